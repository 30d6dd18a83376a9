import { sql } from "drizzle-orm";
import { check, date, integer, pgTable, text } from "drizzle-orm/pg-core";

export const things = pgTable(
  "things",
  { id: integer().primaryKey(), a: integer(), b: text().notNull(), c: date(), d: date() },
  (t) => [
    check("things_a_check", sql`${t.a} > ${0}`),
    check("known_b", sql`${t.b} IN ('x', ${"it's y"}, 'z')`),
    check("in_order", sql`${t.c} is null or ${t.d} is null or ${t.c} < ${t.d}`),
    check("no_space", sql`${t.b} !~ '^\\s' and length(${t.b}) between 1 and 20`),
  ],
);
