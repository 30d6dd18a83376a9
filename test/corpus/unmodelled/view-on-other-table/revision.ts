import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.renameColumn("t", "a", "label");

  // rewrites-table: the type of t.id changes from integer to bigint: the table and its indexes are rewritten under
  //  an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and swap
  //  the two.
  await op.alterColumn("t", "id", { type: "bigint" });

  await op.alterColumn("t", "label", { type: "text" });

  // deletes-data: drops column t.b and the values in it. copy the values first, or stop before this revision.
  await op.dropColumn("t", "b");

  // deletes-data: drops table gone and its rows. export them first, or stop before this revision.
  await op.dropTable("gone");
}

export async function downgrade(op: Operations) {
  await op.renameColumn("t", "label", "a");

  // irreversible: brings back table gone, and not what was in it. restore it from a backup; until then, keys and
  //  conditions that need it may fail.
  await op.createTable("gone", {
    columns: {
      id: { type: "integer", notNull: true },
    },
    primaryKey: ["id"],
  });

  // irreversible: brings back column t.b, and not what was in it. restore it from a backup; until then, keys and
  //  conditions that need it may fail.
  await op.addColumn("t", "b", { type: "text" });

  // rewrites-table: the type of t.a changes from text to character varying(5): the table and its indexes are
  //  rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in
  //  batches and swap the two.
  await op.alterColumn("t", "a", { type: "character varying(5)" });

  // rewrites-table: the type of t.id changes from bigint to integer: the table and its indexes are rewritten under
  //  an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and swap
  //  the two.
  await op.alterColumn("t", "id", { type: "integer" });
}
