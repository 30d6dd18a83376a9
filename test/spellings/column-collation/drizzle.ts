import { integer, pgTable, text, varchar } from "drizzle-orm/pg-core";

export const things = pgTable("things", {
  id: integer().primaryKey(),
  a: text().notNull(),
  b: varchar({ length: 10 }),
  c: text(),
});
