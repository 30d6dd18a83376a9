import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.createTable("animals", {
    columns: {
      id: { type: "integer", notNull: true },
      zoo_id: { type: "integer", notNull: true },
    },
    primaryKey: ["id"],
  });
  await op.createTable("zoo", {
    columns: {
      id: { type: "integer", notNull: true },
    },
    primaryKey: ["id"],
  });
  await op.addForeignKey("animals_zoo_id_fkey", "animals", ["zoo_id"], { references: ["zoo", ["id"]] });
}

export async function downgrade(op: Operations) {
  // deletes-data: drops table animals and its rows. export them first, or stop before this revision.
  await op.dropTable("animals");

  // deletes-data: drops table zoo and its rows. export them first, or stop before this revision.
  await op.dropTable("zoo");
}
