import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
await op.dropConstraint("orders", "orders_status_fkey");
await op.dropTable("status");
await op.createEnum("status", ["open", "done"]);
await op.alterColumn("orders", "status", { type: "public.status", using: sql`status::public.status`, default: sql`'open'::public.status` });
}

export async function downgrade(op: Operations) {
await op.alterColumn("orders", "status", { type: "text", default: sql`'open'::text` });
await op.dropEnum("status");
await op.createTable("status", {
columns: {
code: { type: "text", notNull: true },
},
primaryKey: ["code"],
});
await op.addForeignKey("orders_status_fkey", "orders", ["status"], { references: ["status", ["code"]] });
}
