import type { SQL, SQLWrapper } from "drizzle-orm";
import type { Column } from "drizzle-orm";
import type { Reading } from "./reading.js";
import { literal, quoteText } from "./literals.js";

/**
 * The text of a SQL fragment: values in place as literals, columns by their names alone. Qualified ones would be accepted
 * too, but PostgreSQL forbids fragments of other tables in checks, indexes and generated columns, and a qualified text is
 * wrong as soon as the table is renamed.
 *
 * @throws Error where a value is not known yet (a placeholder)
 */
export function sqlText(reading: Reading, fragment: SQLWrapper): string {
  const { main } = reading.orm;
  const sql: SQL = fragment.getSQL();
  const query = sql.toQuery({
    casing: { getColumnCasing: (column: Column) => reading.columnName(column) },
    escapeName: (name: string) => `"${name.replaceAll('"', '""')}"`,
    // Drizzle's own inlining refuses bigint and knows no bytes; as a parameter each value comes by here instead.
    escapeParam: (_index: number, value: unknown) => {
      if (main.is(value, main.Placeholder) || main.is(value, main.Param)) {
        throw new Error("it holds a placeholder, and a declaration has no values for placeholders");
      }
      return literal(value);
    },
    escapeString: quoteText,
    invokeSource: "indexes",
  } as unknown as Parameters<SQL["toQuery"]>[0]);
  return query.sql.trim();
}
