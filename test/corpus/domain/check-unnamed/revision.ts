import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.alterDomain("n", {
    dropChecks: ["n_check"],
    addChecks: { n_check: sql`(VALUE >= 0)`, n_check1: sql`(VALUE < 10)` },
  });
  await op.createTable("t", {
    columns: {
      n: { type: "public.n" },
      m: { type: "public.n", default: 3 },
    },
  });
}

export async function downgrade(op: Operations) {
  // deletes-data: drops table t and its rows. export them first, or stop before this revision.
  await op.dropTable("t");

  await op.alterDomain("n", {
    dropChecks: ["n_check", "n_check1"],
    addChecks: { n_check: sql`(VALUE > 0)` },
  });
}
