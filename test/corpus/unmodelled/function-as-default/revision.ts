import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.addColumn("t", "other", { type: "text", notNull: true, default: sql`public.next_code()` });
  await op.alterColumn("t", "code", { notNull: true });
}

export async function downgrade(op: Operations) {
  await op.alterColumn("t", "code", { notNull: false });

  // deletes-data: drops column t.other and the values in it. copy the values first, or stop before this revision.
  await op.dropColumn("t", "other");
}
