import type { ColumnNaming, Named } from "../casing.js";

/**
 * The name that drizzle-kit derives for a foreign key or a primary key under a casing: Drizzle builds it from the keys,
 * and kit then replaces the first occurrence of each key by the name. It must be the same to the letter, because databases
 * that were built by drizzle-kit have it.
 */
export function kitName(name: string, columns: readonly Named[], columnName: ColumnNaming): string {
  return columns.reduce((text, column) => {
    const cased = columnName(column);
    return cased === column.name ? text : text.replace(column.name, cased);
  }, name);
}
