import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  // deletes-data: gives up the values of column t.owner. copy them first, or stop before this revision.
  // rewrites-table: the type of t.owner changes from integer to uuid: the table and its indexes are rewritten
  //  under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and
  //  swap the two.
  await op.alterColumn("t", "owner", { type: "uuid", using: sql`null`, default: null });

  // deletes-data: gives up the values of column t.seen. copy them first, or stop before this revision.
  // rewrites-table: the type of t.seen changes from boolean to timestamp with time zone: the table and its indexes
  //  are rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it
  //  in batches and swap the two.
  await op.alterColumn("t", "seen", {
    type: "timestamp with time zone",
    using: sql`null`,
    default: sql`'2020-01-01 00:00:00+00'::timestamp with time zone`,
  });
}

export async function downgrade(op: Operations) {
  // deletes-data: gives up the values of column t.owner, because nothing makes integer of uuid. write into `using`
  //  what they shall be, or stop before this revision.
  // rewrites-table: the type of t.owner changes from uuid to integer: the table and its indexes are rewritten
  //  under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in batches and
  //  swap the two.
  await op.alterColumn("t", "owner", { type: "integer", using: sql`null`, default: 7 });

  // deletes-data: gives up the values of column t.seen, because nothing makes boolean of timestamp with time zone.
  //  write into `using` what they shall be, or stop before this revision.
  // rewrites-table: the type of t.seen changes from timestamp with time zone to boolean: the table and its indexes
  //  are rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it
  //  in batches and swap the two.
  await op.alterColumn("t", "seen", { type: "boolean", using: sql`null`, default: null });
}
