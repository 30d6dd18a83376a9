import type { Column, SQL, SQLWrapper } from "drizzle-orm";
import type { Reading } from "./reading.js";
import { literal, quoteText } from "./literals.js";

/**
 * How columns are written. By their names alone in checks, indexes and generated columns: PostgreSQL forbids fragments of
 * other tables there, and a qualified text is wrong as soon as the table is renamed. With their tables in views and
 * policies, where queries bring tables of their own along.
 */
export type ColumnStyle = "bare" | "qualified";

/**
 * The text of a SQL fragment: values in place as literals, columns as `style` says.
 *
 * @throws Error where a value is not known yet (a placeholder)
 */
export function sqlText(reading: Reading, fragment: SQLWrapper, style: ColumnStyle = "bare"): string {
  const { main } = reading.orm;
  const sql: SQL = new main.SQL([fragment.getSQL()]);
  // Where `inlineParams()` was called, as Drizzle does for each view, its own inlining would be used.
  (sql as unknown as { mapInlineParam(value: unknown): string }).mapInlineParam = literal;
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
    ...(style === "bare" ? { invokeSource: "indexes" } : {}),
  } as unknown as Parameters<SQL["toQuery"]>[0]);
  return query.sql.trim();
}

/** Whether a part of a fragment is a query of its own, as a select within a condition is. */
export function isQuery({ orm: { main } }: Reading, chunk: unknown): chunk is SQLWrapper {
  const parts = [
    main.SQL,
    main.SQL.Aliased,
    main.StringChunk,
    main.Name,
    main.Param,
    main.Placeholder,
    main.Column,
    main.Table,
    main.View,
    main.Subquery,
  ];
  return (
    !parts.some((type) => main.is(chunk, type as never)) &&
    typeof (chunk as Partial<SQLWrapper> | null | undefined)?.getSQL === "function"
  );
}
