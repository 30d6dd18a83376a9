import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
await op.dropTable("nodes");
}

export async function downgrade(op: Operations) {
await op.createTable("nodes", {
columns: {
id: { type: "integer", notNull: true },
parent_id: { type: "integer" },
},
primaryKey: ["id"],
});
await op.addForeignKey("nodes_parent_id_fkey", "nodes", ["parent_id"], { references: ["nodes", ["id"]], onDelete: "cascade" });
}
