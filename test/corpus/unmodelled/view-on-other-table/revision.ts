import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
await op.renameColumn("t", "a", "label");
await op.alterColumn("t", "id", { type: "bigint" });
await op.alterColumn("t", "label", { type: "text" });
await op.dropColumn("t", "b");
await op.dropTable("gone");
}

export async function downgrade(op: Operations) {
await op.renameColumn("t", "label", "a");
await op.createTable("gone", {
columns: {
id: { type: "integer", notNull: true },
},
primaryKey: ["id"],
});
await op.addColumn("t", "b", { type: "text" });
await op.alterColumn("t", "a", { type: "character varying(5)" });
await op.alterColumn("t", "id", { type: "integer" });
}
