import { bigint, integer, pgTable, smallint, text } from "drizzle-orm/pg-core";

export const small = pgTable("small", { id: smallint().primaryKey().generatedAlwaysAsIdentity() });
export const plain = pgTable("plain", { id: integer().primaryKey().generatedByDefaultAsIdentity() });
export const large = pgTable("large", {
  id: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
  name: text(),
});
