import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropRule("no_delete", "t");
  await op.createRule(
    "no_delete",
    "t",
    sql`ON DELETE TO public.t
   WHERE (old.a = 1) DO INSTEAD NOTHING`,
  );
  await op.alterRule("b", "t", { enabled: "always" });
}

export async function downgrade(op: Operations) {
  await op.dropRule("no_delete", "t");
  await op.createRule("no_delete", "t", sql`ON DELETE TO public.t DO INSTEAD NOTHING`);
  await op.alterRule("b", "t", { enabled: "origin" });
}
