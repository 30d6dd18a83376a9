import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropConstraint("t", "t_again_fkey");
  await op.dropConstraint("t", "t_kind_fkey");

  // rewrites-table: PostgreSQL cannot remove or move the values of an enum: the type is built anew, and every
  //  table that uses it is rewritten under an exclusive lock; rows that hold 'y' make it fail. give those rows
  //  another value first, in this revision: await op.execute(sql`update public.kinds set kind = ... where kind in
  //  ('y')`); await op.execute(sql`update public.t set kind = ... where kind in ('y')`); await
  //  op.execute(sql`update public.t set again = ... where again in ('y')`); or generate again with --rename
  //  kind.y:..., naming the value that they get.
  await op.renameEnum("kind", "kind__old");
  await op.createEnum("kind", ["x"]);
  await op.alterColumn("kinds", "kind", { type: "public.kind", using: sql`kind::text::public.kind` });
  await op.alterColumn("t", "kind", { type: "public.kind", using: sql`kind::text::public.kind` });
  await op.alterColumn("t", "again", { type: "public.kind", using: sql`again::text::public.kind` });
  await op.dropEnum("kind__old");

  await op.addForeignKey("t_again_fkey", "t", ["again"], { references: ["kinds", ["kind"]], validated: false });
  await op.addForeignKey("t_kind_fkey", "t", ["kind"], { references: ["kinds", ["kind"]] });
}

export async function downgrade(op: Operations) {
  await op.addEnumValue("kind", "y");
}
