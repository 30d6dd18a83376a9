import { integer, json, jsonb, pgTable, text } from "drizzle-orm/pg-core";

export const things = pgTable("things", {
  id: integer().primaryKey(),
  a: jsonb().notNull().default({}),
  b: jsonb().default({ theme: "it's dark", size: 12, list: [1, null, true] }),
  c: json().default([]),
  d: text().array().notNull().default([]),
  e: text().array().default(["a", "two words"]),
  h: text().array().default(["it's b", "c,d", "", "NULL"]),
  f: integer().array().default([1, 2, 3]),
  g: jsonb().default("text"),
});
