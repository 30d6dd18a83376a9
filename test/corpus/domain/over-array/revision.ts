import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.alterDomain("tags", {
    default: sql`'{none}'::text[]`,
    notNull: true,
    dropChecks: ["tags_check"],
    addChecks: { tags_check: sql`(cardinality(VALUE) < 9)` },
  });
}

export async function downgrade(op: Operations) {
  await op.alterDomain("tags", {
    default: sql`'{}'::text[]`,
    notNull: false,
    dropChecks: ["tags_check"],
    addChecks: { tags_check: sql`(cardinality(VALUE) < 5)` },
  });
}
