import { integer, pgEnum, pgSchema, pgTable } from "drizzle-orm/pg-core";

export const app = pgSchema("app");
export const level = pgEnum("level", { Low: "low", High: "high" });
export const ownLevel = app.enum("level", ["1", "2"]);
export const odd = app.enum("Odd Kind", ["a"]);

export const one = pgTable("one", { id: integer().primaryKey(), level: level().notNull() });
export const two = pgTable("two", { id: integer().primaryKey(), level: level(), own: ownLevel(), odd: odd() });
export const three = app.table("three", { id: integer().primaryKey(), level: ownLevel().default("2") });
