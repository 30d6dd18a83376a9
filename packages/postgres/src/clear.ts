import {
  emptySchema,
  isServerWide,
  nameParts,
  type Address,
  type ClearOptions,
  type Connection,
  type Schema,
} from "@athanor/core";

import { modelledTable, ownObject, ownSchema } from "./catalog/catalog-query.js";
import { compositeAddress } from "./kinds/composites.js";
import { domainAddress } from "./kinds/domains.js";
import { extensionAddress, isWantedAsItIs } from "./kinds/extensions.js";
import { functionAddress, functionNameSql, modelledFunction } from "./kinds/functions.js";
import { clearRoles } from "./kinds/roles.js";
import { schemaAddress } from "./kinds/schemas.js";
import { isCountedBy, sequenceAddress } from "./kinds/sequences.js";

interface Found {
  /** What SQL calls it. */
  readonly what: string;
  /** Its name as SQL writes it. */
  readonly sql: string;
  /** The parts of its name as they are stored. */
  readonly parts: readonly string[];
  /** The schema that an extension has put its objects in. */
  readonly inside: string | null;
  /** Names of its indexes and of the sequences of its identities, which go with it, and stand in the schema beside its own. */
  readonly brings: readonly string[] | null;
}

const own = (catalog: string, oid: string) => `${ownSchema("n")} AND ${ownObject(catalog, oid)}`;
const qualified = (name: string) =>
  `format('%I.%I', n.nspname, ${name}) AS sql, jsonb_build_array(n.nspname, ${name}) AS parts, NULL AS inside`;

/** Relations that are part of another: the sequence of an identity cannot be dropped without its column. */
const internal = (depend: string) =>
  `${depend}.classid = 'pg_class'::regclass AND ${depend}.refclassid = 'pg_class'::regclass AND ${depend}.deptype = 'i'`;

/** A sequence that goes with its column. */
const isOwned = (relation: string) =>
  `EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = ${relation}.oid AND d.deptype = 'a')`;

const foundSql = `
  SELECT CASE c.relkind WHEN 'v' THEN 'VIEW' WHEN 'm' THEN 'MATERIALIZED VIEW' WHEN 'r' THEN 'TABLE' WHEN 'c' THEN 'COMPOSITE'
    ELSE CASE WHEN ${isOwned("c")} THEN 'SEQUENCE' ELSE 'FREE SEQUENCE' END END AS what, ${qualified("c.relname")},
    (SELECT jsonb_agg(x.relname) FROM pg_class x WHERE x.oid = ANY (ARRAY(
      SELECT indexrelid FROM pg_index WHERE indrelid = c.oid UNION ALL
      SELECT d.objid FROM pg_depend d WHERE d.refobjid = c.oid AND ${internal("d")}))) AS brings
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE ((${modelledTable("c")}) OR c.relkind IN ('S', 'v', 'm', 'c')) AND ${own("pg_class", "c.oid")}
    AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = c.oid AND ${internal("d")})
    AND ${ownObject("pg_type", "c.reltype")}
  UNION ALL
  SELECT CASE t.typtype WHEN 'e' THEN 'ENUM' ELSE 'DOMAIN' END, ${qualified("t.typname")}, NULL
  FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace
  WHERE t.typtype IN ('e', 'd') AND ${own("pg_type", "t.oid")}
  UNION ALL
  SELECT 'FUNCTION', quote_ident(n.nspname) || '.' || ${functionNameSql}, jsonb_build_array(n.nspname, ${functionNameSql}), NULL, NULL
  FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace JOIN pg_language l ON l.oid = p.prolang
  WHERE ${modelledFunction}
  UNION ALL
  SELECT 'EXTENSION', quote_ident(x.extname), jsonb_build_array(x.extname), n.nspname, NULL
  FROM pg_extension x JOIN pg_namespace n ON n.oid = x.extnamespace WHERE x.extname <> 'plpgsql'
  UNION ALL
  SELECT 'SCHEMA', quote_ident(n.nspname), jsonb_build_array(n.nspname), NULL, NULL FROM pg_namespace n
  WHERE ${ownSchema("n")} AND n.nspname <> 'public' AND ${ownObject("pg_namespace", "n.oid")}`;

