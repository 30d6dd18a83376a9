import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropPolicy("p", "t");
  await op.dropView("big_teams");

  // rewrites-table: the type of teams.level changes from smallint to integer: the table and its indexes are
  //  rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in
  //  batches and swap the two.
  await op.alterColumn("teams", "level", { type: "integer" });

  await op.createView(
    "big_teams",
    sql`SELECT id,
    level
   FROM public.teams
  WHERE (level > 5)`,
  );
  await op.createPolicy("p", "t", {
    using: sql`(team IN ( SELECT big_teams.id
   FROM public.big_teams))`,
  });
}

export async function downgrade(op: Operations) {
  await op.dropPolicy("p", "t");
  await op.dropView("big_teams");

  // rewrites-table: the type of teams.level changes from integer to smallint: the table and its indexes are
  //  rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in
  //  batches and swap the two.
  await op.alterColumn("teams", "level", { type: "smallint" });

  await op.createView(
    "big_teams",
    sql`SELECT id,
    level
   FROM public.teams
  WHERE (level > 5)`,
  );
  await op.createPolicy("p", "t", {
    using: sql`(team IN ( SELECT big_teams.id
   FROM public.big_teams))`,
  });
}
