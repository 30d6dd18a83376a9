import { boolean, integer, pgTable, text } from "drizzle-orm/pg-core";

export const things = pgTable("things", {
  id: integer().primaryKey(),
  a: text().notNull(),
  b: text(),
  c: integer().notNull().default(1),
  d: boolean(),
});
