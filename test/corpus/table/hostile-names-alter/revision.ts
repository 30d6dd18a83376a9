import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
await op.addColumn("\"Order Items\"", "Full Name", { type: "text" });
await op.addColumn("größe_表_🙂", "Ä", { type: "integer" });
await op.addColumn("user", "table", { type: "integer" });
await op.alterColumn("\"Order Items\"", "unit price", { type: "bigint", default: 0 });
await op.alterColumn("\"sel\"\"ect\"", "it's", { default: sql`'it''s'::text` });
await op.alterColumn("\"we.ird\"", "c:d", { notNull: true });
await op.alterColumn("user", "from", { default: false, notNull: true });
await op.alterColumn("user", "select", { type: "character varying(20)", comment: "a reserved word" });
await op.addUnique("un\"ique", "\"sel\"\"ect\"", ["it's"]);
await op.addCheck("chk.c:d", "\"we.ird\"", sql`("c:d" <> ''::text)`);
await op.createIndex("ix Order Items", "\"Order Items\"", [{ column: "unit price", order: "desc" }, "Full Name"]);
await op.addForeignKey("größe_表_🙂_naïve_fkey", "größe_表_🙂", ["naïve"], { references: ["\"sel\"\"ect\"", ["q\"uote"]] });
await op.addForeignKey("user_table_fkey", "user", ["table"], { references: ["user", ["order"]] });
}

export async function downgrade(op: Operations) {
await op.dropConstraint("größe_表_🙂", "größe_表_🙂_naïve_fkey");
await op.dropConstraint("user", "user_table_fkey");
await op.dropIndex("\"ix Order Items\"");
await op.dropConstraint("\"we.ird\"", "chk.c:d");
await op.dropConstraint("\"sel\"\"ect\"", "un\"ique");
await op.alterColumn("\"Order Items\"", "unit price", { type: "integer", default: null });
await op.alterColumn("\"sel\"\"ect\"", "it's", { default: null });
await op.alterColumn("\"we.ird\"", "c:d", { notNull: false });
await op.alterColumn("user", "from", { default: true, notNull: false });
await op.alterColumn("user", "select", { type: "text", comment: null });
await op.dropColumn("\"Order Items\"", "Full Name");
await op.dropColumn("größe_表_🙂", "Ä");
await op.dropColumn("user", "table");
}
