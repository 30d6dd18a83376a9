import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  // rewrites-table: the type of t.m changes from public.more to integer[]: the table and its indexes are rewritten
  //  under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and
  //  swap the two.
  await op.alterColumn("t", "m", { type: "integer[]" });

  // rewrites-table: the type of t.n changes from public.numbers to bigint[]: the table and its indexes are
  //  rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in
  //  batches and swap the two.
  await op.alterColumn("t", "n", { type: "bigint[]" });

  // rewrites-table: the type of t.tags changes from public.tags to text[]: the table and its indexes are rewritten
  //  under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and
  //  swap the two.
  await op.alterColumn("t", "tags", { type: "text[]" });

  await op.dropDomain("more");
  await op.dropDomain("numbers");
  await op.dropDomain("tags");
}

export async function downgrade(op: Operations) {
  await op.createDomain("numbers", "integer[]");
  await op.createDomain("more", "public.numbers");
  await op.createDomain("tags", "text[]", {
    checks: { tags_check: sql`(cardinality(VALUE) < 5)` },
  });

  // rewrites-table: the type of t.m changes from integer[] to public.more: the table and its indexes are rewritten
  //  under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and
  //  swap the two.
  await op.alterColumn("t", "m", { type: "public.more" });

  // rewrites-table: the type of t.n changes from bigint[] to public.numbers: the table and its indexes are
  //  rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in
  //  batches and swap the two.
  await op.alterColumn("t", "n", { type: "public.numbers" });

  // rewrites-table: the type of t.tags changes from text[] to public.tags: the table and its indexes are rewritten
  //  under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and
  //  swap the two.
  await op.alterColumn("t", "tags", { type: "public.tags" });
}
