import { declaredAt, schemaObject } from "@athanor/core";
import { kitName } from "./kit-names.js";
import { derivedName } from "./names.js";
import { columnsIn, tableTitle, type Reading, type TableEntry } from "./reading.js";

/** A primary key as declared, on a column or on the table. */
export interface PrimaryKeyEntry {
  readonly name: string;
  readonly unnamed: boolean;
  readonly columns: readonly string[];
  /** The key of the column that declares it. */
  readonly key: string | undefined;
}

/** The primary keys of a table. More than one is an error, which {@link readPrimaryKey} reports. */
export function primaryKeysOf(reading: Reading, entry: TableEntry): PrimaryKeyEntry[] {
  const onColumns = entry.columns
    .filter(({ column }) => column.primary)
    .map(({ key, name }) => ({ name: derivedName(entry.name, null, "pkey"), unnamed: true, columns: [name], key }));
  const onTable = (entry.config?.primaryKeys ?? []).map((primaryKey) => ({
    name: primaryKey.name ?? kitName(primaryKey.getName(), primaryKey.columns, reading.columnName),
    unnamed: primaryKey.name === undefined,
    columns: primaryKey.columns.map(reading.columnName),
    key: undefined,
  }));
  return [...onColumns, ...onTable];
}

/** The primary key of a table, if it has one. */
export function readPrimaryKey(reading: Reading, entry: TableEntry, keys: readonly PrimaryKeyEntry[]): void {
  const [first, second] = keys;
  if (!first) return;
  const { schema, name: table } = entry;
  const atOf = ({ key, name, unnamed }: PrimaryKeyEntry) =>
    key === undefined
      ? reading.places.named(entry.table, unnamed ? undefined : name)
      : reading.places.key(entry.table, key);
  const at = atOf(first);
  if (second) {
    const columns = [...new Set(keys.flatMap((key) => key.columns))];
    reading.report({
      code: "ATH1213",
      severity: "error",
      message: `table "${tableTitle(entry)}" has ${keys.length} primary keys`,
      at: atOf(second),
      detail: keys.map((key) => `one of ${key.columns.map((column) => `"${column}"`).join(", ")}`),
      hint: `keep one of them; for a key of several columns write it once on the table: primaryKey({ columns: [${columns
        .map((column) => `t.${entry.columns.find(({ name }) => name === column)?.key ?? column}`)
        .join(", ")}] })`,
    });
    return;
  }
  const columns = columnsIn(reading, entry, "the primary key", at, first.columns);
  const name = { schema, table, name: first.name };
  reading.declared.add(schemaObject("primaryKey", name, { columns }, declaredAt(at, first.unnamed)), [
    { space: "constraint", scope: [schema, table], name: first.name },
    { space: "relation", scope: [schema], name: first.name },
  ]);
}
