import type { Column, SQL, SQLWrapper } from "drizzle-orm";
import type { Reading } from "./reading.js";
import { isQuery } from "./sql-text.js";

/**
 * The query of a view with its columns under the names that they have in the database. Drizzle's query builder writes the
 * columns of a select from one table as plain names, and does so while the view is declared, when nobody has told it of a
 * casing: a query of `userId` would be refused, and drizzle-kit writes it like that.
 */
export function casedQuery(reading: Reading, query: SQL): SQL {
  const { main } = reading.orm;
  return cased(query);

  function cased(sql: SQL): SQL {
    const chunks = sql.queryChunks.map(visit);
    const from = sql.queryChunks.findIndex((chunk) => textOf(chunk) === " from ");
    const selection = sql.queryChunks[from - 1];
    if (from > 0 && main.is(selection, main.SQL)) {
      const names = namesIn(reading, sql.queryChunks[from + 1]);
      if (names.size > 0) chunks[from - 1] = renamed(chunks[from - 1] as SQL, names);
    }
    return new main.SQL(chunks);
  }

  function visit(chunk: SQL["queryChunks"][number]): SQL["queryChunks"][number] {
    if (main.is(chunk, main.SQL)) return cased(chunk);
    if (main.is(chunk, main.Subquery) && !chunk._.isWith) {
      return main.sql`(${cased((chunk._.sql as SQLWrapper).getSQL())}) ${new main.Name(chunk._.alias)}`;
    }
    if (isQuery(reading, chunk)) {
      const query = cased(chunk.getSQL());
      return chunk.shouldOmitSQLParens?.() ? query : main.sql`(${query})`;
    }
    return chunk;
  }

  /** Names of one level, which is where the query builder puts them, without those that give an alias. */
  function renamed(selection: SQL, names: ReadonlyMap<string, string>): SQL {
    const replace = (chunks: SQL["queryChunks"], deeper: boolean): SQL["queryChunks"] =>
      chunks.map((chunk, at) => {
        if (deeper && main.is(chunk, main.SQL)) return new main.SQL(replace(chunk.queryChunks, false));
        const cased = main.is(chunk, main.Name) ? names.get(chunk.value) : undefined;
        const isAlias = at > 0 && /\bas\s*$/iu.test(textOf(chunks[at - 1]) ?? "");
        return cased === undefined || isAlias ? chunk : new main.Name(cased);
      });
    return new main.SQL(replace(selection.queryChunks, true));
  }

  function textOf(chunk: unknown): string | null {
    return main.is(chunk, main.StringChunk) ? (chunk.value as readonly string[]).join("") : null;
  }
}

/** The keys of columns that are something else in the database, where nothing in this table or query is called so. */
function namesIn({ orm: { main, pg }, columnName }: Reading, source: unknown): ReadonlyMap<string, string> {
  const fields: object = main.is(source, main.Table)
    ? main.getTableColumns(source)
    : main.is(source, main.View)
      ? pg.getViewConfig(source as never).selectedFields
      : main.is(source, main.Subquery)
        ? (source._.selectedFields as object)
        : {};
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const key of Object.keys(fields)) {
    const field = fieldOf(fields, key);
    if (main.is(field, main.Column)) {
      const column = field as Column & { readonly keyAsName: boolean };
      const name = columnName(column);
      taken.add(name);
      if (name !== column.name) names.set(column.name, name);
    } else if (main.is(field, main.SQL.Aliased)) taken.add(field.fieldAlias);
  }
  for (const name of taken) names.delete(name);
  return names;
}

/** Drizzle throws for a field that is SQL without a name. */
function fieldOf(fields: object, key: string): unknown {
  try {
    return (fields as Record<string, unknown>)[key];
  } catch {
    return undefined;
  }
}
