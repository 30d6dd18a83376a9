import {
  containerOf,
  inReadingOrder,
  ownerOf,
  schemaOf,
  type Address,
  type Connection,
  type IntrospectOptions,
  type Introspection,
  type SchemaObject,
} from "@athanor/core";

import { combined, type CatalogQuery } from "./catalog/catalog-query.js";
import { constraintQuery } from "./catalog/constraint-query.js";
import { dependencies, dependencySql, type DependencyRow } from "./catalog/dependency-query.js";
import { unmodelled, unmodelledSql, type UnmodelledRow } from "./catalog/unmodelled-query.js";
import { columnQuery } from "./kinds/columns.js";
import { compositeQuery } from "./kinds/composites.js";
import { domainQuery } from "./kinds/domains.js";
import { enumQuery } from "./kinds/enums.js";
import { extensionQuery } from "./kinds/extensions.js";
import { functionQuery } from "./kinds/functions.js";
import { indexQuery } from "./kinds/indexes.js";
import { materializedViewQuery } from "./kinds/materialized-views.js";
import { policyQuery } from "./kinds/policies.js";
import { roleQuery } from "./kinds/roles.js";
import { ruleQuery } from "./kinds/rules.js";
import { schemaAddress, schemaQuery } from "./kinds/schemas.js";
import { sequenceQuery } from "./kinds/sequences.js";
import { statisticsQuery } from "./kinds/statistics.js";
import { bookkeepingTables, tableQuery } from "./kinds/tables.js";
import { triggerQuery } from "./kinds/triggers.js";
import { viewQuery } from "./kinds/views.js";

/** The number of statements never depends on the number of objects. */
const queries = [
  combined([
    roleQuery,
    schemaQuery,
    extensionQuery,
    enumQuery,
    domainQuery,
    compositeQuery,
    sequenceQuery,
    viewQuery,
    materializedViewQuery,
    policyQuery,
    functionQuery,
    triggerQuery,
    ruleQuery,
    statisticsQuery,
  ] as unknown as readonly CatalogQuery<object>[]),
  tableQuery,
  columnQuery,
  constraintQuery,
  indexQuery,
] as unknown as readonly CatalogQuery<object>[];

/**
 * What texts in a catalog depend on. An empty search path makes PostgreSQL qualify every name; the rest fixes how
 * constants are written.
 */
const readingSettings: Readonly<Record<string, string>> = {
  search_path: "",
  TimeZone: "UTC",
  DateStyle: "ISO, MDY",
  IntervalStyle: "postgres",
  extra_float_digits: "1",
  bytea_output: "hex",
  quote_all_identifiers: "off",
  standard_conforming_strings: "on",
  jit: "off",
};

/** One statement for all of them; they end with the transaction. */
const setForReading = `SELECT ${Object.entries(readingSettings)
  .map(([name, value]) => `set_config('${name}', '${value}', true)`)
  .join(", ")}`;

/** Reads the catalog, in a snapshot of its own unless a transaction is open. */
export async function introspect(connection: Connection, options: IntrospectOptions = {}): Promise<Introspection> {
  if (options.inTransaction) {
    await connection.execute(setForReading);
    return readCatalog(connection, options);
  }
  await connection.execute(`BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; ${setForReading}`);
  try {
    return await readCatalog(connection, options);
  } finally {
    await connection.execute("ROLLBACK");
  }
}

const defaultHome = schemaAddress("public");

async function readCatalog(connection: Connection, { bookkeeping }: IntrospectOptions): Promise<Introspection> {
  const objects: SchemaObject[] = [];
  const addresses = new Map<string, Address>();
  for (const query of queries) {
    for (const row of await connection.query(query.sql(connection.version))) {
      const read = query.objects(row);
      if (!read) continue;
      objects.push(read.object);
      for (const key of read.keys) addresses.set(key, read.object.address);
    }
  }
  const edges = dependencies(await connection.query<DependencyRow & Record<string, unknown>>(dependencySql), addresses);
  const rest = unmodelled(await connection.query<UnmodelledRow & Record<string, unknown>>(unmodelledSql));
  const own = new Set(bookkeeping ? bookkeepingTables(bookkeeping) : []);
  const isOwn = (object: SchemaObject) => own.has(object.address) || own.has(ownerOf(object)!);
  if (bookkeeping && objects.some(isOwn)) {
    // A schema that holds nothing else was made for them.
    const home = schemaAddress(bookkeeping.schema);
    if (home !== defaultHome && !objects.some((object) => containerOf(object) === home && !isOwn(object)))
      own.add(home);
  }
  const kept = inReadingOrder(objects.filter((object) => !isOwn(object)));
  const present = new Set(kept.map((object) => object.address));
  return {
    schema: schemaOf(
      kept,
      edges.filter((edge) => present.has(edge.from) && present.has(edge.to)),
    ),
    unmodelled: rest,
  };
}
