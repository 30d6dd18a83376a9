import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropColumn("person", "full");

  // rewrites-table: a value for person.full is computed for each row: the table is rewritten under an exclusive
  //  lock. add the column without it, fill the rows in batches, then set the default.
  await op.addColumn("person", "full", { type: "text", generated: sql`"last" || ', ' || "first"` });

  // rewrites-table: a value for person.loud is computed for each row: the table is rewritten under an exclusive
  //  lock. add the column without it, fill the rows in batches, then set the default.
  await op.addColumn("person", "loud", { type: "text", generated: sql`upper("first")` });
}

export async function downgrade(op: Operations) {
  await op.dropColumn("person", "full");

  // rewrites-table: a value for person.full is computed for each row: the table is rewritten under an exclusive
  //  lock. add the column without it, fill the rows in batches, then set the default.
  await op.addColumn("person", "full", { type: "text", generated: sql`"first" || ' ' || "last"` });

  await op.dropColumn("person", "loud");
}
