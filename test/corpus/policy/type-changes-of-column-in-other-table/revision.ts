import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropPolicy("p", "t");

  // rewrites-table: the type of a_members.team changes from smallint to integer: the table and its indexes are
  //  rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in
  //  batches and swap the two.
  await op.alterColumn("a_members", "team", { type: "integer" });

  await op.createPolicy("p", "t", {
    using: sql`(team IN ( SELECT m.team
   FROM public.a_members m))`,
  });
}

export async function downgrade(op: Operations) {
  await op.dropPolicy("p", "t");

  // rewrites-table: the type of a_members.team changes from integer to smallint: the table and its indexes are
  //  rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in
  //  batches and swap the two.
  await op.alterColumn("a_members", "team", { type: "smallint" });

  await op.createPolicy("p", "t", {
    using: sql`(team IN ( SELECT m.team
   FROM public.a_members m))`,
  });
}
