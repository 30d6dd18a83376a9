import type { Expressible } from "@athanor/core";

/** What Drizzle can say about a PostgreSQL schema. What is not listed is never dropped or changed on its account. */
export const expresses: Expressible = {
  schema: [],
  enum: ["values"],
  sequence: ["type", "start", "increment", "min", "max", "cache", "cycle"],
  table: [],
  column: ["type", "notNull", "default", "identity", "generated"],
  primaryKey: ["columns"],
  unique: ["columns", "nullsNotDistinct"],
  check: ["expression"],
  index: ["method", "unique", "keys", "where", "storage", "concurrently"],
  foreignKey: ["columns", "references", "onUpdate", "onDelete"],
};
