import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropStatistics("s_ab");

  // rewrites-table: PostgreSQL cannot remove or move the values of an enum: the type is built anew, and every
  //  table that uses it is rewritten under an exclusive lock. run it when the tables that use the type are small
  //  or idle.
  await op.renameEnum("e", "e__old");
  await op.createEnum("e", ["b", "a"]);
  await op.alterColumn("t", "b", { type: "public.e", using: sql`b::text::public.e` });
  await op.dropEnum("e__old");

  await op.createStatistics("s_ab", "t", sql`(dependencies) ON a, b`, { target: 50, comment: "c" });
}

export async function downgrade(op: Operations) {
  await op.dropStatistics("s_ab");

  // rewrites-table: PostgreSQL cannot remove or move the values of an enum: the type is built anew, and every
  //  table that uses it is rewritten under an exclusive lock. run it when the tables that use the type are small
  //  or idle.
  await op.renameEnum("e", "e__old");
  await op.createEnum("e", ["a", "b"]);
  await op.alterColumn("t", "b", { type: "public.e", using: sql`b::text::public.e` });
  await op.dropEnum("e__old");

  await op.createStatistics("s_ab", "t", sql`(dependencies) ON a, b`, { target: 50, comment: "c" });
}
