import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.addColumn('"Order Items"', "Full Name", { type: "text" });
  await op.addColumn("größe_表_🙂", "Ä", { type: "integer" });
  await op.addColumn("user", "table", { type: "integer" });

  // rewrites-table: the type of "Order Items".unit price changes from integer to bigint: the table and its indexes
  //  are rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it
  //  in batches and swap the two.
  await op.alterColumn('"Order Items"', "unit price", { type: "bigint", default: 0 });

  await op.alterColumn('"sel""ect"', "it's", { default: sql`'it''s'::text` });
  await op.alterColumn('"we.ird"', "c:d", { notNull: true });
  await op.alterColumn("user", "from", { default: false, notNull: true });

  // rewrites-table: the type of user.select changes from text to character varying(20): the table and its indexes
  //  are rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it
  //  in batches and swap the two.
  await op.alterColumn("user", "select", { type: "character varying(20)", comment: "a reserved word" });

  await op.addUnique('un"ique', '"sel""ect"', ["it's"]);
  await op.addCheck("chk.c:d", '"we.ird"', sql`("c:d" <> ''::text)`);
  await op.createIndex("ix Order Items", '"Order Items"', [{ column: "unit price", order: "desc" }, "Full Name"]);
  await op.addForeignKey("größe_表_🙂_naïve_fkey", "größe_表_🙂", ["naïve"], {
    references: ['"sel""ect"', ['q"uote']],
  });
  await op.addForeignKey("user_table_fkey", "user", ["table"], { references: ["user", ["order"]] });
}

export async function downgrade(op: Operations) {
  await op.dropConstraint("größe_表_🙂", "größe_表_🙂_naïve_fkey");
  await op.dropConstraint("user", "user_table_fkey");
  await op.dropIndex('"ix Order Items"');
  await op.dropConstraint('"we.ird"', "chk.c:d");
  await op.dropConstraint('"sel""ect"', 'un"ique');

  // rewrites-table: the type of "Order Items".unit price changes from bigint to integer: the table and its indexes
  //  are rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it
  //  in batches and swap the two.
  await op.alterColumn('"Order Items"', "unit price", { type: "integer", default: null });

  await op.alterColumn('"sel""ect"', "it's", { default: null });
  await op.alterColumn('"we.ird"', "c:d", { notNull: false });
  await op.alterColumn("user", "from", { default: true, notNull: false });
  await op.alterColumn("user", "select", { type: "text", comment: null });

  // deletes-data: drops column "Order Items".Full Name and the values in it. copy the values first, or stop before
  //  this revision.
  await op.dropColumn('"Order Items"', "Full Name");

  // deletes-data: drops column größe_表_🙂.Ä and the values in it. copy the values first, or stop before this
  //  revision.
  await op.dropColumn("größe_表_🙂", "Ä");

  // deletes-data: drops column user.table and the values in it. copy the values first, or stop before this
  //  revision.
  await op.dropColumn("user", "table");
}
