import { sql, type SQL } from "drizzle-orm";
import { integer, numeric, pgTable, text } from "drizzle-orm/pg-core";

export const things = pgTable("things", {
  id: integer().primaryKey(),
  price: numeric({ precision: 10, scale: 2 }).notNull(),
  amount: integer().notNull(),
  total: numeric().generatedAlwaysAs(sql`price * amount`),
  label: text()
    .notNull()
    .generatedAlwaysAs((): SQL => sql`'#' || ${things.id}`),
});
