import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropConstraint("i", "i_code_fkey");

  // rewrites-table: PostgreSQL cannot change this about a domain: domain ref is built anew, and every table that
  //  uses it is rewritten under an exclusive lock. run it when the tables that use the domain are small or idle.
  await op.renameDomain("ref", "ref__old");
  await op.createDomain("ref", "text");
  await op.alterColumn("i", "code", { type: "public.ref" });
  await op.alterColumn("p", "code", { type: "public.ref" });
  await op.dropDomain("ref__old");

  await op.addForeignKey("i_code_fkey", "i", ["code"], { references: ["p", ["code"]] });
}

export async function downgrade(op: Operations) {
  await op.dropConstraint("i", "i_code_fkey");

  // rewrites-table: PostgreSQL cannot change this about a domain: domain ref is built anew, and every table that
  //  uses it is rewritten under an exclusive lock. run it when the tables that use the domain are small or idle.
  await op.renameDomain("ref", "ref__old");
  await op.createDomain("ref", "character varying(10)");
  await op.alterColumn("i", "code", { type: "public.ref" });
  await op.alterColumn("p", "code", { type: "public.ref" });
  await op.dropDomain("ref__old");

  await op.addForeignKey("i_code_fkey", "i", ["code"], { references: ["p", ["code"]] });
}
