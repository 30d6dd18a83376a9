import { date, integer, interval, pgTable, time, timestamp } from "drizzle-orm/pg-core";

export const things = pgTable("things", {
  id: integer().primaryKey(),
  a: date(),
  b: time(),
  c: time({ precision: 3 }),
  d: time({ precision: 2, withTimezone: true }),
  e: timestamp(),
  f: timestamp({ precision: 3 }),
  g: timestamp({ withTimezone: true }),
  h: timestamp({ precision: 0, withTimezone: true }),
  i: interval(),
});
