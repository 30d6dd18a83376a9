import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.createSchema("a_api");
  await op.createSchema("z_data");
  await op.createTable("z_data.t", {
    columns: {
      id: { type: "integer", notNull: true },
    },
    primaryKey: ["id"],
  });
  await op.createView(
    "a_api.t",
    sql`SELECT id
   FROM z_data.t`,
  );
  await op.createView(
    "a_api.a",
    sql`SELECT id
   FROM a_api.t`,
  );
}

export async function downgrade(op: Operations) {
  await op.dropView("a_api.a");
  await op.dropView("a_api.t");

  // deletes-data: drops table z_data.t and its rows. export them first, or stop before this revision.
  await op.dropTable("z_data.t");

  await op.dropSchema("a_api");
  await op.dropSchema("z_data");
}
