import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
await op.dropIndex("ix_tasks_is_done");
await op.dropColumn("tasks", "is_done");

await op.renameEnum("status", "status__old");
await op.createEnum("status", ["open", "done"]);
await op.alterColumn("tasks", "status", { type: "public.status", using: sql`status::text::public.status` });
await op.dropEnum("status__old");

await op.addColumn("tasks", "is_done", { type: "boolean", generated: sql`(status = 'done'::public.status)` });
await op.createIndex("ix_tasks_is_done", "tasks", ["is_done"]);
}

export async function downgrade(op: Operations) {
await op.addEnumValue("status", "junk", { after: "open" });
}
