import fc from "fast-check";

import { qualify, quoteName } from "../../packages/postgres/src/sql/identifiers.js";
import { quoteText } from "../../packages/postgres/src/sql/literals.js";
import { at, nat } from "./making.js";
import type { ColumnModel, EnumModel, Model, OwnType, TypeChoice } from "./model.js";

/** What the generator must know of a type to write valid SQL around a column of it. */
export interface ColumnType {
  /** As DDL spells it. */
  readonly sql: string;
  /** Types of one family compare with each other and take the same expressions. */
  readonly family: string;
  readonly array: boolean;
  readonly btree: boolean;
  /** What values of it hold: types that hold the same take over each other's rows. */
  readonly holds: string;
  /** The values of an enum, as literals. */
  readonly labels: readonly string[] | null;
  readonly defaults: readonly string[];
  /** The value of row 1 or 2: different, equal in all types of a family, and true under every check. Null: there is none. */
  value(row: number): string | null;
}

type Written = readonly [sql: string, family: string, defaults: readonly string[], values: readonly [string, string]];

const uuid = (digit: number) => `'${"00000000-0000-4000-8000-00000000000"}${digit}'`;

const scalars: readonly Written[] = [
  ["integer", "integer", ["0", "42", "-1", "(1 + 2)"], ["1", "2"]],
  ["text", "text", ["'x'", "''", "lower('ABC')", "CURRENT_USER"], ["'a1'", "'a2'"]],
  ["bigint", "integer", ["0", "9007199254740993"], ["1", "2"]],
  ["smallint", "integer", ["0", "7"], ["1", "2"]],
  ["varchar(20)", "text", ["'x'", "'n/a'"], ["'a1'", "'a2'"]],
  ["varchar(200)", "text", ["'x'", "''"], ["'a1'", "'a2'"]],
  ["varchar", "text", ["'x'"], ["'a1'", "'a2'"]],
  ["char(3)", "char", ["'x'", "'abc'"], ["'a1'", "'a2'"]],
  ["boolean", "boolean", ["false", "true"], ["false", "true"]],
  ["numeric(10,2)", "number", ["0", "1.50", "-0.5"], ["1", "2"]],
  ["numeric", "number", ["0", "1e3"], ["1", "2"]],
  ["numeric(20,4)", "number", ["0"], ["1", "2"]],
  ["double precision", "float", ["0", "1.5", "'NaN'"], ["1", "2"]],
  ["real", "float", ["0"], ["1", "2"]],
  [
    "timestamptz",
    "timestamptz",
    ["now()", "CURRENT_TIMESTAMP", "'2020-01-01 00:00:00+00'"],
    ["'2021-01-01'", "'2022-01-01'"],
  ],
  ["timestamp", "timestamp", ["now()", "'2020-01-01'"], ["'2021-01-01'", "'2022-01-01'"]],
  ["timestamp(3)", "timestamp", ["CURRENT_TIMESTAMP(3)", "'2020-01-01'"], ["'2021-01-01'", "'2022-01-01'"]],
  ["date", "date", ["CURRENT_DATE", "'2020-01-01'", "(now() + '1 day'::interval)"], ["'2021-01-01'", "'2022-01-01'"]],
  ["time", "time", ["'12:00'", "LOCALTIME"], ["'10:00'", "'11:00'"]],
  ["interval", "interval", ["'1 day'", "'1 mon 2 days 03:04:05'"], ["'1 day'", "'2 days'"]],
  ["uuid", "uuid", ["gen_random_uuid()", uuid(0)], [uuid(1), uuid(2)]],
  ["jsonb", "jsonb", ["'{}'", `'{"a": "it''s"}'::jsonb`, "jsonb_build_object('a', 1)"], [`'{"k": 1}'`, `'{"k": 2}'`]],
  ["json", "json", ["'{}'", "'[1]'"], [`'{"k": 1}'`, `'{"k": 2}'`]],
  ["bytea", "bytea", ["'\\x00ff'", "decode('ff', 'hex')"], ["'\\x01'", "'\\x02'"]],
  ["inet", "inet", ["'127.0.0.1'"], ["'10.0.0.1'", "'10.0.0.2'"]],
  ["bit varying(8)", "bits", ["'101'"], ["'01'", "'10'"]],
];

const arrays: readonly Written[] = [
  ["integer[]", "integer", ["'{}'", "ARRAY[1, 2]"], ["'{1}'", "'{2}'"]],
  ["text[]", "text", ["'{}'", "ARRAY['a', 'b']", `'{"a,b",NULL}'`], ["'{a1}'", "'{a2}'"]],
  ["varchar(20)[]", "text", ["'{}'", "ARRAY['a'::varchar(20)]"], ["'{a1}'", "'{a2}'"]],
  ["jsonb[]", "jsonb", ["'{}'"], [`ARRAY['1'::jsonb]`, `ARRAY['2'::jsonb]`]],
];

