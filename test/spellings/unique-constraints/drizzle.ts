import { integer, pgTable, text, unique } from "drizzle-orm/pg-core";

export const things = pgTable(
  "things",
  { id: integer().primaryKey(), a: text().unique(), b: text().unique("a_name_for_b"), c: text(), d: text(), e: text() },
  (t) => [unique().on(t.c, t.d), unique("a_name").on(t.e, t.c)],
);
