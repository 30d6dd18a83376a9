import { integer, pgTable, text, unique } from "drizzle-orm/pg-core";

export const things = pgTable(
  "things",
  { id: integer().primaryKey(), a: text().unique("one_a", { nulls: "not distinct" }), b: text() },
  (t) => [unique("one_ab").on(t.a, t.b).nullsNotDistinct()],
);
