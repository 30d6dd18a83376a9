import { schemaObject, type Generated, type Identity } from "@athanor/core";
import type { SQLWrapper } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import { columnType } from "./column-types.js";
import { defaultText } from "./defaults.js";
import { literal } from "./literals.js";
import { cut, derivedName } from "./names.js";
import { attempt, declaredBy, tableTitle, type Reading, type TableEntry } from "./reading.js";
import { givenSequence, type GivenSequenceOptions } from "./sequence-options.js";
import { sqlText } from "./sql-text.js";

const serials = new Set(["smallserial", "serial", "bigserial"]);

/** The columns of a table in the order of their declaration. Those of the primary key are given by name. */
export function readColumns(reading: Reading, entry: TableEntry, primary: readonly string[]): void {
  const { schema, name: table } = entry;
  for (const { key, name, column } of entry.columns) {
    const at = reading.places.key(entry.table, key);
    const title = `column "${tableTitle(entry)}.${name}"`;
    const type = attempt(reading, `the type of ${title}`, at, "give it a type that is SQL text", () =>
      columnType(reading, column),
    );
    const initial = attempt(reading, `the default of ${title}`, at, "write it in SQL: .default(sql`...`)", () =>
      defaultText(reading, column),
    );
    const generated = attempt(
      reading,
      `the expression of ${title}`,
      at,
      "write it in SQL: .generatedAlwaysAs(sql`...`)",
      () => generatedOf(reading, column),
    );
    if (type === null) continue;
    const attributes = {
      type,
      // Not all of Drizzle's serial types say so, but PostgreSQL does.
      notNull: column.notNull || column.primary || primary.includes(name) || serials.has(type),
      default: initial,
      identity: identityOf(column, table, name, type),
      generated,
    };
    reading.declared.add(
      schemaObject("column", { schema, table, name }, attributes, declaredBy(reading, entry.table, key)),
      [{ space: "column", scope: [schema, table], name }],
    );
  }
}

function identityOf(column: PgColumn, table: string, name: string, type: string): Identity | null {
  const identity = column.generatedIdentity as
    { type: "always" | "byDefault"; sequenceName?: string; sequenceOptions?: GivenSequenceOptions } | undefined;
  if (!identity) return null;
  const { sequenceName } = identity;
  const derived = !sequenceName || cut(sequenceName) === derivedName(table, name, "seq");
  return {
    generation: identity.type,
    name: derived ? null : sequenceName,
    ...givenSequence(type, identity.sequenceOptions),
  };
}

/** A plain text is SQL already: drizzle-kit writes it as it is. Columns can only be stored here, not virtual. */
function generatedOf(reading: Reading, column: PgColumn): Generated | null {
  if (!column.generated) return null;
  const { as } = column.generated as { as: unknown };
  const value: unknown = typeof as === "function" ? (as as () => unknown)() : as;
  const isFragment = typeof value === "object" && value !== null && "getSQL" in value;
  const expression = isFragment
    ? sqlText(reading, value as SQLWrapper)
    : typeof value === "string"
      ? value.trim()
      : literal(value);
  return { expression, stored: true };
}

/** Says, once, that Drizzle forgets what a geometry column is declared with before anybody can read it. */
export function reportGeometries(reading: Reading, tables: readonly TableEntry[]): void {
  const columns = tables.flatMap((entry) =>
    entry.columns
      .filter(({ column }) => column.columnType.startsWith("PgGeometry"))
      .map(({ key, name }) => ({ title: `${tableTitle(entry)}.${name}`, at: reading.places.key(entry.table, key) })),
  );
  if (columns.length === 0) return;
  const are = columns.length === 1 ? "is" : "are";
  reading.report({
    code: "ATH1217",
    severity: "note",
    message: `Drizzle keeps neither the type nor the SRID of geometry columns: ${columns.map(({ title }) => title).join(", ")} ${are} read as geometry(point)`,
    at: columns[0]!.at,
    hint: 'where they matter, declare the column with customType({ dataType: () => "geometry(Point, 4326)" })',
  });
}
