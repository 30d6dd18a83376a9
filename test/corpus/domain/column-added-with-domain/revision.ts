import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.createDomain("code", "text", {
    notNull: true,
    default: sql`'c0'::text`,
    checks: { code_check: sql`(VALUE ~~ 'c%'::text)` },
  });
  await op.addColumn("t", "code", { type: "public.code" });
}

export async function downgrade(op: Operations) {
  // deletes-data: drops column t.code and the values in it. copy the values first, or stop before this revision.
  await op.dropColumn("t", "code");

  await op.dropDomain("code");
}
