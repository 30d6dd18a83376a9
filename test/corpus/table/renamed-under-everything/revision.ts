import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.renameTable("a", "b");
  await op.renameConstraint("b", "a_pkey", "b_pkey");
  await op.renameConstraint("b", "a_r_excl", "b_r_excl");
  await op.createView(
    "a",
    sql`SELECT id,
    a_id
   FROM public.o`,
  );
}

export async function downgrade(op: Operations) {
  await op.dropView("a");
  await op.renameConstraint("b", "b_r_excl", "a_r_excl");
  await op.renameConstraint("b", "b_pkey", "a_pkey");
  await op.renameTable("b", "a");
}
