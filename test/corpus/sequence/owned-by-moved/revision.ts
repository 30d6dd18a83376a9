import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.alterColumn("t", "id", { default: sql`nextval('public.t_old_id_seq'::regclass)` });
  await op.alterSequence("t_old_id_seq", {
    ownedBy: { table: "t", column: "id" },
  });

  // deletes-data: drops column t.old_id and the values in it. copy the values first, or stop before this revision.
  await op.dropColumn("t", "old_id");
}

export async function downgrade(op: Operations) {
  // rewrites-table: a value for t.old_id is computed for each row: the table is rewritten under an exclusive lock.
  //  add the column without it, fill the rows in batches, then set the default.
  // irreversible: brings back column t.old_id, and not what was in it. restore it from a backup; until then, keys
  //  and conditions that need it may fail.
  await op.addColumn("t", "old_id", {
    type: "integer",
    notNull: true,
    default: sql`nextval('public.t_old_id_seq'::regclass)`,
  });

  await op.alterSequence("t_old_id_seq", {
    ownedBy: { table: "t", column: "old_id" },
  });
  await op.alterColumn("t", "id", { default: null });
}
