import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.moveTable("old.tasks", "public");
  await op.renameTable("tasks", "todos");
  await op.createSchema("work");
  await op.moveTable("jobs", "work");
  await op.renameColumn("todos", "titel", "title");
  await op.renameConstraint("todos", "tasks_pkey", "todos_pkey");
  await op.renameIndex("tasks_titel_idx", "todos_title_idx");
  await op.renameSequence("tasks_id_seq", "todos_id_seq");

  // deletes-data: drops table old.gone and its rows. export them first, or stop before this revision.
  await op.dropTable("old.gone");

  await op.dropSchema("old");
}

export async function downgrade(op: Operations) {
  await op.renameIndex("todos_title_idx", "tasks_titel_idx");
  await op.renameConstraint("todos", "todos_pkey", "tasks_pkey");
  await op.renameColumn("todos", "title", "titel");
  await op.moveTable("work.jobs", "public");
  await op.renameTable("todos", "tasks");
  await op.createSchema("old");
  await op.moveTable("tasks", "old");

  // irreversible: brings back table old.gone, and not what was in it. restore it from a backup; until then, keys
  //  and conditions that need it may fail.
  await op.createTable("old.gone", {
    columns: {
      x: { type: "integer" },
    },
  });

  await op.renameSequence("old.todos_id_seq", "tasks_id_seq");
  await op.dropSchema("work");
}
