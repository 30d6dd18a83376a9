import { nameParts, type Address, type Connection, type Schema } from "@athanor/core";

import { modelledTable, ownObject, ownSchema } from "./catalog/catalog-query.js";
import { schemaAddress } from "./kinds/schemas.js";

interface Found {
  readonly what: "TABLE" | "SEQUENCE" | "TYPE" | "SCHEMA";
  readonly name: string;
  /** The same, as it is stored. */
  readonly parts: readonly string[];
}

/**
 * Drops all tables, sequences and enums, with what hangs on them, and leaves functions, domains and extensions.
 * A schema that holds such things stays too.
 *
 * @param only drop no more than what has a name of this schema. A transaction can hold only so many locks: to drop a
 *   thousand tables takes more than a server has by default
 */
export async function clear(connection: Connection, only?: Schema): Promise<ReadonlySet<Address>> {
  const all = await connection.query<Found & Record<string, unknown>>(`
    SELECT CASE c.relkind WHEN 'r' THEN 'TABLE' ELSE 'SEQUENCE' END AS what, format('%I.%I', n.nspname, c.relname) AS name,
      json_build_array(n.nspname, c.relname) AS parts
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE ((${modelledTable("c")}) OR c.relkind = 'S') AND ${ownSchema("n")} AND ${ownObject("pg_class", "c.oid")}
    UNION ALL
    SELECT 'TYPE', format('%I.%I', n.nspname, t.typname), json_build_array(n.nspname, t.typname) FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace
    WHERE t.typtype = 'e' AND ${ownSchema("n")} AND ${ownObject("pg_type", "t.oid")}
    UNION ALL
    SELECT 'SCHEMA', quote_ident(n.nspname), json_build_array(n.nspname) FROM pg_namespace n WHERE ${ownSchema("n")}`);
  const names = only && new Set([...only.objects.values()].map((object) => JSON.stringify(nameParts(object))));
  const found = all.filter((one) => one.what === "SCHEMA" || !names || names.has(JSON.stringify(one.parts)));
  const drops = (["TABLE", "SEQUENCE", "TYPE"] as const).flatMap((what) => {
    const names = found.filter((one) => one.what === what).map((one) => one.name);
    return names.length > 0 ? [`DROP ${what} IF EXISTS ${names.join(", ")} CASCADE`] : [];
  });
  if (drops.length > 0) await connection.execute(drops.join("; "));
  const stay = new Set<Address>();
  for (const { what, name, parts } of found) {
    const raw = parts[0]!;
    if (what !== "SCHEMA" || raw === "public") continue;
    if (only) {
      stay.add(schemaAddress(raw));
      continue;
    }
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
