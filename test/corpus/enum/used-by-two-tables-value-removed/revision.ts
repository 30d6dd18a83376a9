import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
await op.dropColumn("one", "old_status");

await op.renameEnum("status", "status__old");
await op.createEnum("status", ["a", "c"]);
await op.alterColumn("app.two", "status", { type: "public.status", using: sql`status::text::public.status` });
await op.alterColumn("one", "status", { type: "public.status", using: sql`status::text::public.status`, default: sql`'a'::public.status` });
await op.dropEnum("status__old");
}

export async function downgrade(op: Operations) {
await op.addEnumValue("status", "b", { after: "a" });
await op.addColumn("one", "old_status", { type: "public.status" });
}
