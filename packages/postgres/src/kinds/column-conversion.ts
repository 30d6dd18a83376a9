import {
  displayName,
  find,
  rawSql,
  spelling,
  type ConversionWay,
  type Converting,
  type Hazard,
  type PlanContext,
  type Schema,
  type SchemaObject,
  type Sql,
} from "@athanor/core";

import { qualify, quoteName } from "../sql/identifiers.js";
import { tableName } from "./call-name.js";
import { baseType, conversionOfType, hop, isArray } from "./column-types.js";
import { isJson, isWrittenAsInJson, waysBetween, type ValueType } from "./conversion-ways.js";

type Column = SchemaObject<"column">;

/** What a type is made of, as far as this schema knows. */
function valueType(type: string, schema: Schema, { facts }: PlanContext): ValueType {
  const [name, array] = [baseType(type), isArray(type)];
  for (const object of schema.objects.values()) {
    if (object.kind !== "enum" && object.kind !== "domain" && object.kind !== "composite") continue;
    if (qualify(object.name.schema, object.name.name) !== name) continue;
    if (object.kind !== "domain") return { name, array, family: object.kind };
    const base = valueType(object.attributes.type, schema, { facts } as PlanContext);
    return { ...base, array: array || base.array };
  }
  return { name, array, family: facts.family(name) };
}

/** Families within which values of one type are spelled like those of another: moments, and ranges of what is alike. */
const spelledAlike = new Set(["D", "R", "enum", "composite"]);

/** Whether some values of the one can be values of the other. Where not all is known, the rows decide. */
function fits(from: ValueType, to: ValueType, { facts }: PlanContext): boolean {
  if (from.family === null || to.family === null || (from.name === to.name && from.array === to.array)) return true;
  // An array is written as text, and is no text of anything else.
  if (from.array && !to.array) return facts.cast(`${from.name}[]`, to.name) !== null;
  if (facts.cast(from.name, to.name) !== null || hop(from.name, to.name, facts) !== null) return true;
  if (from.family === to.family && spelledAlike.has(from.family)) return true;
  return (isJson(to) && isWrittenAsInJson(from)) || (isJson(from) && isWrittenAsInJson(to));
}

interface Change {
  /** What the server or a way of ours makes of the values; null where the server needs to be told nothing. */
  readonly using: string | null;
  /** False where the values of the one can be no values of the other, so that `using` is null or worth nothing. */
  readonly fits: boolean;
  readonly ways: readonly ConversionWay[];
}

function changeOf(from: Column, to: Column, context: PlanContext): Change {
  const { name } = to.name;
  const { type } = spelling(to);
  const [before, after] = [
    valueType(from.attributes.type, context.from, context),
    valueType(to.attributes.type, context.to, context),
  ];
  return {
    using: conversionOfType(name, from.attributes.type, to.attributes.type, type, context.facts),
    fits: fits(before, after, context),
    ways: waysBetween(before, after, quoteName(name), type),
  };
}

/** Whether the values are kept in the rows on both sides, and are of another type then. */
const keepsValues = (from: Column, to: Column) =>
  from.attributes.type !== to.attributes.type && to.attributes.generated === null;

/** What becomes of the values where the type of a column changes. */
export function converting(from: Column, to: Column, context: PlanContext): Converting | null {
  if (!keepsValues(from, to)) return null;
  const change = changeOf(from, to, context);
  const together = comparedWith(to, context.to).filter((one) => {
    const other = find(context.from, "column", one.address);
    return other !== undefined && keepsValues(other, one);
  });
  return {
    from: from.attributes.type,
    to: to.attributes.type,
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
    for (const one of schema.objects.values())
      if (one.kind === "column" && one.name.schema === space && one.name.table === table && one.name.name === column)
        found.push(one);
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
  if (!keepsValues(from, to)) return { sql: null };
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
  const { using, fits: can, ways } = changeOf(from, to, context);
  if (can || !context.back) return { sql: using === null ? null : rawSql(using) };
  const remedy = "write into `using` what they shall be, or stop before this revision";
  // The way there was one of ours, or the server's own, so it can be taken backwards.
  const there = from.attributes.using;
  const taken = changeOf(to, from, { ...context, from: context.to, to: context.from }).ways;
  const at = there === undefined ? 0 : taken.findIndex((way) => way.using === there);
  if (ways[at]) {
    const why = `values of column ${label} that were not made by the upgrade may be lost or fail`;
    return { sql: rawSql(ways[at].using), loses: { why, remedy } };
  }
  const { default: value, notNull } = spelling(to);
  const instead = notNull && value !== null ? value : "null";
  const none = `nothing makes ${to.attributes.type} of ${from.attributes.type}`;
  const why = `gives up the values of column ${label}, because ${none}${onlyIfEmpty(to, instead)}`;
  return { sql: rawSql(instead), loses: { why, remedy } };
}

const onlyIfEmpty = (column: Column, using: string) =>
  column.attributes.notNull && using.toLowerCase() === "null"
    ? "; it is NOT NULL, so this fails while there are rows"
    : "";
