import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.alterSequence("numbers", { ownedBy: null });

  // deletes-data: drops table tasks and its rows. export them first, or stop before this revision.
  await op.dropTable("tasks");
}

export async function downgrade(op: Operations) {
  // irreversible: brings back table tasks, and not what was in it. restore it from a backup; until then, keys and
  //  conditions that need it may fail.
  await op.createTable("tasks", {
    columns: {
      owner: { type: "integer" },
      id: { type: "bigint", default: sql`nextval('public.numbers'::regclass)` },
    },
  });

  await op.alterSequence("numbers", {
    ownedBy: { table: "tasks", column: "owner" },
  });
}
