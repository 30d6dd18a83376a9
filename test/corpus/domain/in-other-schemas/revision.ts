import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  // rewrites-table: PostgreSQL cannot change this about a domain: domain "S 1"."My Code" is built anew, and every
  //  table that uses it is rewritten under an exclusive lock. run it when the tables that use the domain are small
  //  or idle.
  await op.renameDomain('"S 1"."My Code"', "My Code__old");
  await op.createDomain('"S 1"."My Code"', "character varying(9)", {
    default: sql`'q'::character varying`,
    checks: { "My Code_check": sql`((VALUE)::text <> ''''::text)` },
  });
  await op.alterColumn("t", "a", { type: '"S 1"."My Code"' });
  await op.alterColumn("t", "c", { type: '"S 1"."My Code"[]', using: sql`c::text[]::"S 1"."My Code"[]` });
  await op.dropDomain('"S 1"."My Code__old"');

  // rewrites-table: the type of t.b changes from public."My Code" to "S 1"."My Code": the table and its indexes
  //  are rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it
  //  in batches and swap the two.
  await op.alterColumn("t", "b", { type: '"S 1"."My Code"', using: sql`b::text::"S 1"."My Code"` });
}

export async function downgrade(op: Operations) {
  // rewrites-table: the type of t.b changes from "S 1"."My Code" to public."My Code": the table and its indexes
  //  are rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it
  //  in batches and swap the two.
  await op.alterColumn("t", "b", { type: 'public."My Code"', using: sql`b::text::public."My Code"` });

  // rewrites-table: PostgreSQL cannot change this about a domain: domain "S 1"."My Code" is built anew, and every
  //  table that uses it is rewritten under an exclusive lock. run it when the tables that use the domain are small
  //  or idle.
  await op.renameDomain('"S 1"."My Code"', "My Code__old");
  await op.createDomain('"S 1"."My Code"', "character varying(5)", {
    default: sql`'q'::character varying`,
    checks: { "My Code_check": sql`((VALUE)::text <> ''''::text)` },
  });
  await op.alterColumn("t", "a", { type: '"S 1"."My Code"' });
  await op.alterColumn("t", "c", { type: '"S 1"."My Code"[]', using: sql`c::text[]::"S 1"."My Code"[]` });
  await op.dropDomain('"S 1"."My Code__old"');
}
