import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
await op.alterColumn("posts", "tags", { type: "public.tag[]", using: sql`tags::text[]::public.tag[]`, default: sql`'{a}'::public.tag[]` });
}

export async function downgrade(op: Operations) {
await op.alterColumn("posts", "tags", { type: "public.old_tag[]", using: sql`tags::text[]::public.old_tag[]`, default: sql`'{a}'::public.old_tag[]` });
}
