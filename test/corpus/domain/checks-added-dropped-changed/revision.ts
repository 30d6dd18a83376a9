import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.alterDomain("code", {
    dropChecks: ["c_changed", "c_gone", "c_old_name"],
    addChecks: {
      c_added: sql`(VALUE ~~ 'c%'::text)`,
      c_changed: sql`(length(VALUE) > 2)`,
      c_new_name: sql`(VALUE <> 'y'::text)`,
    },
  });
}

export async function downgrade(op: Operations) {
  await op.alterDomain("code", {
    dropChecks: ["c_added", "c_changed", "c_new_name"],
    addChecks: {
      c_changed: sql`(length(VALUE) > 1)`,
      c_gone: sql`(VALUE <> 'x'::text)`,
      c_old_name: sql`(VALUE <> 'y'::text)`,
    },
  });
}
