import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.alterEnum("bare", { comment: null });
  await op.alterEnum("given", { comment: "it's new" });

  // rewrites-table: PostgreSQL cannot remove or move the values of an enum: the type is built anew, and every
  //  table that uses it is rewritten under an exclusive lock; rows that hold 'b' make it fail. give those rows
  //  another value first, in this revision: await op.execute(sql`update public.t set v = ... where v in ('b')`);
  //  or generate again with --rename kept.b:..., naming the value that they get.
  await op.renameEnum("kept", "kept__old");
  await op.createEnum("kept", ["c", "a"], { comment: "stays through a rebuild" });
  await op.alterColumn("t", "v", { type: "public.kept", using: sql`v::text::public.kept` });
  await op.dropEnum("kept__old");
}

export async function downgrade(op: Operations) {
  await op.alterEnum("bare", { comment: "goes" });
  await op.alterEnum("given", { comment: null });

  // rewrites-table: PostgreSQL cannot remove or move the values of an enum: the type is built anew, and every
  //  table that uses it is rewritten under an exclusive lock. run it when the tables that use the type are small
  //  or idle.
  await op.renameEnum("kept", "kept__old");
  await op.createEnum("kept", ["a", "b", "c"], { comment: "stays through a rebuild" });
  await op.alterColumn("t", "v", { type: "public.kept", using: sql`v::text::public.kept` });
  await op.dropEnum("kept__old");
}
