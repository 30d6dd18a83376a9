import { bigint, doublePrecision, integer, numeric, pgTable, real, smallint } from "drizzle-orm/pg-core";

export const things = pgTable("things", {
  id: integer().primaryKey(),
  a: smallint(),
  b: integer(),
  c: bigint({ mode: "bigint" }),
  d: real(),
  e: doublePrecision(),
  f: numeric(),
  g: numeric({ precision: 8 }),
  h: numeric({ precision: 10, scale: 2 }),
});