const noOrder = new Set(["json"]);

const built =
  (array: boolean) =>
  ([sql, family, defaults, values]: Written): ColumnType => ({
    sql,
    family: array ? `${family}[]` : family,
    array,
    btree: !noOrder.has(family),
    holds: array ? `${family}[]` : family,
    labels: null,
    defaults,
    value: (row) => values[row - 1] ?? null,
  });

/** The built-in types, simple ones first. */
export const typePool: readonly ColumnType[] = [...scalars.map(built(false)), ...arrays.map(built(true))];

const named = (sql: string): ColumnType => typePool.find((one) => one.sql === sql)!;

/** The pool's place of a type. */
export const poolIndex = (sql: string): number => typePool.findIndex((one) => one.sql === sql);

/** What a choice of a type is made from. */
export const typeGene = fc.record({ pool: nat, own: nat });
type TypeGene = typeof typeGene extends fc.Arbitrary<infer T> ? T : never;

/** The types that somebody made, as far as columns can have them. */
const ownTypes = ({ enums, drawn }: Model): OwnType[] => [
  ...enums,
  ...drawn.domain,
  ...drawn.composite,
  ...drawn.extension.filter((one) => one.name === "citext"),
];

/** Types of one's own are where types change most: a third of what is chosen, where there are some. */
export function makeType(model: Model, { pool, own }: TypeGene): TypeChoice {
  const type = own % 3 === 2 ? at(ownTypes(model), Math.floor(own / 3)) : undefined;
  if (!type) return { own: null, pool: pool % typePool.length };
  return { own: type, array: pool % 4 === 3 && !isArray(type) };
}

/** Whether values of the type are arrays, by way of a domain. */
const isArray = (type: OwnType): boolean => type.is === "domain" && declaredType(type.type).array;

/** The type again, or a plain one where its own type is gone. */
export function repairType(model: Model, type: TypeChoice): TypeChoice {
  if (!type.own || (ownTypes(model).includes(type.own) && !(type.array && isArray(type.own)))) return type;
  return { own: null, pool: poolIndex(type.array ? "text[]" : "text") };
}

/** The same for a part of a type, which is made of what was there before it. So no type is part of itself. */
export function repairOlderType(model: Model, type: TypeChoice, id: number): TypeChoice {
  return type.own && type.own.id >= id ? { own: null, pool: poolIndex("text") } : repairType(model, type);
}

/** The type that a column was declared with; a generated column has the type of its expression instead. */
export function declaredType(choice: TypeChoice): ColumnType {
  if (choice.own === null) return typePool[choice.pool]!;
  const type = ownType(choice.own);
  return choice.array ? arrayOf(type) : type;
}

function arrayOf(type: ColumnType): ColumnType {
  const sql = `${type.sql}[]`;
  const one = (value: string) => `ARRAY[${value}]::${sql}`;
  const value = (row: number) => {
    const found = type.value(row);
    return found === null ? null : one(found);
  };
  const some = [value(1), value(2)].filter((found) => found !== null);
  return {
    ...type,
    sql,
    family: `${type.family}[]`,
    holds: `${type.holds}[]`,
    array: true,
    labels: null,
    defaults: ["'{}'", ...some],
    value,
  };
}

function ownType(type: OwnType): ColumnType {
  const sql = qualify(type.schema.name, type.name);
  switch (type.is) {
    case "enum":
      return enumType(type, sql);
    case "domain": {
      const base = declaredType(type.type);
      // To a domain over an enum, the operators of enums are unknown.
      return {
        ...base,
        sql,
        family: `${base.family.startsWith("enum") ? "domain over " : ""}${base.family}`,
        labels: null,
      };
    }
    case "extension":
      return { ...named("text"), sql };
    case "composite": {
      const fields = type.fields.map(({ name, type: part }) => ({ name, type: declaredType(part) }));
      const family = `composite ${type.id}`;
      const value = (row: number) =>
        `ROW(${fields.map((field) => field.type.value(row) ?? "NULL").join(", ")})::${sql}`;
      return {
        sql,
        family,
        // A field that is called otherwise is another one.
        holds: `${family} (${fields.map((field) => `${quoteName(field.name)} ${field.type.holds}`).join(", ")})`,
        array: false,
        // Not all fields can be compared.
        btree: false,
        labels: null,
        defaults: [value(1)],
        value,
      };
    }
  }
}

