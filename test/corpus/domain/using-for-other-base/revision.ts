import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropView("v");

  // rewrites-table: PostgreSQL cannot change this about a domain: domain ref is built anew, and every table that
  //  uses it is rewritten under an exclusive lock. run it when the tables that use the domain are small or idle.
  // deletes-data: gives up the values of column t.old. copy them first, or stop before this revision.
  await op.renameDomain("ref", "ref__old");
  await op.createDomain("ref", "uuid");
  await op.alterColumn("t", "owner", { type: "public.ref", using: sql`lpad(to_hex(owner), 32, '0')::uuid` });
  await op.alterColumn("t", "old", { type: "public.ref[]", using: sql`null` });
  await op.dropDomain("ref__old");

  await op.createView(
    "v",
    sql`SELECT owner
   FROM public.t`,
  );
}

export async function downgrade(op: Operations) {
  await op.dropView("v");

  // rewrites-table: PostgreSQL cannot change this about a domain: domain ref is built anew, and every table that
  //  uses it is rewritten under an exclusive lock. run it when the tables that use the domain are small or idle.
  // deletes-data: values of column t.owner that were not made by the upgrade may be lost or fail. write into
  //  `using` what they shall be, or stop before this revision.
  // deletes-data: gives up the values of column t.old, because nothing makes integer of uuid. write into `using`
  //  what they shall be, or stop before this revision.
  await op.renameDomain("ref", "ref__old");
  await op.createDomain("ref", "integer", {
    checks: { ref_check: sql`(VALUE > 0)` },
  });
  await op.alterColumn("t", "owner", {
    type: "public.ref",
    using: sql`('x' || right(replace(owner::text, '-', ''), 8))::bit(32)::integer`,
  });
  await op.alterColumn("t", "old", { type: "public.ref[]", using: sql`null` });
  await op.dropDomain("ref__old");

  await op.createView(
    "v",
    sql`SELECT owner
   FROM public.t`,
  );
}
