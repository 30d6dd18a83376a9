import { sql } from "drizzle-orm";
import {
  bigint,
  check,
  index,
  integer,
  jsonb,
  numeric,
  pgSchema,
  primaryKey,
  smallint,
  text,
  timestamp,
  uuid,
  varchar,
} from "drizzle-orm/pg-core";

export const shop = pgSchema("shop");
export const state = shop.enum("state", ["cart", "paid", "sent"]);

export const customers = shop.table("customers", {
  id: uuid().primaryKey().defaultRandom(),
  email: varchar({ length: 255 }).notNull().unique(),
  settings: jsonb().notNull().default({}),
  createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
});
export const orders = shop.table(
  "orders",
  {
    id: bigint({ mode: "number" }).primaryKey().generatedByDefaultAsIdentity(),
    customerId: uuid("customer_id")
      .notNull()
      .references(() => customers.id, { onDelete: "restrict" }),
    state: state().notNull().default("cart"),
    tags: text().array().notNull().default([]),
    total: numeric({ precision: 12, scale: 2 }).notNull().default("0"),
  },
  (t) => [
    check("total_is_not_negative", sql`${t.total} >= 0`),
    index("orders_open")
      .on(t.customerId, t.state)
      .where(sql`${t.state} <> 'sent'`),
  ],
);
export const lines = shop.table(
  "lines",
  {
    orderId: bigint("order_id", { mode: "number" }).references(() => orders.id, { onDelete: "cascade" }),
    position: smallint(),
    product: text().notNull(),
    amount: integer().notNull().default(1),
  },
  (t) => [primaryKey({ columns: [t.orderId, t.position] })],
);
export const revenue = shop.view("revenue", { customerId: uuid("customer_id"), pieces: bigint({ mode: "number" }) }).as(
  sql`select o.customer_id, sum(l.amount) as pieces from ${orders} o join ${lines} l on l.order_id = o.id
      where o.state = 'paid' group by o.customer_id`,
);
