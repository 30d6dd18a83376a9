import { addressOf, type Connection, type Hazard } from "@athanor/core";

import { qualify, quoteName } from "../../packages/postgres/src/sql/identifiers.js";
import { allRows } from "../harness/backends.js";
import { declaredType } from "./column-type.js";
import { placeOf } from "./answers.js";
import type { ColumnModel, Model, Named, TableModel } from "./model.js";

/** The rows of every table, as `allRows` gives them, with each row read. */
export type Rows = Record<string, Record<string, unknown>[]>;

/**
 * Puts up to two rows into each table. Row 1 of any table refers to row 1 of any other, and so on, so that every foreign
 * key holds. A table whose rows the server refuses stays empty.
 */
export async function seed(model: Model, connection: Connection): Promise<void> {
  // The rows of all tables fit each other when all of them are there, in whatever order they come.
  await connection.execute("SET session_replication_role = replica");
  for (const table of model.tables) {
    for (const row of [1, 2]) {
      const sql = insert(table, row);
      if (sql) await connection.execute(sql).catch(() => {});
    }
  }
  await connection.execute("SET session_replication_role = origin");
}

function insert(table: TableModel, row: number): string | null {
  const given = table.columns.filter((column) => column.fill.how !== "generated");
  const tied = new Set([
    ...table.foreignKeys.flatMap((key) => key.columns),
    ...table.columns.filter((one) => one.notNull),
  ]);
  const value = (column: ColumnModel): string | null => {
    // Every second row has nulls where nothing depends on the value.
    if (row === 2 && !tied.has(column) && column.id % 2 === 0) return "NULL";
    return declaredType(column.type).value(row);
  };
  const values = given.map(value);
  if (values.includes(null)) return null;
  const target = qualify(table.schema.name, table.name);
  if (given.length === 0) return `INSERT INTO ${target} DEFAULT VALUES`;
  return `INSERT INTO ${target} (${given.map((column) => quoteName(column.name)).join(", ")}) OVERRIDING SYSTEM VALUE VALUES (${values.join(", ")})`;
}

export async function readRows(connection: Connection): Promise<Rows> {
  const rows: Rows = {};
  for (const [table, texts] of Object.entries(await allRows(connection)))
    rows[table] = texts.map((text) => JSON.parse(text) as never);
  return rows;
}

/**
 * The rows of `a` without what the way to `b` and back may lose: what a hazard of the upgrade names, what goes through a
 * type that holds less, and what is computed from such a value.
 */
export function keptRows(rows: Rows, a: Model, b: Model, hazards: readonly Hazard[]): Record<string, string[]> {
  const deleted = new Set<string>(hazards.filter((one) => one.code === "deletes-data").map((one) => one.subject));
  const result: Record<string, string[]> = {};
  for (const table of a.tables) {
    const now = b.tables.find((one) => one.id === table.id);
    // Hazards name things as they are called once renames are done.
    const schema = now?.schema.name ?? (b.schemas.find((one) => one.id === table.schema.id) ?? table.schema).name;
    const name = (now ?? table).name;
    // What is dropped although its name stays goes under another name.
    const isTaken = <T extends Named>(list: readonly T[], one: T) =>
      list.some((other) => placeOf(other) === placeOf(one));
    if (deleted.has(addressOf("table", { schema, name })) || (!now && isTaken(b.tables, table))) continue;
    const lost = new Set(
      table.columns
        .filter((column) => {
          const after = now?.columns.find((one) => one.id === column.id);
          if (deleted.has(addressOf("column", { schema, table: name, name: (after ?? column).name }))) return true;
          if (!after && now && isTaken(now.columns, column)) return true;
          return column.fill.how === "generated" || (after !== undefined && !holdsAll(column, after));
        })
        .map((column) => column.name),
    );
    const place = qualify(table.schema.name, table.name);
    const found = rows[place];
    if (!found) throw new Error(`no table ${place} among ${Object.keys(rows).join(", ")}`);
    result[place] = found
      .map((row) =>
        JSON.stringify(
          Object.entries(row)
            .filter(([column]) => !lost.has(column))
            .sort(([one], [other]) => (one < other ? -1 : 1)),
        ),
      )
      .sort();
  }
  return result;
}

/** Whether every value of the seed survives in the other type. */
function holdsAll(from: ColumnModel, to: ColumnModel): boolean {
  if (to.fill.how === "generated") return false;
  const [before, after] = [declaredType(from.type), declaredType(to.type)];
  if (before.holds === after.holds) return true;
  return (
    !before.array &&
    !after.array &&
    (after.holds === "text" || [before.holds, after.holds].every((one) => ["integer", "number", "float"].includes(one)))
  );
}
