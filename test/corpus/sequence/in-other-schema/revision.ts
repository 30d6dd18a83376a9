import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.createSequence("ids.numbers", { start: 7 });
  await op.createTable("ids.own", {
    columns: {
      id: { type: "bigserial" },
    },
    primaryKey: ["id"],
  });
  await op.createTable("t", {
    columns: {
      id: { type: "bigint", notNull: true, default: sql`nextval('ids.numbers'::regclass)` },
    },
    primaryKey: ["id"],
  });
}

export async function downgrade(op: Operations) {
  // deletes-data: drops table ids.own and its rows. export them first, or stop before this revision.
  await op.dropTable("ids.own");

  // deletes-data: drops table t and its rows. export them first, or stop before this revision.
  await op.dropTable("t");

  await op.dropSequence("ids.numbers");
}
