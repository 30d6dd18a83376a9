import { integer, pgTable } from "drizzle-orm/pg-core";

export const things = pgTable("things", {
  id: integer().primaryKey().generatedAlwaysAsIdentity({
    name: "numbers",
    startWith: 100,
    increment: 5,
    minValue: 10,
    maxValue: 9000,
    cache: 3,
    cycle: true,
  }),
});
