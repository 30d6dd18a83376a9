import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  // deletes-data: drops column one.old_status and the values in it. copy the values first, or stop before this
  //  revision.
  await op.dropColumn("one", "old_status");

  // rewrites-table: PostgreSQL cannot remove or move the values of an enum: the type is built anew, and every
  //  table that uses it is rewritten under an exclusive lock; rows that hold 'b' make it fail. give those rows
  //  another value first, in this revision: await op.execute(sql`update app.two set status = ... where status in
  //  ('b')`); await op.execute(sql`update public.one set status = ... where status in ('b')`); await
  //  op.execute(sql`update public.one set old_status = ... where old_status in ('b')`); or generate again with
  //  --rename status.b:..., naming the value that they get.
  await op.renameEnum("status", "status__old");
  await op.createEnum("status", ["a", "c"]);
  await op.alterColumn("app.two", "status", { type: "public.status", using: sql`status::text::public.status` });
  await op.alterColumn("one", "status", {
    type: "public.status",
    using: sql`status::text::public.status`,
    default: sql`'a'::public.status`,
  });
  await op.dropEnum("status__old");
}

export async function downgrade(op: Operations) {
  await op.addEnumValue("status", "b", { after: "a" });

  // irreversible: brings back column one.old_status, and not what was in it. restore it from a backup; until then,
  //  keys and conditions that need it may fail.
  await op.addColumn("one", "old_status", { type: "public.status" });
}
