import { declaredAt, schemaObject, type IndexKey } from "@athanor/core";
import type { Index, IndexedColumn } from "drizzle-orm/pg-core";
import { indexElements } from "./index-elements.js";
import { attempt, columnsIn, tableTitle, type Reading, type TableEntry } from "./reading.js";
import { sqlText } from "./sql-text.js";

/** Indexes. `only` is not read: `.using()` sets it by mistake, and for a table without children it says nothing. */
export function readIndexes(reading: Reading, entry: TableEntry): void {
  for (const index of entry.config?.indexes ?? []) readIndex(reading, entry, index);
}

function readIndex(reading: Reading, entry: TableEntry, { config }: Index): void {
  const { schema, name: table } = entry;
  const at = reading.places.named(entry.table, config.name);
  const what = config.name ? `index "${config.name}"` : `an index of table "${tableTitle(entry)}"`;
  const parts = attempt(reading, what, at, "write keys and condition with columns and plain values", () => ({
    keys: config.columns.flatMap((key) => keysOf(reading, key)),
    where: config.where ? sqlText(reading, config.where) : null,
  }));
  if (!parts) return;
  columnsIn(
    reading,
    entry,
    what,
    at,
    parts.keys.flatMap(({ column }) => (column === null ? [] : [column])),
  );

  // drizzle-kit asks for a name where a key is an expression; PostgreSQL would say "expr".
  const name = config.name || `${table}_${parts.keys.map(({ column }) => column ?? "expr").join("_")}_index`;
  const storage = Object.entries(config.with ?? {})
    .map(([option, value]) => [option, String(value)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const attributes = {
    method: config.method ?? "btree",
    unique: config.unique ?? false,
    ...parts,
    storage: Object.fromEntries(storage),
    concurrently: config.concurrently ?? false,
  };
  reading.declared.add(schemaObject("index", { schema, table, name }, attributes, declaredAt(at, !config.name)), [
    { space: "relation", scope: [schema], name },
  ]);
}

function keysOf(reading: Reading, key: Index["config"]["columns"][number]): IndexKey[] {
  const { main } = reading.orm;
  if (main.is(key, main.SQL)) return indexElements(sqlText(reading, key));
  const { name = "", keyAsName = false, indexConfig } = key as Partial<IndexedColumn> & { keyAsName?: boolean };
  return [
    {
      column: reading.columnName({ name, keyAsName }),
      expression: null,
      order: indexConfig?.order ?? "asc",
      // Drizzle sorts nulls last unless told otherwise, in descending keys too, unlike PostgreSQL.
      nulls: indexConfig?.nulls ?? "last",
      opclass: indexConfig?.opClass ?? null,
      collation: null,
    },
  ];
}
