import { char, pgTable, text, varchar } from "drizzle-orm/pg-core";

export const things = pgTable("things", {
  id: varchar({ length: 36 }).primaryKey(),
  a: text(),
  b: varchar(),
  c: varchar({ length: 20 }),
  d: char(),
  e: char({ length: 5 }),
});
