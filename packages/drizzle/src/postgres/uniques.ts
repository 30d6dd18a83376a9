import { declaredAt, schemaObject, type Position } from "@athanor/core";
import type { PgColumn, PgTable } from "drizzle-orm/pg-core";
import { columnsIn, type Reading, type TableEntry } from "./reading.js";

/** The other tables that were made with the same column builder, as with `...timestamps`. */
export type SharedColumns = (column: PgColumn) => readonly PgTable[];

/** Finds columns of several tables that stem from one builder. */
export function sharedColumns(tables: readonly TableEntry[]): SharedColumns {
  const configOf = (column: PgColumn) => (column as unknown as { readonly config: object }).config;
  const users = new Map<object, PgTable[]>();
  for (const { table, columns } of tables) {
    for (const { column } of columns) {
      const config = configOf(column);
      users.set(config, [...(users.get(config) ?? []), table]);
    }
  }
  return (column) => users.get(configOf(column)) ?? [];
}

/**
 * Unique constraints of columns and tables. Names that Drizzle derives contain the key and not the name of a column,
 * whatever the casing: drizzle-kit writes them like that.
 */
export function readUniques(reading: Reading, entry: TableEntry, shared: SharedColumns): void {
  const { orm, places } = reading;
  for (const { key, name, column } of entry.columns) {
    if (!column.isUnique) continue;
    const derived = orm.pg.uniqueKeyName(entry.table, [column.name]);
    // A builder keeps the name that it derived for the first of its tables.
    const unnamed = [entry.table, ...shared(column)].some(
      (table) => column.uniqueName === orm.pg.uniqueKeyName(table, [column.name]),
    );
    add(reading, entry, {
      name: unnamed ? derived : column.uniqueName!,
      unnamed,
      columns: [name],
      nullsNotDistinct: column.uniqueType === "not distinct",
      at: places.key(entry.table, key),
    });
  }
  for (const unique of entry.config?.uniqueConstraints ?? []) {
    const name = unique.getName()!;
    const unnamed =
      name ===
      orm.pg.uniqueKeyName(
        entry.table,
        unique.columns.map((column) => column.name),
      );
    const at = places.named(entry.table, unnamed ? undefined : name);
    const columns = columnsIn(
      reading,
      entry,
      `unique constraint "${name}"`,
      at,
      unique.columns.map(reading.columnName),
    );
    add(reading, entry, { name, unnamed, columns, nullsNotDistinct: unique.nullsNotDistinct, at });
  }
}

function add(
  reading: Reading,
  { schema, name: table }: TableEntry,
  unique: {
    readonly name: string;
    readonly unnamed: boolean;
    readonly columns: readonly string[];
    readonly nullsNotDistinct: boolean;
    readonly at: Position | undefined;
  },
): void {
  const { name, columns, nullsNotDistinct, at, unnamed } = unique;
  reading.declared.add(
    schemaObject("unique", { schema, table, name }, { columns, nullsNotDistinct }, declaredAt(at, unnamed)),
    [
      { space: "constraint", scope: [schema, table], name },
      { space: "relation", scope: [schema], name },
    ],
  );
}
