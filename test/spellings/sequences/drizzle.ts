import { integer, pgSequence, pgTable } from "drizzle-orm/pg-core";

export const plain = pgSequence("plain");
export const counted = pgSequence("counted", {
  startWith: 1000,
  increment: 10,
  minValue: 5,
  maxValue: 99999,
  cache: 20,
  cycle: true,
});
export const falling = pgSequence("falling", { increment: -1 });
export const things = pgTable("things", { id: integer().primaryKey() });
