import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropIndex("ix");

  // rewrites-table: PostgreSQL cannot change this about a domain: domain part is built anew, and every table that
  //  uses it is rewritten under an exclusive lock. run it when the tables that use the domain are small or idle.
  await op.renameDomain("part", "part__old");
  await op.renameDomain("outer_part", "outer_part__old");
  await op.renameDomain("parts", "parts__old");
  await op.createDomain("part", "integer", {
    checks: { part_check: sql`(VALUE > 0)` },
  });
  await op.createDomain("outer_part", "public.part");
  await op.createDomain("parts", "public.part[]", { default: sql`'{}'::public.part[]` });
  await op.alterColumn("t", "c", { type: "public.part" });
  await op.alterColumn("t", "b", { type: "public.outer_part[]", using: sql`b::text[]::public.outer_part[]` });
  await op.alterColumn("t", "a", { type: "public.parts", using: sql`a::text::public.parts` });
  await op.dropDomain("parts__old");
  await op.dropDomain("outer_part__old");
  await op.dropDomain("part__old");

  await op.createIndex("ix", "t", ["a"]);
}

export async function downgrade(op: Operations) {
  await op.alterDomain("part", { dropChecks: ["part_check"] });
}
