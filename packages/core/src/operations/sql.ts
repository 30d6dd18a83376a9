/**
 * A piece of SQL. Plain data, so that operations stay serialisable; made by the dialect's `sql` tag, which knows how to
 * write a value as a literal.
 */
export interface Sql {
  readonly $sql: string;
}

/** Whether a value is SQL, and not a plain one. */
export function isSql(value: unknown): value is Sql {
  return typeof value === "object" && value !== null && typeof (value as Sql).$sql === "string";
}

/** Wraps text that is already SQL. */
export function rawSql(text: string): Sql {
  return { $sql: text };
}
