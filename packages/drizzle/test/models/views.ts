import { aliasedTable, and, count, eq, gt, sql, sum } from "drizzle-orm";
import {
  boolean,
  integer,
  numeric,
  pgMaterializedView,
  pgSchema,
  pgTable,
  pgView,
  QueryBuilder,
  text,
  timestamp,
} from "drizzle-orm/pg-core";

export const app = pgSchema("app");

export const users = pgTable("users", {
  id: integer().primaryKey(),
  fullName: text().notNull(),
  isActive: boolean().notNull(),
});
export const orders = app.table("orders", {
  id: integer("id").primaryKey(),
  userId: integer().references(() => users.id),
  totalPrice: numeric("total_price"),
  note: text("note"),
  createdAt: timestamp("created_at"),
});

// Joined tables are qualified, and known by their columns only.
export const userOrders = pgView("user_orders").as((qb) =>
  qb
    .select({ id: orders.id, who: users.fullName, total: orders.totalPrice })
    .from(users)
    .innerJoin(orders, and(eq(orders.userId, users.id), gt(orders.totalPrice, "10.50")))
    .where(eq(users.isActive, true)),
);

// The columns of one table are names alone.
export const cheap = app
  .view("cheapOrders")
  .with({ checkOption: "cascaded", securityBarrier: true, securityInvoker: false })
  .as((qb) =>
    qb
      .select({ id: orders.id, price: orders.totalPrice, note: orders.note })
      .from(orders)
      .where(sql`${orders.note} <> 'it''s'`),
  );

export const byHand = pgView("by_hand", { id: integer(), userName: text() }).as(
  sql`select ${users.id}, ${users.fullName} as "userName" from ${users} where ${users.fullName} <> ${"it's"}`,
);

const managers = aliasedTable(users, "managers");
export const pairs = pgView("pairs").as((qb) =>
  qb
    .select({ name: users.fullName, other: sql<string>`lower(${managers.fullName})`.as("otherName") })
    .from(users)
    .leftJoin(managers, eq(managers.id, users.id)),
);

const perUser = new QueryBuilder().$with("per_user").as(
  new QueryBuilder()
    .select({ user: sql<number>`${orders.id} + 1`.as("user_key"), many: count().as("many") })
    .from(orders)
    .groupBy(orders.id),
);
export const withClause = pgView("with_clause").as((qb) =>
  qb
    .with(perUser)
    .select({ many: perUser.many, name: users.fullName })
    .from(users)
    .innerJoin(perUser, eq(perUser.user, users.id)),
);

export const both = pgView("both").as((qb) =>
  qb
    .select({ id: users.id })
    .from(users)
    .union(() => new QueryBuilder().select({ id: orders.id }).from(orders)),
);

export const totals = pgMaterializedView("totals", { userId: integer("user_id"), total: numeric("total") })
  .using("heap")
  .with({ fillfactor: 70, autovacuumEnabled: false, toastTupleTarget: 4000, parallelWorkers: 2 })
  .as(sql`select ${orders.userId} as user_id, sum(${orders.totalPrice}) as total from ${orders} group by 1`);

// A view on views.
export const all = pgView("all_of_them").as((qb) =>
  qb.select({ id: byHand.id, total: totals.total }).from(byHand).innerJoin(totals, eq(totals.userId, byHand.id)),
);

export const emptyYet = app
  .materializedView("empty_yet")
  .withNoData()
  .as((qb) =>
    qb
      .select({ name: users.fullName, sum: sum(orders.totalPrice).as("sum") })
      .from(users)
      .innerJoin(orders, eq(orders.userId, users.id))
      .groupBy(users.fullName),
  );

export const theirs = pgView("theirs", { id: integer() }).existing();
export const theirsToo = pgMaterializedView("theirs_too", { id: integer() }).existing();
