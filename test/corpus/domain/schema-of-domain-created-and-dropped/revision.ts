import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.createSchema("fresh");
  await op.createDomain("fresh.code", "text", {
    checks: { code_check: sql`(VALUE <> ''::text)` },
  });

  // rewrites-table: the type of t.code changes from old.code to fresh.code: the table and its indexes are
  //  rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in
  //  batches and swap the two.
  await op.alterColumn("t", "code", { type: "fresh.code", using: sql`code::text::fresh.code` });

  await op.dropDomain("old.code");
  await op.dropSchema("old");
}

export async function downgrade(op: Operations) {
  await op.createSchema("old");
  await op.createDomain("old.code", "text", {
    checks: { code_check: sql`(VALUE <> ''::text)` },
  });

  // rewrites-table: the type of t.code changes from fresh.code to old.code: the table and its indexes are
  //  rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in
  //  batches and swap the two.
  await op.alterColumn("t", "code", { type: "old.code", using: sql`code::text::old.code` });

  await op.dropDomain("fresh.code");
  await op.dropSchema("fresh");
}
