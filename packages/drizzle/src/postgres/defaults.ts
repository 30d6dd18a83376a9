import type { PgColumn } from "drizzle-orm/pg-core";
import { elementOf } from "./column-types.js";
import { arrayText, jsonText, literal, quoteText } from "./literals.js";
import type { Reading } from "./reading.js";
import { sqlText } from "./sql-text.js";

/**
 * A column's default in SQL, or null where the database has none. `$default` and `$onUpdate` are run by the application
 * and leave `default` undefined, whatever `hasDefault` says.
 */
export function defaultText(reading: Reading, column: PgColumn): string | null {
  const { main } = reading.orm;
  const value: unknown = column.default;
  if (value === undefined) return null;
  if (main.is(value, main.SQL)) return sqlText(reading, value);
  const type = column.getSQLType().toLowerCase();
  if (type === "json" || type === "jsonb") return `${quoteText(jsonDefault(reading, column, value))}::${type}`;
  if (value === null) return null;
  const driven = driverValue(reading, column, value);
  if (main.is(driven, main.SQL)) return sqlText(reading, driven);
  // The driver would send the whole time; as a default of a date only the day says something.
  const isDay = type === "date" && value instanceof Date && typeof driven === "string";
  return isDay ? quoteText(driven.replace(/^(\d{4}-\d\d-\d\d)T.*$/u, "$1")) : literal(driven);
}

/** A text that is JSON already is taken as such, as drizzle-kit does; any other value is written as JSON. */
function jsonDefault(reading: Reading, column: PgColumn, value: unknown): string {
  const isCustom = reading.orm.main.is(column, reading.orm.pg.PgCustomColumn);
  const driven = isCustom && value !== null ? column.mapToDriverValue(value as never) : value;
  if (typeof driven !== "string") return jsonText(driven);
  try {
    JSON.parse(driven);
    return driven;
  } catch {
    return jsonText(driven);
  }
}

/** What the application would send for this value. */
function driverValue(reading: Reading, column: PgColumn, value: unknown): unknown {
  const { main, pg } = reading.orm;
  if (value === null) return null;
  const isCustom = main.is(column, pg.PgCustomColumn);
  const element = elementOf(reading, column);
  if (element && Array.isArray(value)) return arrayText(arrayItems(reading, element, value));
  // Texts are taken as they are, as drizzle-kit does: the mapping of a date column expects dates.
  if (typeof value === "string" && !isCustom) return value;
  const driven: unknown = column.mapToDriverValue(value as never);
  // Numeric columns map numbers to texts; in DDL the number itself is what one would write.
  const isPlain = typeof value === "number" || typeof value === "bigint" || typeof value === "boolean";
  return isPlain && !isCustom && driven === String(value) ? value : driven;
}

function arrayItems(reading: Reading, column: PgColumn, items: readonly unknown[]): unknown[] {
  const { main } = reading.orm;
  const type = column.getSQLType().toLowerCase();
  const element = elementOf(reading, column);
  return items.map((item) => {
    if (item === null || item === undefined) return null;
    if (element && Array.isArray(item)) return arrayItems(reading, element, item);
    if (type === "json" || type === "jsonb") return jsonDefault(reading, column, item);
    const driven = driverValue(reading, column, item);
    if (main.is(driven, main.SQL)) throw new TypeError("an element of an array cannot be an SQL expression");
    return driven;
  });
}
