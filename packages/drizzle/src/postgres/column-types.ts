import type { PgColumn } from "drizzle-orm/pg-core";
import type { PgEnumLike } from "../declarations.js";
import { isBuiltInType, quoteName } from "./names.js";
import { defaultSchema, type Reading } from "./reading.js";

/** The column of an array's elements, or null where a column is no array. */
export function elementOf(reading: Reading, column: PgColumn): PgColumn | null {
  const isArray = reading.orm.main.is(column, reading.orm.pg.PgArray);
  return isArray ? (column as unknown as { readonly baseColumn: PgColumn }).baseColumn : null;
}

/** The enum behind a column or behind the elements of an array. */
export function enumOf(reading: Reading, column: PgColumn): PgEnumLike | null {
  const { main, pg } = reading.orm;
  let one = column;
  for (let element = elementOf(reading, one); element; element = elementOf(reading, one)) one = element;
  const isEnum = main.is(one, pg.PgEnumColumn) || main.is(one, pg.PgEnumObjectColumn);
  return isEnum ? (one as unknown as { readonly enum: PgEnumLike }).enum : null;
}

/** The type of a column as DDL spells it, where `public` is on the search path. */
export function columnType(reading: Reading, column: PgColumn): string {
  const { main, pg } = reading.orm;
  const element = elementOf(reading, column);
  if (element)
    return `${columnType(reading, element)}[${(column as unknown as { readonly size?: number }).size ?? ""}]`;
  const type = enumOf(reading, column);
  if (type) return enumType(type);
  const text: unknown = column.getSQLType();
  if (typeof text !== "string" || text.trim() === "") throw new Error("it has no type text");
  return main.is(column, pg.PgCustomColumn) ? customText(text.trim()) : text;
}

function enumType({ enumName, schema = defaultSchema }: PgEnumLike): string {
  const qualified = schema !== defaultSchema || isBuiltInType(enumName);
  return qualified ? `${quoteName(schema)}.${quoteName(enumName)}` : quoteName(enumName);
}

/**
 * The text of a custom type is DDL, except that a name in camel case alone means that name: drizzle-kit puts it in
 * quotes, and without them PostgreSQL would look for it in lower case.
 */
function customText(text: string): string {
  const [, name, array] = /^([A-Za-z_]\w*)((?:\[\d*\])*)$/u.exec(text) ?? [];
  const isCamel =
    name !== undefined && /[a-z]/u.test(name) && /[A-Z]/u.test(name) && !isBuiltInType(name.toLowerCase());
  return isCamel ? `"${name}"${array}` : text;
}
