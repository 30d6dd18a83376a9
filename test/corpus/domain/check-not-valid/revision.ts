import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.alterDomain("n", {
    addChecks: {
      n2: { expression: sql`(VALUE < 100)`, validated: false },
    },
    validateChecks: ["n1"],
  });
}

export async function downgrade(op: Operations) {
  await op.alterDomain("n", {
    dropChecks: ["n1", "n2"],
    addChecks: {
      n1: { expression: sql`(VALUE > 0)`, validated: false },
    },
  });
}
