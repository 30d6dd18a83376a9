import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.alterDomain("code", {
    dropChecks: ["short"],
    addChecks: {
      short: { expression: sql`(length(VALUE) < 20)`, comment: "fits" },
    },
    checkComments: { filled: "says something" },
  });
}

export async function downgrade(op: Operations) {
  await op.alterDomain("code", {
    dropChecks: ["short"],
    addChecks: { short: sql`(length(VALUE) < 10)` },
    checkComments: { filled: "not empty" },
  });
}
