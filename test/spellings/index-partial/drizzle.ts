import { sql } from "drizzle-orm";
import { index, integer, pgTable, text, timestamp, uniqueIndex } from "drizzle-orm/pg-core";

export const things = pgTable(
  "things",
  {
    id: integer().primaryKey(),
    a: text(),
    deletedAt: timestamp("deleted_at", { withTimezone: true }),
    status: text().notNull().default("open"),
  },
  (t) => [
    uniqueIndex("one_living")
      .on(t.a)
      .where(sql`${t.deletedAt} is null`),
    index()
      .on(t.status)
      .where(sql`${t.status} in (${"open"}, 'new') and ${t.a} <> ''`),
  ],
);
