import { index, integer, pgTable, text, uniqueIndex } from "drizzle-orm/pg-core";

export const things = pgTable(
  "things",
  { id: integer().primaryKey(), a: text(), b: text(), odd: integer("Odd Name"), d: integer() },
  (t) => [index().on(t.a), index("ix_ba").on(t.b, t.a), uniqueIndex().on(t.odd), uniqueIndex("one_d").on(t.d, t.a)],
);
