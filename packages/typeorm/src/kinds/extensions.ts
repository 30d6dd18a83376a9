import { declaredAt, schemaObject } from "@athanor/core";

import { columnsOf, placeOf, placeOfColumn, type EntityEntry, type Reading, type ColumnMetadata } from "../reading.js";

const byType: Readonly<Record<string, string>> = {
  citext: "citext",
  hstore: "hstore",
  cube: "cube",
  ltree: "ltree",
  geometry: "postgis",
  geography: "postgis",
  vector: "vector",
  halfvec: "vector",
};

/** The extensions that TypeORM would create when it connects, each where something first asks for it. Returns their names. */
export function readExtensions(reading: Reading, entries: readonly EntityEntry[]): readonly string[] {
  const options = reading.dataSource.options as {
    readonly installExtensions?: boolean;
    readonly extensions?: readonly string[];
    readonly uuidExtension?: string;
  };
  if (options.installExtensions === false) return [];
  const wanted = new Map<string, ReturnType<typeof placeOf>>();
  const want = (name: string | undefined, at: ReturnType<typeof placeOf>) => {
    if (name !== undefined && !wanted.has(name)) wanted.set(name, at);
  };
  // What makes uuids under that name has been built in since PostgreSQL 13.
  const uuid = options.uuidExtension === "pgcrypto" ? undefined : (options.uuidExtension ?? "uuid-ossp");
  const ofColumn = (column: ColumnMetadata) =>
    column.generationStrategy === "uuid" ? uuid : byType[String(column.type)];
  for (const entry of entries) {
    for (const column of columnsOf(entry)) want(ofColumn(column), placeOfColumn(reading, entry, column));
    if (entry.metadata.exclusions.length > 0) want("btree_gist", placeOf(reading, entry));
  }
  for (const name of options.extensions ?? []) want(name, undefined);
  for (const [name, at] of wanted) reading.declared.add(schemaObject("extension", { name }, {}, declaredAt(at)));
  return [...wanted.keys()];
}
