import {
  addressOf,
  displayName,
  find,
  rawSql,
  spelling,
  type ConversionWay,
  type Converting,
  type Facts,
  type Hazard,
  type PlanContext,
  type Schema,
  type SchemaObject,
  type Sql,
} from "@athanor/core";

import { quoteName } from "../sql/identifiers.js";
import { tableName } from "./call-name.js";
import { baseType, conversionOfType, hop, isArray } from "./column-types.js";
import { isJson, isWrittenAsInJson, waysBetween, type ValueType } from "./conversion-ways.js";
import { arrayUnder, ownTypeNamed } from "./own-types.js";

type Column = SchemaObject<"column">;

/** What a type is made of, as far as this schema knows. */
function valueType(type: string, schema: Schema, facts: Facts): ValueType {
  const [name, array] = [baseType(type), isArray(type)];
  const own = ownTypeNamed(name, schema);
  if (!own) return { name, array, family: facts.family(name) };
  if (own.kind !== "domain") return { name, array, family: own.kind };
  const base = valueType(own.attributes.type, schema, facts);
  return { ...base, array: array || base.array };
}

/** Families within which values of one type are spelled like those of another; "R" are the server's ranges. */
const spelledAlike = new Set(["R", "enum", "composite"]);

/** Whether some values of the one can be values of the other. Where not all is known, the rows decide. */
function fits(from: ValueType, to: ValueType, facts: Facts): boolean {
  if (from.family === null || to.family === null || (from.name === to.name && from.array === to.array)) return true;
  // An array is written as text, and is no text of anything else.
  if (from.array && !to.array) return facts.cast(`${from.name}[]`, to.name) !== null;
  if (facts.cast(from.name, to.name) !== null || hop(from.name, to.name, facts) !== null) return true;
  if (from.family === to.family && spelledAlike.has(from.family)) return true;
  // It has no cast to a time of day with a zone, and says one.
  if (from.name.startsWith("timestamp") && to.name === "time with time zone") return true;
  return (isJson(to) && isWrittenAsInJson(from)) || (isJson(from) && isWrittenAsInJson(to));
}

interface Change {
  /** What the server or a way of ours makes of the values; null where the server needs to be told nothing. */
  readonly using: string | null;
  /** False where the values of the one can be no values of the other, so that `using` is null or worth nothing. */
  readonly fits: boolean;
  readonly ways: readonly ConversionWay[];
  /** What the values are. */
  readonly from: string;
  readonly to: string;
}

/** What a column needs whose values are kept in the rows, and are of another type then. Null where they stay what they are. */
function changeOf(from: Column, to: Column, context: PlanContext): Change | null {
  const [before, after] = [from.attributes.type, to.attributes.type];
  // Values of the server's types stay what they are; what a domain is made of may change under its name.
  if ((before === after && !before.includes(".")) || to.attributes.generated !== null) return null;
  const [old, now] = [valueType(before, context.from, context.facts), valueType(after, context.to, context.facts)];
  const within = before === after;
  if (within && old.name === now.name && old.array === now.array) return null;
  const { type } = spelling(to);
  // The server casts a domain as what is below it. To and from text the way through text does.
  const below = !old.array && !now.array && old.family !== "S" && now.family !== "S" && !within;
  const [source, target] = below
    ? [old.name, now.name]
    : [arrayUnder(before, context.from), arrayUnder(after, context.to)];
  return {
    using: conversionOfType(to.name.name, source, target, type, context.facts),
    fits: fits(old, now, context.facts),
    ways: waysBetween(old, now, quoteName(to.name.name), type),
    from: within ? old.name : before,
    to: within ? now.name : after,
  };
}

/** What becomes of the values where the type of a column changes. */
export function converting(from: Column, to: Column, context: PlanContext): Converting | null {
  const change = changeOf(from, to, context);
  if (!change) return null;
  const together = comparedWith(to, context.to).filter((one) => {
    const other = find(context.from, "column", one.address);
    return other !== undefined && changeOf(other, one, context) !== null;
  });
  return {
    from: change.from,
    to: change.to,
    fits: change.fits,
    value: quoteName(to.name.name),
    ways: [...change.ways, ...givingUp(to, context.to)],
    together: together.map((one) => displayName(one.address)),
  };
}

