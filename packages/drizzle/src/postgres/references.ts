import { addressOf, type Position } from "@athanor/core";
import type { SQLWrapper } from "drizzle-orm";
import type { PgTable, PgView } from "drizzle-orm/pg-core";
import { defaultSchema, tableTitle, type Reading } from "./reading.js";
import { isQuery } from "./sql-text.js";
import { tableName } from "./tables.js";

/** A table or a view by its name. */
export interface Relation {
  readonly schema: string;
  readonly name: string;
}

/** What declarations may refer to: true for what is declared, false for what is said to exist already. */
export class Relations {
  readonly #known = new Map<string, boolean>();

  add({ schema, name }: Relation, isDeclared: boolean): void {
    this.#known.set(JSON.stringify([schema, name]), isDeclared);
  }

  /** Undefined where nothing says a word of it. */
  isDeclared({ schema, name }: Relation): boolean | undefined {
    return this.#known.get(JSON.stringify([schema, name]));
  }
}

/** Reports which of these are not declared here. False where the references cannot be kept. */
export function referTo(
  reading: Reading,
  from: string,
  targets: readonly Relation[],
  relations: Relations,
  at: Position | undefined,
): boolean {
  let kept = true;
  for (const target of targets) {
    const isDeclared = relations.isDeclared(target);
    if (isDeclared === undefined) kept = reportMissing(reading, from, target, at) && kept;
    else if (!isDeclared)
      reportAbsent(
        reading,
        `${from} refers to view "${tableTitle(target)}", which is said to exist already`,
        target,
        at,
      );
  }
  return kept;
}

/**
 * Reports a table or view that nothing declares. True where the reference can be kept: the author has said that it belongs
 * to somebody else.
 */
export function reportMissing(reading: Reading, from: string, target: Relation, at: Position | undefined): boolean {
  const to = tableTitle(target);
  if (!reading.filter.table(target.schema, target.name)) {
    reportAbsent(reading, `${from} refers to table "${to}", which the filters leave out`, target, at);
    return true;
  }
  const filter =
    target.schema === defaultSchema
      ? `{ tablesFilter: ["!${target.name}"] }`
      : `{ schemaFilter: ["${defaultSchema}"] }`;
  reading.report({
    code: "ATH1208",
    severity: "error",
    message: `${from} refers to table "${to}", which no listed file exports`,
    at,
    subject: addressOf("table", target),
    hint: `export "${target.name}" from one of the files, or add the file that exports it to drizzle(...); if it belongs to somebody else, say so: drizzle(..., ${filter})`,
  });
  return false;
}

function reportAbsent(reading: Reading, message: string, target: Relation, at: Position | undefined): void {
  reading.report({
    code: "ATH1210",
    severity: "note",
    message,
    at,
    subject: addressOf("table", target),
    hint: "where models are built on a scratch database, it must exist there: create it in the prelude",
  });
}

const isAlias = Symbol.for("drizzle:IsAlias");
const originalNameSymbol = Symbol.for("drizzle:OriginalName");

/** The tables and views that a fragment or query names through their declarations, each once. */
export function relationsIn(reading: Reading, fragment: SQLWrapper): Relation[] {
  const { main, pg } = reading.orm;
  const found = new Map<string, Relation>();
  const add = (relation: Relation) => void found.set(JSON.stringify([relation.schema, relation.name]), relation);
  const visit = (chunk: unknown): void => {
    if (Array.isArray(chunk)) chunk.forEach(visit);
    else if (main.is(chunk, main.SQL)) chunk.queryChunks.forEach(visit);
    else if (main.is(chunk, pg.PgTable)) add(originalName(reading, chunk));
    else if (main.is(chunk, main.View)) {
      const { originalName: name, schema = defaultSchema } = pg.getViewConfig(chunk as PgView) as unknown as {
        readonly originalName: string;
        readonly schema: string | undefined;
      };
      add({ schema, name });
    } else if (main.is(chunk, main.Subquery)) visit(chunk._.sql);
    else if (main.is(chunk, main.Column)) {
      // The query builder writes the name of a joined table as text; its columns still know it.
      const table = chunk.table as PgTable & { [isAlias]?: boolean };
      if (main.is(table, pg.PgTable) && !table[isAlias]) add(originalName(reading, table));
    } else if (isQuery(reading, chunk)) visit(chunk.getSQL());
  };
  visit(fragment.getSQL());
  return [...found.values()];
}

/** The name of a table, whatever alias it goes by here. */
function originalName(reading: Reading, table: PgTable): Relation {
  const { [originalNameSymbol]: name } = table as unknown as { [originalNameSymbol]: string };
  return { schema: tableName(reading, table).schema, name };
}
