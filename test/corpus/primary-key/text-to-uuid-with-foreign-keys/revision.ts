import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
await op.dropConstraint("c", "c_p_fk");
await op.alterColumn("c", "p_id", { type: "uuid", using: sql`p_id::uuid` });
await op.alterColumn("p", "id", { type: "uuid", using: sql`id::uuid` });
await op.addForeignKey("c_p_fk", "c", ["p_id"], { references: ["p", ["id"]], onDelete: "cascade" });
}

export async function downgrade(op: Operations) {
await op.dropConstraint("c", "c_p_fk");
await op.alterColumn("c", "p_id", { type: "character varying(36)" });
await op.alterColumn("p", "id", { type: "character varying(36)" });
await op.addForeignKey("c_p_fk", "c", ["p_id"], { references: ["p", ["id"]], onDelete: "cascade" });
}
