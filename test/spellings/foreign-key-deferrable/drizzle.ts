import { foreignKey, integer, pgTable } from "drizzle-orm/pg-core";

export const targets = pgTable("targets", { id: integer().primaryKey() });
export const things = pgTable("things", { id: integer().primaryKey(), a: integer(), b: integer() }, (t) => [
  foreignKey({ name: "to_a", columns: [t.a], foreignColumns: [targets.id] }),
  foreignKey({ name: "to_b", columns: [t.b], foreignColumns: [targets.id] }),
]);
