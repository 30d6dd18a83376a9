import { index, integer, pgTable, text, timestamp, unique } from "drizzle-orm/pg-core";

export const options = { casing: "snake_case" };

export const userAccounts = pgTable(
  "user_accounts",
  { id: integer().primaryKey(), firstName: text().notNull(), lastSeenAt: timestamp({ withTimezone: true }) },
  (t) => [unique("a_name").on(t.firstName), index().on(t.lastSeenAt)],
);
