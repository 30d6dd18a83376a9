import { bigint, integer, pgTable, smallint } from "drizzle-orm/pg-core";

export const numbered = pgTable("numbered", { id: integer("id").generatedAlwaysAsIdentity() });
export const small = pgTable("small", {
  id: smallint("id")
    .primaryKey()
    .generatedByDefaultAsIdentity({ name: "small_numbers", startWith: 10, increment: 10, cache: 5 }),
});
export const big = pgTable("big", {
  id: bigint("id", { mode: "bigint" }).generatedAlwaysAsIdentity({ minValue: 5, maxValue: "99", cycle: true }),
});
export const plain = pgTable("plain", {
  id: bigint("id", { mode: "number" }).generatedByDefaultAsIdentity({ startWith: 7 }),
});
export const down = pgTable("down", {
  id: integer("id").generatedAlwaysAsIdentity({ increment: -1, minValue: -100, name: "down_id_seq" }),
});
