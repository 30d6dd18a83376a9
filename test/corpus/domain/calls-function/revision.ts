import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.alterDomain("code", {
    default: sql`concat('c', 1)`,
    dropChecks: ["code_check"],
    addChecks: { code_check: sql`(public.is_code(VALUE) AND (VALUE <> 'c'::text))` },
  });
}

export async function downgrade(op: Operations) {
  await op.alterDomain("code", {
    default: null,
    dropChecks: ["code_check"],
    addChecks: { code_check: sql`public.is_code(VALUE)` },
  });
}
