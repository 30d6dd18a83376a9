import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropIndex("ix");

  // rewrites-table: PostgreSQL cannot change this about a domain: domain d is built anew, and every table that
  //  uses it is rewritten under an exclusive lock. run it when the tables that use the domain are small or idle.
  await op.renameDomain("d", "d__old");
  await op.createDomain("d", "text", { collation: 'pg_catalog."C"' });
  await op.alterColumn("t", "d", { type: "public.d" });
  await op.dropDomain("d__old");

  await op.createIndex("ix", "t", ["d"]);
}

export async function downgrade(op: Operations) {
  await op.dropIndex("ix");

  // rewrites-table: PostgreSQL cannot change this about a domain: domain d is built anew, and every table that
  //  uses it is rewritten under an exclusive lock. run it when the tables that use the domain are small or idle.
  await op.renameDomain("d", "d__old");
  await op.createDomain("d", "text");
  await op.alterColumn("t", "d", { type: "public.d" });
  await op.dropDomain("d__old");

  await op.createIndex("ix", "t", ["d"]);
}
