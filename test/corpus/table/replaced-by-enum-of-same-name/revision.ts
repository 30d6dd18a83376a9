import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  // deletes-data: drops table status and its rows. export them first, or stop before this revision.
  await op.dropTable("status");

  await op.createEnum("status", ["open", "done"]);

  // rewrites-table: the type of orders.status changes from text to public.status: the table and its indexes are
  //  rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in
  //  batches and swap the two.
  await op.alterColumn("orders", "status", {
    type: "public.status",
    using: sql`status::public.status`,
    default: sql`'open'::public.status`,
  });
}

export async function downgrade(op: Operations) {
  // rewrites-table: the type of orders.status changes from public.status to text: the table and its indexes are
  //  rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in
  //  batches and swap the two.
  await op.alterColumn("orders", "status", { type: "text", default: sql`'open'::text` });

  await op.dropEnum("status");

  // irreversible: brings back table status, and not what was in it. restore it from a backup; until then, keys and
  //  conditions that need it may fail.
  await op.createTable("status", {
    columns: {
      code: { type: "text", notNull: true },
    },
    primaryKey: ["code"],
  });
}
