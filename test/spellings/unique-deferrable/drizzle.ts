import { integer, pgTable, text } from "drizzle-orm/pg-core";

export const things = pgTable("things", {
  id: integer().primaryKey(),
  a: text().unique("one_a"),
  b: text().unique("one_b"),
});
