import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.renameEnum("mood", "mood__tmp");
  await op.createDomain("mood", "character varying(10)", {
    checks: { mood_check: sql`((VALUE)::text <> ''::text)` },
    comment: "feels",
  });

  // rewrites-table: the type of t.m changes from public.mood__tmp to public.mood: the table and its indexes are
  //  rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in
  //  batches and swap the two.
  await op.alterColumn("t", "m", {
    type: "public.mood",
    using: sql`m::text::public.mood`,
    default: sql`'ok'::character varying`,
  });

  // rewrites-table: the type of u.m changes from public.mood__tmp to public.mood: the table and its indexes are
  //  rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in
  //  batches and swap the two.
  await op.alterColumn("u", "m", { type: "public.mood", using: sql`m::text::public.mood` });

  await op.dropEnum("mood__tmp");
}

export async function downgrade(op: Operations) {
  await op.renameDomain("mood", "mood__tmp");
  await op.createEnum("mood", ["sad", "ok"], { comment: "feels" });

  // rewrites-table: the type of t.m changes from public.mood__tmp to public.mood: the table and its indexes are
  //  rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in
  //  batches and swap the two.
  await op.alterColumn("t", "m", {
    type: "public.mood",
    using: sql`m::text::public.mood`,
    default: sql`'ok'::public.mood`,
  });

  // rewrites-table: the type of u.m changes from public.mood__tmp to public.mood: the table and its indexes are
  //  rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in
  //  batches and swap the two.
  await op.alterColumn("u", "m", { type: "public.mood", using: sql`m::text::public.mood` });

  await op.dropDomain("mood__tmp");
}