function enumType({ id, values }: EnumModel, sql: string): ColumnType {
  const labels = values.map((value) => quoteText(value.text));
  const some = labels.length > 1 ? [labels[0]!, labels.at(-1)!] : labels;
  return {
    sql,
    family: `enum ${id}`,
    holds: `enum ${id}`,
    array: false,
    btree: true,
    labels,
    defaults: [...some, ...some.map((value) => `${value}::${sql}`)],
    value: (row) => labels[row - 1] ?? null,
  };
}

/** The type that a column has in the end. */
export function typeOf(column: ColumnModel): ColumnType {
  return column.fill.how === "generated" ? generation(column.fill.source).type : declaredType(column.type);
}

/** The expression of a generated column over this one, and what it gives. */
export function generation(source: ColumnModel): { readonly type: ColumnType; readonly expression: string } {
  const column = quoteName(source.name);
  const { family, labels } = declaredType(source.type);
  if (family === "integer" || family === "number") return { type: named("numeric"), expression: `${column} * 2.5` };
  if (family === "text") return { type: named("text"), expression: `upper(${column}) || '!'` };
  if (labels?.[0]) return { type: named("boolean"), expression: `${column} = ${labels[0]}` };
  return { type: named("boolean"), expression: `${column} IS NULL` };
}

/**
 * A condition that holds for every value of `value`.
 *
 * @param name a value of the type, as SQL names it
 */
export function conditionOn(name: string, type: ColumnType, pick: number): string {
  const { labels } = type;
  const choose = (...from: string[]) => from[pick % from.length]!;
  if (labels && labels.length > 0) {
    const all = `${name} IN (${labels.join(", ")})`;
    return choose(`${name} IS NOT NULL OR ${name} IS NULL`, all, `${name} >= ${labels[0]}`);
  }
  if (type.array) return choose(`cardinality(${name}) < 10`, `${name} <> '{}'`);
  switch (type.family) {
    case "integer":
      return choose(`${name} > 0`, `${name} IN (1, 2, 3)`, `${name} BETWEEN 0 AND 1000`);
    case "number":
      return choose(`${name} > 0`, `${name} IN (1, 2, 2.5, 5.0)`, `${name} BETWEEN 0 AND 1000`);
    case "text":
      return choose(
        `${name} <> ''`,
        `${name} IN ('a1', 'a2', 'A1!', 'A2!')`,
        `length(${name}) < 100`,
        `${name} <> E'it''s \\\\ \`\${x}'`,
      );
    case "char":
      return choose(`${name} <> ''`, `${name} IN ('a1', 'a2')`);
    case "timestamptz":
    case "timestamp":
    case "date":
      return choose(`${name} > '2000-01-01'`, `${name} IS NULL OR ${name} IS NOT NULL`);
    case "jsonb":
      return choose(`jsonb_typeof(${name}) = 'object'`, `${name} ? 'k'`);
    case "boolean":
      return choose(`${name} OR NOT ${name}`, `${name} IN (true, false)`);
    default:
      // Of a row with fields, some of which are null, neither is true.
      if (type.family.startsWith("composite")) return `(${name} IS NULL) IN (true, false)`;
      return `${name} IS NULL OR ${name} IS NOT NULL`;
  }
}

/** An expression that can be indexed. */
export function indexable(column: ColumnModel): string {
  const name = quoteName(column.name);
  const type = typeOf(column);
  if (type.array) return `cardinality(${name})`;
  switch (type.family) {
    case "integer":
      return `${name} % 10`;
    case "number":
    case "float":
      return `abs(${name})`;
    case "text":
      return `lower(${name})`;
    case "jsonb":
      return `${name} ->> 'k'`;
    default:
      return `${name} IS NULL`;
  }
}

/** Whether rows of these two types can be compared by a foreign key. */
export function comparable(a: ColumnModel, b: ColumnModel): boolean {
  const [one, other] = [typeOf(a), typeOf(b)];
  // PostgreSQL (to 18) cannot compare arrays of varchar for a foreign key: it does not find the type of their elements.
  if (one.family === "text[]" && one.sql !== "text[]") return false;
  if (one.family.startsWith("domain over ")) return false;
  if (one.sql === other.sql) return true;
  const isBuiltIn = (type: ColumnType) => typePool.some(({ sql }) => sql === type.sql);
  return [one, other].every(isBuiltIn) && one.family === other.family && ["integer", "text"].includes(one.family);
}

/**
 * Whether the server can turn one type into the other, if need be through text, as long as no row forbids it; and somebody
 * could mean it.
 */
export function convertible(from: ColumnType, to: ColumnType): boolean {
  const [before, after] = [from, to].map(({ family }) => family.replace("[]", ""));
  if (before === after) return true;
  const isRow = [before, after].some((family) => family!.startsWith("composite"));
  return from.array === to.array && (!isRow || [before, after].includes("text"));
}
