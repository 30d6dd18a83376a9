import { sql } from "drizzle-orm";
import { integer, pgMaterializedView, pgTable, text } from "drizzle-orm/pg-core";

export const sales = pgTable("sales", {
  id: integer().primaryKey(),
  product: text().notNull(),
  amount: integer().notNull(),
});
export const totals = pgMaterializedView("totals").as((qb) =>
  qb
    .select({ product: sales.product, total: sql`sum(${sales.amount})`.as("total") })
    .from(sales)
    .groupBy(sales.product),
);
