import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropConstraint("t", "t_pk");
  await op.addColumn("t", "note", { type: "text" });
  await op.addPrimaryKey("t_pk", "t", ["code"]);

  // deletes-data: drops column t.old_id and the values in it. copy the values first, or stop before this revision.
  await op.dropColumn("t", "old_id");
}

export async function downgrade(op: Operations) {
  await op.dropConstraint("t", "t_pk");

  // rewrites-table: a value for t.old_id is computed for each row: the table is rewritten under an exclusive lock.
  //  add the column without it, fill the rows in batches, then set the default.
  // irreversible: brings back column t.old_id, and not what was in it. restore it from a backup; until then, keys
  //  and conditions that need it may fail.
  await op.addColumn("t", "old_id", { type: "serial" });

  await op.addPrimaryKey("t_pk", "t", ["old_id"]);

  // deletes-data: drops column t.note and the values in it. copy the values first, or stop before this revision.
  await op.dropColumn("t", "note");
}
