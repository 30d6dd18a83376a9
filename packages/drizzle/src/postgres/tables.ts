import { schemaObject } from "@athanor/core";
import type { PgColumn, PgTable } from "drizzle-orm/pg-core";
import { declaredBy, defaultSchema, tableTitle, type Reading, type TableEntry } from "./reading.js";

const schemaSymbol = Symbol.for("drizzle:Schema");

/** Schema and name of a table. */
export function tableName(reading: Reading, table: PgTable): { readonly schema: string; readonly name: string } {
  const { [schemaSymbol]: schema } = table as { [schemaSymbol]?: string };
  return { schema: schema ?? defaultSchema, name: reading.orm.main.getTableName(table) };
}

/** Takes a table apart. Its extra configuration is run here and nowhere else, because each time costs and may have effects. */
export function openTable(reading: Reading, table: PgTable): TableEntry {
  const { orm } = reading;
  const name = tableName(reading, table);
  const columns = Object.entries(orm.main.getTableColumns(table) as Record<string, PgColumn>).map(([key, column]) => ({
    key,
    name: reading.columnName(column),
    column,
  }));
  return { table, ...name, columns, config: configOf(reading, table, name) };
}

function configOf(reading: Reading, table: PgTable, name: { schema: string; name: string }): TableEntry["config"] {
  try {
    return reading.orm.pg.getTableConfig(table);
  } catch (cause) {
    reading.report({
      code: "ATH1206",
      severity: "error",
      message: `the indexes and constraints of table "${tableTitle(name)}" cannot be read, because the callback that declares them throws`,
      at: reading.places.of(table),
      detail: [cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause)],
      hint: "look at the third argument of pgTable; an index takes columns of the callback's own argument, as in (t) => [index().on(t.email)]",
      cause,
    });
    return null;
  }
}

/**
 * The table itself; policies on it turn row-level security on, as in drizzle-kit. Returns whether its parts are worth
 * reading: not where the name is taken.
 */
export function readTable(reading: Reading, entry: TableEntry, hasPolicies: boolean): boolean {
  const { table, schema, name, config } = entry;
  const attributes = { rowSecurity: hasPolicies || (config?.enableRLS ?? false) };
  return reading.declared.add(schemaObject("table", { schema, name }, attributes, declaredBy(reading, table)), [
    { space: "relation", scope: [schema], name },
    // Each table brings a type of its name along.
    { space: "type", scope: [schema], name },
  ]);
}