/** The statements that drop what is found, in this order: what needs something before what is needed. */
const drops: Readonly<Record<string, string>> = {
  VIEW: "VIEW",
  "MATERIALIZED VIEW": "MATERIALIZED VIEW",
  TABLE: "TABLE",
  SEQUENCE: "SEQUENCE",
  "FREE SEQUENCE": "SEQUENCE",
  FUNCTION: "ROUTINE",
  COMPOSITE: "TYPE",
  DOMAIN: "DOMAIN",
  ENUM: "TYPE",
  EXTENSION: "EXTENSION",
};

/** What no model may be able to declare, and models may use all the same: it stays unless the schema defines it. */
const stays: Readonly<Record<string, (parts: readonly string[], next: Schema) => Address | null>> = {
  EXTENSION: ([name]) => extensionAddress(name!),
  DOMAIN: ([schema, name]) => domainAddress(schema!, name!),
  FUNCTION: ([schema, name]) => functionAddress(schema!, name!),
  COMPOSITE: ([schema, name]) => compositeAddress(schema!, name!),
  "FREE SEQUENCE": ([schema, name], next) => (isCountedBy(next, name!) ? sequenceAddress(schema!, name!) : null),
};

/**
 * Makes room for a schema on a judge. What its objects may use stays where it does not define it: extensions, functions,
 * domains, composite types, and sequences that defaults count by; so do schemas that hold what stays. With `onlyNamed` much
 * more stays: a transaction can hold only so many locks, and to drop a thousand tables takes more than a server has by default.
 *
 * @returns what stays
 */
export async function clear(
  connection: Connection,
  next: Schema,
  { complete = false, onlyNamed = false, others = emptySchema }: ClearOptions = {},
): Promise<ReadonlySet<Address>> {
  await clearRoles(connection, next, { complete, others });
  const all = await connection.query<Found & Record<string, unknown>>(foundSql);
  const names = namesIn(next);
  const othersNames = namesIn(others);
  const isTaken = ({ parts, brings }: Found) =>
    [parts, ...(brings ?? []).map((name) => [parts[0], name])].some((name) => names.has(JSON.stringify(name)));
  const stay = new Set<Address>(
    [...others.objects.values()].filter((one) => !isServerWide(one)).map((one) => one.address),
  );
  const going: Found[] = [];
  for (const one of all) {
    if (one.what === "SCHEMA") continue;
    const staying = stays[one.what]?.(one.parts, next);
    const isInTheWay = isTaken(one) && !(staying && isWantedAsItIs(next, staying, one.inside));
    const isOthers = othersNames.has(JSON.stringify(one.parts));
    if (isInTheWay || (!isOthers && (staying ? complete : !onlyNamed))) going.push(one);
    else if (staying) stay.add(staying);
  }
  const statements = Object.entries(drops).flatMap(([what, word]) => {
    const list = going.filter((one) => one.what === what).map(({ sql }) => sql);
    return list.length > 0 ? [`DROP ${word} IF EXISTS ${list.join(", ")} CASCADE`] : [];
  });
  if (statements.length > 0) await connection.execute(statements.join("; "));
  for (const { what, sql, parts } of all) {
    const address = schemaAddress(parts[0]!);
    if (what !== "SCHEMA" || stay.has(address)) continue;
    if (onlyNamed || !(await isDroppedWhereEmpty(connection, sql))) stay.add(address);
  }
  return stay;
}

/** The full name of each object, and each name that is held in a schema. */
function namesIn({ objects }: Schema): Set<string> {
  return new Set(
    [...objects.values()].flatMap((object) => {
      const parts = nameParts(object);
      return [JSON.stringify(parts), JSON.stringify([parts[0], parts.at(-1)])];
    }),
  );
}

async function isDroppedWhereEmpty(connection: Connection, schema: string): Promise<boolean> {
  await connection.execute("SAVEPOINT clear_schema");
  try {
    await connection.execute(`DROP SCHEMA ${schema}`);
    return true;
  } catch {
    await connection.execute("ROLLBACK TO SAVEPOINT clear_schema");
    return false;
  }
}
