import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  // rewrites-table: the type of t.seen changes from boolean to timestamp with time zone: the table and its indexes
  //  are rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it
  //  in batches and swap the two.
  await op.alterColumn("t", "seen", {
    type: "timestamp with time zone",
    using: sql`case when seen then timestamptz '2020-01-01 00:00:00+00' end`,
    default: null,
    notNull: false,
  });
}

export async function downgrade(op: Operations) {
  // deletes-data: gives up the values of column t.seen, because nothing makes boolean of timestamp with time zone.
  //  write into `using` what they shall be, or stop before this revision.
  // rewrites-table: the type of t.seen changes from timestamp with time zone to boolean: the table and its indexes
  //  are rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it
  //  in batches and swap the two.
  await op.alterColumn("t", "seen", { type: "boolean", using: sql`false`, default: false, notNull: true });
}
