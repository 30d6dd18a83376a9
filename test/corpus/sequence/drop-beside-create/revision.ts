import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.createSequence("new_numbers", { start: 1000000 });
  await op.alterColumn("t", "id", { default: sql`nextval('public.new_numbers'::regclass)` });
  await op.dropSequence("old_numbers");
}

export async function downgrade(op: Operations) {
  await op.createSequence("old_numbers");
  await op.alterColumn("t", "id", { default: sql`nextval('public.old_numbers'::regclass)` });
  await op.dropSequence("new_numbers");
}
