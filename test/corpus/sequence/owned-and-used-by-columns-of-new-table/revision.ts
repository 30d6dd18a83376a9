import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.createSequence("first");
  await op.createSequence("numbers", { start: 5 });
  await op.createTable("tasks", {
    columns: {
      owner: { type: "integer" },
      id: { type: "bigint", default: sql`nextval('public.numbers'::regclass)` },
      other: { type: "integer" },
    },
  });
  await op.alterSequence("first", {
    ownedBy: { table: "tasks", column: "other" },
  });
  await op.alterSequence("numbers", {
    ownedBy: { table: "tasks", column: "owner" },
  });
}

export async function downgrade(op: Operations) {
  // deletes-data: drops table tasks and its rows. export them first, or stop before this revision.
  await op.dropTable("tasks");
}
