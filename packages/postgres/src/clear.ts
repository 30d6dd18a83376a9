import type { Address, Connection } from "@athanor/core";

import { modelledTable, ownObject, ownSchema } from "./catalog/catalog-query.js";
import { schemaAddress } from "./kinds/schemas.js";

/**
 * Drops all tables, sequences and enums, with what hangs on them, and leaves functions, domains and extensions.
 * A schema that holds such things stays too.
 */
export async function clear(connection: Connection): Promise<ReadonlySet<Address>> {
  const found = await connection.query<{ what: "TABLE" | "SEQUENCE" | "TYPE" | "SCHEMA"; name: string; raw: string }>(`
    SELECT CASE c.relkind WHEN 'r' THEN 'TABLE' ELSE 'SEQUENCE' END AS what, format('%I.%I', n.nspname, c.relname) AS name, '' AS raw
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE ((${modelledTable("c")}) OR c.relkind = 'S') AND ${ownSchema("n")} AND ${ownObject("pg_class", "c.oid")}
    UNION ALL
    SELECT 'TYPE', format('%I.%I', n.nspname, t.typname), '' FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace
    WHERE t.typtype = 'e' AND ${ownSchema("n")} AND ${ownObject("pg_type", "t.oid")}
    UNION ALL
    SELECT 'SCHEMA', quote_ident(n.nspname), n.nspname FROM pg_namespace n WHERE ${ownSchema("n")}`);
  const drops = (["TABLE", "SEQUENCE", "TYPE"] as const).flatMap((what) => {
    const names = found.filter((one) => one.what === what).map((one) => one.name);
    return names.length > 0 ? [`DROP ${what} IF EXISTS ${names.join(", ")} CASCADE`] : [];
  });
  if (drops.length > 0) await connection.execute(drops.join("; "));
  const stay = new Set<Address>();
  for (const { what, name, raw } of found) {
    if (what !== "SCHEMA" || raw === "public") continue;
    await connection.execute("SAVEPOINT clear_schema");
    try {
      await connection.execute(`DROP SCHEMA ${name}`);
    } catch {
      await connection.execute("ROLLBACK TO SAVEPOINT clear_schema");
      stay.add(schemaAddress(raw));
    }
  }
  return stay;
}
