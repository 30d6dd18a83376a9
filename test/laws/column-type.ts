import { qualify, quoteName } from "../../packages/postgres/src/sql/identifiers.js";
import { quoteText } from "../../packages/postgres/src/sql/literals.js";
import type { ColumnModel, TypeChoice } from "./model.js";

/** What the generator must know of a type to write valid SQL around a column of it. */
export interface ColumnType {
  /** As DDL spells it. */
  readonly sql: string;
  /** Types of one family compare with each other and take the same expressions. */
  readonly family: string;
  readonly array: boolean;
  readonly btree: boolean;
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
    defaults,
    value: (row) => values[row - 1] ?? null,
  });

/** The built-in types, simple ones first. */
export const typePool: readonly ColumnType[] = [...scalars.map(built(false)), ...arrays.map(built(true))];

const named = (sql: string): ColumnType => typePool.find((one) => one.sql === sql)!;

/** The pool's place of a type. */
export const poolIndex = (sql: string): number => typePool.findIndex((one) => one.sql === sql);

/** The type that a column was declared with; a generated column has the type of its expression instead. */
export function declaredType(choice: TypeChoice): ColumnType {
  if (choice.enum === null) return typePool[choice.pool]!;
  const { values, schema, name } = choice.enum;
  const type = qualify(schema.name, name);
  const literal = (value: string | undefined) => (value === undefined ? [] : [quoteText(value)]);
  const some = [...literal(values[0]), ...literal(values.at(-1))];
  const items = values.map(quoteText);
  return {
    sql: choice.array ? `${type}[]` : type,
    family: `enum ${choice.enum.id}${choice.array ? "[]" : ""}`,
    array: choice.array,
    btree: true,
    defaults: choice.array
      ? ["'{}'", ...some.map((value) => `ARRAY[${value}]::${type}[]`)]
      : [...some, ...some.map((value) => `${value}::${type}`)],
    value: (row) =>
      items[row - 1] === undefined ? null : choice.array ? `ARRAY[${items[row - 1]}]::${type}[]` : items[row - 1]!,
  };
}

/** The type that a column has in the end. */
export function typeOf(column: ColumnModel): ColumnType {
  return column.fill.how === "generated" ? generation(column.fill.source).type : declaredType(column.type);
}

/** The expression of a generated column over this one, and what it gives. */
export function generation(source: ColumnModel): { readonly type: ColumnType; readonly expression: string } {
  const column = quoteName(source.name);
  const { family } = declaredType(source.type);
  if (family === "integer" || family === "number") return { type: named("numeric"), expression: `${column} * 2.5` };
  if (family === "text") return { type: named("text"), expression: `upper(${column}) || '!'` };
  if (source.type.enum && !source.type.array && source.type.enum.values.length > 0)
    return { type: named("boolean"), expression: `${column} = ${quoteText(source.type.enum.values[0]!)}` };
  return { type: named("boolean"), expression: `${column} IS NULL` };
}

/** A condition on one column that holds for every value of `value`. */
export function condition(column: ColumnModel, pick: number): string {
  const name = quoteName(column.name);
  const type = typeOf(column);
  const enumValues = column.fill.how !== "generated" && column.type.enum ? column.type.enum.values : null;
  const choose = (...from: string[]) => from[pick % from.length]!;
  if (enumValues && !type.array) {
    const all = `${name} IN (${enumValues.map(quoteText).join(", ")})`;
    return choose(`${name} IS NOT NULL OR ${name} IS NULL`, all, `${name} >= ${quoteText(enumValues[0]!)}`);
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
  if (one.sql.startsWith("varchar") && one.array) return false;
  return one.sql === other.sql || (one.family === other.family && ["integer", "text"].includes(one.family));
}

/** Whether the server can turn one type into the other, if need be through text, as long as no row forbids it. */
export function convertible(from: ColumnType, to: ColumnType): boolean {
  return from.array === to.array || from.family.replace("[]", "") === to.family.replace("[]", "");
}
