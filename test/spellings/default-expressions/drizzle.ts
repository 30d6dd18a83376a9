import { sql } from "drizzle-orm";
import { date, integer, numeric, pgSequence, pgTable, text, timestamp } from "drizzle-orm/pg-core";

export const ticketNumbers = pgSequence("ticket_numbers");

export const things = pgTable("things", {
  id: integer().primaryKey(),
  a: timestamp({ withTimezone: true }).notNull().defaultNow(),
  b: timestamp({ precision: 3 }).default(sql`NOW()`),
  c: date().default(sql`now()::date`),
  d: timestamp({ withTimezone: true }).default(sql`now() + interval '1 day'`),
  e: text().default(sql`lower('ABC') || ${"d"}`),
  f: integer().default(sql`nextval('ticket_numbers')`),
  g: text().default(sql`current_user`),
  h: numeric().default(sql`random() * 2`),
});
