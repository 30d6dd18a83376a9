import { type EntityEntry, type Reading, type ColumnMetadata } from "../reading.js";
import { enumTypeOf, isEnum } from "./enums.js";
import { isSerial } from "./sequences.js";

/** Short names for what TypeORM spells out: both mean the same to the server. */
const short: Readonly<Record<string, string>> = {
  "character varying": "varchar",
  character: "char",
  "bit varying": "varbit",
  "timestamp without time zone": "timestamp",
  "timestamp with time zone": "timestamptz",
  "time without time zone": "time",
  "time with time zone": "timetz",
};
const serials: Readonly<Record<string, string>> = { integer: "serial", smallint: "smallserial", bigint: "bigserial" };
const spatial = new Set(["geometry", "geography"]);

/** The type of a column as DDL spells it, where `public` is on the search path. */
export function columnType(reading: Reading, entry: EntityEntry, column: ColumnMetadata): string {
  const array = column.isArray ? "[]" : "";
  if (isEnum(column)) {
    const { schema, name } = enumTypeOf(entry, column);
    return `${schema === "public" && isPlain(name) ? name : `${quote(schema)}.${quote(name)}`}${array}`;
  }
  const type = reading.dataSource.driver.normalizeType(column);
  if (isSerial(column) && serials[type]) return serials[type];
  return `${short[type] ?? type}${modifier(type, column)}${array}`;
}

function modifier(type: string, { length, precision, scale, spatialFeatureType, srid }: ColumnMetadata): string {
  if (spatial.has(type)) return list([spatialFeatureType, srid]);
  if (length) return `(${length})`;
  return list([precision, scale]);
}

/** `(10,2)`, `(10)`, or nothing: up to the first that is not given. */
function list(parts: readonly (string | number | null | undefined)[]): string {
  const end = parts.findIndex((part) => part === null || part === undefined);
  const given = end < 0 ? parts : parts.slice(0, end);
  return given.length > 0 ? `(${given.join(",")})` : "";
}

/** No word of PostgreSQL that means something else as a type has this form. */
const isPlain = (name: string) => /^[a-z][a-z0-9]*(_[a-z0-9]+)*_enum$/.test(name);

const quote = (name: string) => `"${name.replaceAll('"', '""')}"`;
