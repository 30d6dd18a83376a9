import { declaredAt, type DeclaredObjects, type Diagnostic, type Position } from "@athanor/core";
import type { PgColumn, PgTable } from "drizzle-orm/pg-core";
import type { ColumnNaming } from "../casing.js";
import type { Filter } from "../filter.js";
import type { DrizzleOrm } from "../orm.js";
import type { Places } from "../places.js";

/** The schema that Drizzle means where a declaration names none. */
export const defaultSchema = "public";

/** What all kinds need to read declarations. */
export interface Reading {
  readonly orm: DrizzleOrm;
  readonly columnName: ColumnNaming;
  readonly places: Places;
  readonly filter: Filter;
  readonly declared: DeclaredObjects;
  report(diagnostic: Diagnostic): void;
}

/** A column with the key that it has in code and the name that it has in the database. */
export interface ColumnEntry {
  readonly key: string;
  readonly name: string;
  readonly column: PgColumn;
}

/** A table whose parts are known. */
export interface TableEntry {
  readonly table: PgTable;
  readonly schema: string;
  readonly name: string;
  readonly columns: readonly ColumnEntry[];
  /** Null where the table's extra configuration could not be read, which has been reported. */
  readonly config: ReturnType<DrizzleOrm["pg"]["getTableConfig"]> | null;
}

/** Place and old names of an object that an exported value, or a key of it, declares. */
export function declaredBy({ places }: Reading, value: object, key?: string): ReturnType<typeof declaredAt> {
  return declaredAt(
    key === undefined ? places.of(value) : places.key(value, key),
    false,
    places.renamedFrom(value, key),
  );
}

/** The value of `read`; where it throws, null and a report that `what` cannot be read. */
export function attempt<T>(
  reading: Reading,
  what: string,
  at: Position | undefined,
  hint: string,
  read: () => T,
): T | null {
  try {
    return read();
  } catch (cause) {
    reading.report({
      code: "ATH1207",
      severity: "error",
      message: `${what} cannot be read`,
      at,
      detail: [cause instanceof Error ? cause.message : String(cause)],
      hint,
      cause,
    });
    return null;
  }
}

/** The name of a table as people write it. */
export function tableTitle({ schema, name }: { readonly schema: string; readonly name: string }): string {
  return schema === defaultSchema ? name : `${schema}.${name}`;
}

/** The names of columns in the database; reports those that the table does not have, as when another table's are given. */
export function columnsIn(
  reading: Reading,
  entry: TableEntry,
  what: string,
  at: Position | undefined,
  names: readonly string[],
): readonly string[] {
  for (const name of names) {
    if (entry.columns.some((column) => column.name === name)) continue;
    reading.report({
      code: "ATH1211",
      severity: "error",
      message: `${what} names column "${name}", which table "${tableTitle(entry)}" does not have`,
      at,
      hint: `use the columns of "${tableTitle(entry)}", for example those of the callback's argument: (t) => [ ... t.id ... ]`,
    });
  }
  return names;
}
