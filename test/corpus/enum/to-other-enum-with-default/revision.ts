import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
await op.alterColumn("tasks", "state", { type: "public.state", using: sql`state::text::public.state`, default: sql`'open'::public.state` });
}

export async function downgrade(op: Operations) {
await op.alterColumn("tasks", "state", { type: "public.old_state", using: sql`state::text::public.old_state`, default: sql`'open'::public.old_state` });
}
