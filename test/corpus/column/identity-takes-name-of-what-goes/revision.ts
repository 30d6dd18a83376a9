import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropDomain("kind");

  await op.alterColumn("lines", "id", {
    identity: { generation: "always", sequence: "kind" },
  });
  await op.execute(sql`SELECT setval('public.kind', (SELECT coalesce(max(id) + 1, 1) FROM public.lines), false)`);

  // deletes-data: drops column notes.old and the values in it. copy the values first, or stop before this
  //  revision.
  await op.dropColumn("notes", "old");

  await op.createIndex("ix_notes", "notes", ["note"]);
}

export async function downgrade(op: Operations) {
  await op.dropIndex("ix_notes");
  await op.alterColumn("lines", "id", { identity: null });
  await op.createDomain("kind", "text");

  // rewrites-table: a value for notes.old is computed for each row: the table is rewritten under an exclusive
  //  lock. add the column without it, fill the rows in batches, then set the default.
  // irreversible: brings back column notes.old, and not what was in it. restore it from a backup; until then, keys
  //  and conditions that need it may fail.
  await op.addColumn("notes", "old", {
    type: "integer",
    notNull: true,
    identity: { generation: "always", sequence: "ix_notes" },
  });
}
