import { integer, pgTable, text, timestamp } from "drizzle-orm/pg-core";

export const notes = pgTable("notes", {
  id: integer().primaryKey().generatedAlwaysAsIdentity(),
  body: text().notNull(),
  made: timestamp({ withTimezone: true }).notNull().defaultNow(),
});
