import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.addEnumValue("kind", "b");
  await op.createTable("things", {
    columns: {
      id: { type: "integer", notNull: true },
      kind: { type: "public.kind", notNull: true, default: sql`'b'::public.kind` },
      kinds: { type: "public.kind[]", default: sql`ARRAY['a'::public.kind, 'b'::public.kind]` },
    },
    primaryKey: ["id"],
  });
}

export async function downgrade(op: Operations) {
  // deletes-data: drops table things and its rows. export them first, or stop before this revision.
  await op.dropTable("things");

  // rewrites-table: PostgreSQL cannot remove or move the values of an enum: the type is built anew, and every
  //  table that uses it is rewritten under an exclusive lock; rows that hold 'b' make it fail. give those rows
  //  another value first, in this revision: await op.execute(sql`update public.things set kind = ... where kind in
  //  ('b')`); await op.execute(sql`update public.things set kinds = ... where kinds &&
  //  array['b']::public.kind[]`).
  await op.renameEnum("kind", "kind__old");
  await op.createEnum("kind", ["a"]);
  await op.dropEnum("kind__old");
}
