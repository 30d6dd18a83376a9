import { displayName, kindOf, type Diagnostic, type Position, type SchemaObject } from "@athanor/core";
import type { PgColumn, PgTable } from "drizzle-orm/pg-core";
import type { ColumnNaming } from "../casing.js";
import type { Filter } from "../filter.js";
import type { DrizzleOrm } from "../orm.js";
import type { Places } from "../places.js";
import { cut } from "./names.js";

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

/** A set of names of which PostgreSQL allows each only once. */
export type NameSpace = "relation" | "type" | "constraint" | "policy" | "column" | "schema" | "role";

/** One name that an object takes: `scope` is what it must be unique in. */
export interface Claim {
  readonly space: NameSpace;
  readonly scope: readonly string[];
  readonly name: string;
}

/** The objects read so far, in order. Two that would take the same name in the database are reported. */
export class DeclaredObjects {
  readonly objects: SchemaObject[] = [];
  readonly #taken = new Map<string, SchemaObject>();
  readonly #places: Places;
  readonly #report: (diagnostic: Diagnostic) => void;

  constructor(places: Places, report: (diagnostic: Diagnostic) => void) {
    this.#places = places;
    this.#report = report;
  }

  /** Returns whether the object was added: not where one of its names is taken. */
  add(object: SchemaObject, claims: readonly Claim[]): boolean {
    for (const { space, scope, name } of claims) {
      // The server cuts names before it compares them.
      const key = JSON.stringify([space, ...scope.map(cut), cut(name)]);
      const other = this.#taken.get(key);
      if (other) {
        this.#duplicate(object, other, name);
        return false;
      }
      this.#taken.set(key, object);
    }
    this.objects.push(object);
    return true;
  }

  #duplicate(object: SchemaObject, other: SchemaObject, name: string): void {
    const title = (one: SchemaObject) => {
      const shown = displayName(one.address, defaultSchema);
      return `${kindOf(one.kind).title} ${shown.includes('"') ? shown : `"${shown}"`}`;
    };
    const same = object.address === other.address;
    const where = (at: Position | undefined) => (at ? this.#places.say(at) : "an unknown place");
    this.#report({
      code: "ATH1212",
      severity: "error",
      message: same ? `${title(object)} is declared twice` : `${title(object)} takes the name of ${title(other)}`,
      at: object.at,
      subject: object.address,
      detail: [
        `declared at ${where(object.at)}, and at ${where(other.at)}`,
        ...(cut(name) === name ? [] : [`PostgreSQL cuts names after 63 bytes, here to "${cut(name)}"`]),
      ],
      hint:
        object.unnamed || other.unnamed
          ? "give one of them a name of its own; Drizzle derives the same one for both"
          : "rename one of them, or export only one",
    });
  }
}

/** What is known of an object beside its attributes, without what says nothing. */
export function extra(
  at: Position | undefined,
  unnamed = false,
  renamedFrom?: readonly string[],
): { at?: Position; unnamed?: boolean; renamedFrom?: readonly string[] } {
  return { ...(at ? { at } : {}), ...(unnamed ? { unnamed } : {}), ...(renamedFrom ? { renamedFrom } : {}) };
}

/** Place and old names of an object that an exported value, or a key of it, declares. */
export function declaredBy({ places }: Reading, value: object, key?: string): ReturnType<typeof extra> {
  return extra(key === undefined ? places.of(value) : places.key(value, key), false, places.renamedFrom(value, key));
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
