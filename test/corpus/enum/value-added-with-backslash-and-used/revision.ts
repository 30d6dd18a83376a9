import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.addEnumValue("k", "back\\slash", { before: "x" });
  await op.addEnumValue("k", "it's");

  await op.alterColumn("t", "a", { default: sql`'back\\slash'::public.k` });
  await op.alterColumn("t", "b", { default: sql`ARRAY['back\\slash'::public.k, 'it''s'::public.k]` });
}

export async function downgrade(op: Operations) {
  // rewrites-table: PostgreSQL cannot remove or move the values of an enum: the type is built anew, and every
  //  table that uses it is rewritten under an exclusive lock; rows that hold E'back\\slash', 'it''s' make it fail.
  //  give those rows another value first, in this revision: await op.execute(sql`update public.t set a = ... where
  //  a in (E'back\\slash', 'it''s')`); await op.execute(sql`update public.t set b = ... where b &&
  //  array[E'back\\slash', 'it''s']::public.k[]`).
  await op.renameEnum("k", "k__old");
  await op.createEnum("k", ["x"]);
  await op.alterColumn("t", "a", { type: "public.k", using: sql`a::text::public.k`, default: null });
  await op.alterColumn("t", "b", { type: "public.k[]", using: sql`b::text[]::public.k[]`, default: null });
  await op.dropEnum("k__old");

  await op.alterColumn("t", "a", { default: sql`'x'::public.k` });
  await op.alterColumn("t", "b", { default: null });
}
