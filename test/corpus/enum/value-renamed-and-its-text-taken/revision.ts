import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.renameEnumValue("kind", "q", "1");

  await op.addEnumValue("kind", "x", { before: "a" });
  await op.addEnumValue("kind", "q", { after: "x" });

  await op.alterDomain("kinds", {
    default: sql`'x'::public.kind`,
    dropChecks: ["kinds_check"],
    addChecks: { kinds_check: sql`(VALUE >= 'x'::public.kind)` },
  });
}

export async function downgrade(op: Operations) {
  await op.renameEnumValue("kind", "q", "q__tmp");
  await op.renameEnumValue("kind", "1", "q");

  // rewrites-table: PostgreSQL cannot remove or move the values of an enum: the type is built anew, and every
  //  table that uses it is rewritten under an exclusive lock; rows that hold 'x', 'q__tmp' make it fail. give
  //  those rows another value first, in this revision: await op.execute(sql`update public.lines set kind = ...
  //  where kind in ('x', 'q__tmp')`).
  await op.renameEnum("kind", "kind__old");
  await op.renameDomain("kinds", "kinds__old");
  await op.createEnum("kind", ["a", "q", "t"]);
  await op.createDomain("kinds", "public.kind", {
    default: sql`'a'::public.kind`,
    checks: { kinds_check: sql`(VALUE >= 'a'::public.kind)` },
  });
  await op.alterColumn("lines", "kind", { type: "public.kinds", using: sql`kind::text::public.kinds` });
  await op.dropDomain("kinds__old");
  await op.dropEnum("kind__old");
}
