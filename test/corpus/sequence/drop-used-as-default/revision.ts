import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.alterColumn("t", "id", { default: null });
  await op.alterColumn("t", "no", { default: null });
  await op.dropSequence("numbers");
}

export async function downgrade(op: Operations) {
  await op.createSequence("numbers");
  await op.alterColumn("t", "id", { default: sql`nextval('public.numbers'::regclass)` });
  await op.alterColumn("t", "no", { default: sql`(nextval('public.numbers'::regclass) * 10)` });
}
