import { sql } from "drizzle-orm";
import { integer, pgMaterializedView, pgSchema, pgTable, text } from "drizzle-orm/pg-core";

export const stats = pgSchema("stats");
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
export const top = stats
  .materializedView("top", { product: text() })
  .as(sql`select product from totals where total > 100`);
