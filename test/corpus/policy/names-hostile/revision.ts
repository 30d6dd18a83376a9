import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropPolicy('Users can see "own" rows', 'S."T t"');

  // rewrites-table: the type of S."T t".O changes from text to character varying(20): the table and its indexes
  //  are rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it
  //  in batches and swap the two.
  await op.alterColumn('S."T t"', "O", { type: "character varying(20)" });

  await op.createPolicy('Users can see "own" rows', 'S."T t"', { using: sql`(("O")::text = 'x'::text)` });
  await op.createPolicy("it's; -- ok", 'S."T t"', {
    for: "select",
    using: sql`(("O")::text <> 'a\\b\`\${c}'' $$'::text)`,
  });
  await op.createPolicy("pxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", 'S."T t"', {
    for: "delete",
    using: sql`false`,
  });
}

export async function downgrade(op: Operations) {
  await op.dropPolicy('Users can see "own" rows', 'S."T t"');
  await op.dropPolicy("it's; -- ok", 'S."T t"');
  await op.dropPolicy("pxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", 'S."T t"');
  await op.alterColumn('S."T t"', "O", { type: "text" });
  await op.createPolicy('Users can see "own" rows', 'S."T t"', { using: sql`("O" = 'x'::text)` });
}
