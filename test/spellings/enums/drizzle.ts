import { integer, pgEnum, pgTable } from "drizzle-orm/pg-core";

export const status = pgEnum("status", ["new", "in work", "it's done", "Ünïcode", "42"]);

export const things = pgTable("things", {
  id: integer().primaryKey(),
  a: status().notNull(),
  b: status().default("new"),
  c: status().array().notNull().default([]),
  d: status().array().default(["new", "in work"]),
});
