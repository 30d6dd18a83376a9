import { integer, pgTable, timestamp } from "drizzle-orm/pg-core";

export const things = pgTable("things", {
  id: integer().primaryKey(),
  createdAt: timestamp().notNull().defaultNow(),
  updatedAt: timestamp({ withTimezone: true, precision: 3 })
    .notNull()
    .defaultNow()
    .$onUpdate(() => new Date()),
  version: integer()
    .notNull()
    .$default(() => 1),
});
