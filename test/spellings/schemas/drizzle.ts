import { index, integer, pgSchema, pgTable, text } from "drizzle-orm/pg-core";

export const app = pgSchema("app");
export const odd = pgSchema("Odd Schema");
export const appUsers = app.table("users", { id: integer().primaryKey(), name: text().unique() }, (t) => [
  index().on(t.id, t.name),
]);
export const oddUsers = odd.table("users", {
  id: integer().primaryKey(),
  other: integer().references(() => appUsers.id, { onDelete: "cascade" }),
});
export const users = pgTable("users", {
  id: integer().primaryKey(),
  appId: integer("app_id")
    .notNull()
    .references(() => appUsers.id),
});
export const names = app.view("names").as((qb) => qb.select({ name: appUsers.name }).from(appUsers));
