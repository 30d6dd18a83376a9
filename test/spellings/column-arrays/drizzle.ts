import { integer, jsonb, numeric, pgTable, text, timestamp, uuid, varchar } from "drizzle-orm/pg-core";

export const things = pgTable("things", {
  id: integer().primaryKey(),
  a: text().array().notNull(),
  b: integer().array(3),
  c: varchar({ length: 10 }).array().array(),
  d: numeric({ precision: 5, scale: 2 }).array(),
  e: timestamp({ precision: 3 }).array(),
  f: uuid().array(),
  g: jsonb().array(),
});
