import type { Position } from "@athanor/core";
import type { SQL } from "drizzle-orm";
import { casedQuery } from "./query-casing.js";
import { attempt, defaultSchema, type Reading } from "./reading.js";
import { referTo, relationsIn, type Relation, type Relations } from "./references.js";
import { sqlText } from "./sql-text.js";

/** What Drizzle keeps of a view of either kind. */
interface ViewConfig {
  readonly name: string;
  readonly schema: string | undefined;
  /** Undefined where the view belongs to somebody else. */
  readonly query: SQL | undefined;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly using?: string;
  readonly tablespace?: string;
  readonly withNoData?: boolean;
}

/** A view of either kind whose name is known. */
export interface ViewEntry extends Relation {
  readonly config: ViewConfig;
  readonly at: Position | undefined;
  readonly renamedFrom: readonly string[] | undefined;
}

/** The views that the filters let in. Those of somebody else (`.existing()`) are known and nothing more. */
export function openViews(reading: Reading, views: readonly object[], configOf: (view: never) => object): ViewEntry[] {
  return views
    .map((view): ViewEntry => {
      const config = configOf(view as never) as ViewConfig;
      const { places } = reading;
      const said = { at: places.of(view), renamedFrom: places.renamedFrom(view) };
      return { name: config.name, schema: config.schema ?? defaultSchema, config, ...said };
    })
    .filter(({ schema, name }) => reading.filter.table(schema, name));
}

/** Whether the view is declared here and not only named. */
export function isDeclared({ config }: ViewEntry): boolean {
  return config.query !== undefined;
}

/** The query of a declared view; null where it cannot be read, which has been reported. */
export function definitionOf(
  reading: Reading,
  { config: { query }, at }: ViewEntry,
  what: string,
  relations: Relations,
): string | null {
  const definition = attempt(reading, what, at, "write the query with columns and plain values", () =>
    sqlText(reading, casedQuery(reading, query!), "qualified").replace(/[\s;]+$/u, ""),
  );
  if (definition === null) return null;
  return referTo(reading, what, relationsIn(reading, query!), relations, at) ? definition : null;
}

/** Options under the names that PostgreSQL has for Drizzle's keys, as drizzle-kit writes them: `autovacuum_enabled`. */
export function optionsOf(given: ViewEntry["config"]["with"]): Record<string, string> {
  const options = Object.entries(given ?? {})
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => [key.replaceAll(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`), String(value)] as const);
  return Object.fromEntries(options.sort(([a], [b]) => (a < b ? -1 : 1)));
}
