import { sql } from "drizzle-orm";
import { bigint, integer, pgTable, pgView, text, timestamp } from "drizzle-orm/pg-core";

export const sales = pgTable("sales", {
  id: integer().primaryKey(),
  product: text().notNull(),
  amount: integer().notNull(),
  soldAt: timestamp("sold_at", { withTimezone: true }).defaultNow(),
});
export const best = pgView("best", { product: text() }).as(sql`select product from totals where total > 10`);
export const recent = pgView("recent").as((qb) =>
  qb
    .select({ id: sales.id, product: sales.product })
    .from(sales)
    .where(sql`${sales.soldAt} > now() - interval '1 day'`),
);
export const totals = pgView("totals", { product: text(), total: bigint({ mode: "number" }), howMany: integer() }).as(
  sql`select product, sum(amount) as total, count(*)::integer as "howMany" from ${sales} s group by s.product`,
);
