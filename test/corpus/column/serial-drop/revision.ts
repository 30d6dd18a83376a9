import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  // deletes-data: drops column t.no and the values in it. copy the values first, or stop before this revision.
  await op.dropColumn("t", "no");
}

export async function downgrade(op: Operations) {
  // rewrites-table: a value for t.no is computed for each row: the table is rewritten under an exclusive lock. add
  //  the column without it, fill the rows in batches, then set the default.
  // irreversible: brings back column t.no, and not what was in it. restore it from a backup; until then, keys and
  //  conditions that need it may fail.
  await op.addColumn("t", "no", { type: "serial" });
}
