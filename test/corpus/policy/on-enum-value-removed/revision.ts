import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropPolicy("p", "t");
  await op.dropPolicy("q", "u");

  // rewrites-table: PostgreSQL cannot remove or move the values of an enum: the type is built anew, and every
  //  table that uses it is rewritten under an exclusive lock; rows that hold 'junk' make it fail. give those rows
  //  another value first, in this revision: await op.execute(sql`update public.t set role = ... where role in
  //  ('junk')`); or generate again with --rename role.junk:..., naming the value that they get.
  await op.renameEnum("role", "role__old");
  await op.createEnum("role", ["admin", "user"]);
  await op.alterColumn("t", "role", { type: "public.role", using: sql`role::text::public.role` });
  await op.dropEnum("role__old");

  await op.createPolicy("p", "t", { using: sql`(role = 'admin'::public.role)` });
  await op.createPolicy("q", "u", {
    using: sql`((id = 0) OR ('user'::public.role IN ( SELECT t.role
   FROM public.t)))`,
  });
}

export async function downgrade(op: Operations) {
  await op.addEnumValue("role", "junk", { after: "admin" });
}
