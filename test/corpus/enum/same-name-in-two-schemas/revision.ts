import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
await op.alterColumn("t", "status", { type: "b.status", using: sql`status::text::b.status`, default: sql`'x'::b.status` });
}

export async function downgrade(op: Operations) {
await op.alterColumn("t", "status", { type: "public.status", using: sql`status::text::public.status`, default: sql`'x'::public.status` });
}
