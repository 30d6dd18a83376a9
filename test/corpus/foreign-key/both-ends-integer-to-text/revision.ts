import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
await op.dropConstraint("a", "a_z");
await op.alterColumn("a", "z_id", { type: "text" });
await op.alterColumn("z", "id", { type: "text" });
await op.addForeignKey("a_z", "a", ["z_id"], { references: ["z", ["id"]], onDelete: "cascade" });
}

export async function downgrade(op: Operations) {
await op.dropConstraint("a", "a_z");
await op.alterColumn("a", "z_id", { type: "integer", using: sql`z_id::integer` });
await op.alterColumn("z", "id", { type: "integer", using: sql`id::integer` });
await op.addForeignKey("a_z", "a", ["z_id"], { references: ["z", ["id"]], onDelete: "cascade" });
}