/** The columns that foreign keys compare with this one. */
function comparedWith({ name }: Column, schema: Schema): Column[] {
  const found: Column[] = [];
  const add = (space: string, table: string, column: string | undefined) => {
    const one = column && find(schema, "column", addressOf("column", { schema: space, table, name: column }));
    if (one) found.push(one);
  };
  for (const key of schema.objects.values()) {
    if (key.kind !== "foreignKey") continue;
    const { columns, references } = key.attributes;
    if (key.name.schema === name.schema && key.name.table === name.table)
      add(references.schema, references.table, references.columns[columns.indexOf(name.name)]);
    if (references.schema === name.schema && references.table === name.table)
      add(key.name.schema, key.name.table, columns[references.columns.indexOf(name.name)]);
  }
  return found;
}

/** Ways that lose the values. A default in a key would not find what it refers to. */
function givingUp(column: Column, schema: Schema): ConversionWay[] {
  const { default: value, notNull } = spelling(column);
  const lost = "the old values are given up";
  const ways: ConversionWay[] = [];
  if (value !== null && comparedWith(column, schema).length === 0)
    ways.push({ using: value, reason: `${lost}, each row gets the default` });
  ways.push({ using: "null", reason: notNull ? `${lost}; NOT NULL, so the table must be empty` : lost });
  return ways;
}

/** SQL for the values of the new type, and what is lost by it. */
export interface Using {
  readonly sql: Sql | null;
  readonly loses?: Pick<Hazard, "why" | "remedy">;
}

/**
 * How old values become new ones: as a person said, as the server can, or, on the way back, so that as much as possible
 * returns. There nobody is asked: an answer is for rows that are there, and those of the way back do not exist yet.
 */
export function usingOf(from: Column, to: Column, context: PlanContext): Using {
  const chosen = chosenUsing(from, to, context);
  if (chosen) return chosen;
  const using = changeOf(from, to, context)?.using ?? null;
  return { sql: using === null ? null : rawSql(using) };
}

/** The same where it is not left to the server; null otherwise. */
export function chosenUsing(from: Column, to: Column, context: PlanContext): Using | null {
  const change = changeOf(from, to, context);
  if (!change) return null;
  const label = `${tableName(to.name)}.${to.name.name}`;
  const said = to.attributes.using;
  if (said !== undefined) {
    const givesUp = givingUp(to, context.to).some(({ using }) => using.toLowerCase() === said.toLowerCase());
    if (!givesUp) return { sql: rawSql(said) };
    const remedy = "copy them first, or stop before this revision";
    return {
      sql: rawSql(said),
      loses: { why: `gives up the values of column ${label}${onlyIfEmpty(to, said)}`, remedy },
    };
  }
  if (change.fits || !context.back) return null;
  const remedy = "write into `using` what they shall be, or stop before this revision";
  // The way there was one of ours, or the server's own, so it can be taken backwards.
  const way = change.ways[wayTaken(from, to, context)];
  if (way) {
    const why = `values of column ${label} that were not made by the upgrade may be lost or fail`;
    return { sql: rawSql(way.using), loses: { why, remedy } };
  }
  const { default: value, notNull } = spelling(to);
  const instead = notNull && value !== null ? value : "null";
  const none = `nothing makes ${change.to} of ${change.from}`;
  const why = `gives up the values of column ${label}, because ${none}${onlyIfEmpty(to, instead)}`;
  return { sql: rawSql(instead), loses: { why, remedy } };
}

/** Which of our ways the upgrade took; the first where it was the server's. The column may have had another name then. */
function wayTaken(from: Column, to: Column, context: PlanContext): number {
  const there = from.attributes.using;
  if (there === undefined) return 0;
  const ways = changeOf(to, from, { ...context, from: context.to, to: context.from })?.ways ?? [];
  const name = quoteName(from.name.name);
  const words = (sql: string) => sql.split(/("(?:[^"]|"")*"|\w+)/);
  return ways.findIndex(({ using }) => {
    const [said, ours] = [words(there), words(using)];
    const called = said[ours.indexOf(name)];
    return ours.map((word) => (word === name ? called : word)).join("") === there;
  });
}

const onlyIfEmpty = (column: Column, using: string) =>
  column.attributes.notNull && using.toLowerCase() === "null"
    ? "; it is NOT NULL, so this fails while there are rows"
    : "";

/** What is lost where the values of a column are converted in a way that was chosen. */
export function* conversionHazards(
  from: Column,
  to: Column,
  context: PlanContext,
): Iterable<Omit<Hazard, "operation">> {
  const loses = chosenUsing(from, to, context)?.loses;
  if (loses) yield { code: "deletes-data", subject: to.address, certainty: "if rows exist", ...loses };
}
