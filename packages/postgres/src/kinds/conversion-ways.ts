import type { ConversionWay } from "@athanor/core";

/** A type as far as its values matter: without modifier, and without the brackets of an array. */
export interface ValueType {
  /** As the catalog writes it. */
  readonly name: string;
  readonly array: boolean;
  /** What the server counts it to, one of the two that users make, or null where nobody knows. */
  readonly family: string | null;
}

const integers = new Set(["smallint", "integer", "bigint"]);
const numbers = new Set([...integers, "numeric", "real", "double precision"]);
const json = new Set(["json", "jsonb"]);
const moments = new Set(["date", "timestamp without time zone", "timestamp with time zone"]);

/** Numbers and truth values are written in JSON as they are in SQL. */
export const isWrittenAsInJson = ({ name }: ValueType) => numbers.has(name) || name === "boolean";

/** Whether values of the type are JSON. */
export const isJson = ({ name, array }: ValueType) => json.has(name) && !array;

/**
 * Ways between two types for which the database has none: what people mean by such a change, if they mean anything common.
 * None of them is taken unasked, because each decides what a value means.
 *
 * @param value the old value, as SQL
 * @param type the new type as it is to be written
 */
export function waysBetween(from: ValueType, to: ValueType, value: string, type: string): ConversionWay[] {
  if (isJson(to)) return [{ using: `to_${to.name}(${value})`, reason: "each value as JSON" }];
  if (from.array && !to.array) {
    const first = `${value}[1]${from.name === to.name ? "" : `::text::${type}`}`;
    return [{ using: first, reason: "the first element of each" }];
  }
  if (from.array || to.array) return [];
  if (isJson(from))
    return [{ using: `(${value} #>> '{}')::${type}`, reason: "what each string in JSON says; other JSON fails" }];
  if (from.family === "enum" || to.family === "enum")
    return [{ using: `${value}::text::${type}`, reason: "values that are spelled alike; others fail" }];
  if (integers.has(from.name) && to.name === "uuid") {
    const wide = from.name === "smallint" ? `${value}::integer` : value;
    return [
      {
        using: `lpad(to_hex(${wide}), 32, '0')::uuid`,
        reason: "each number as the last digits of a uuid: equal values stay equal",
      },
    ];
  }
  if (from.name === "uuid" && integers.has(to.name)) return [{ using: lastDigits(value, to.name), reason: digits }];
  if (from.name === "uuid" && to.name === "bytea")
    return [{ using: `decode(replace(${value}::text, '-', ''), 'hex')`, reason: "its 16 bytes" }];
  if (from.name === "bytea" && to.name === "uuid")
    return [{ using: `encode(${value}, 'hex')::uuid`, reason: "16 bytes each; others fail" }];
  if (numbers.has(from.name) && moments.has(to.name))
    return [
      { using: moment(`to_timestamp(${value})`, to.name), reason: "seconds since 1970" },
      { using: moment(`to_timestamp(${value} / 1000.0)`, to.name), reason: "milliseconds since 1970" },
    ];
  if (moments.has(from.name) && numbers.has(to.name))
    return [
      { using: `extract(epoch from ${value})::${type}`, reason: "seconds since 1970" },
      { using: `(extract(epoch from ${value}) * 1000)::${type}`, reason: "milliseconds since 1970" },
    ];
  return [];
}

const digits = "the last digits of each: right where the uuids were made of numbers";

function lastDigits(value: string, type: string): string {
  const [width, whole] = type === "bigint" ? [64, "bigint"] : [32, "integer"];
  const read = `('x' || right(replace(${value}::text, '-', ''), ${width / 4}))::bit(${width})::${whole}`;
  return type === "smallint" ? `${read}::smallint` : read;
}

/** `to_timestamp` gives an instant; the other types are meant as it is written in UTC, whatever the session's time zone. */
function moment(instant: string, type: string): string {
  if (type === "timestamp with time zone") return instant;
  const local = `${instant} AT TIME ZONE 'UTC'`;
  return type === "date" ? `(${local})::date` : local;
}
