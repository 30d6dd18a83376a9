import type { DrizzleOrm } from "./orm.js";

/** Drizzle's own option: how keys become names where the author gave no name. */
export type Casing = "snake_case" | "camelCase";

/** What a column, or Drizzle's copy of one inside an index, knows of its name. */
export interface Named {
  readonly name: string;
  /** True where `name` is the key and not a name that the author gave. */
  readonly keyAsName: boolean;
}

/** Gives the name of a column in the database. */
export type ColumnNaming = (column: Named) => string;

/** The naming that drizzle-orm applies at run time under this option. */
export function columnNaming(orm: DrizzleOrm, casing: Casing | undefined): ColumnNaming {
  const convert =
    casing === "snake_case" ? orm.casing.toSnakeCase : casing === "camelCase" ? orm.casing.toCamelCase : null;
  return (column) => (convert && column.keyAsName ? convert(column.name) : column.name);
}
