import type { Expressible, SchemaObject } from "@athanor/core";

/** What Drizzle can say about a PostgreSQL schema. What is not listed is never dropped or changed on its account. */
export const expresses: Expressible = {
  role: ["createDb", "createRole", "inherit"],
  schema: [],
  extension: "nothing",
  enum: ["values"],
  domain: "nothing",
  composite: "nothing",
  sequence: ["type", "start", "increment", "min", "max", "cache", "cycle"],
  function: "nothing",
  table: ["rowSecurity"],
  column: ["type", "notNull", "default", "identity", "generated"],
  primaryKey: ["columns"],
  unique: ["columns", "nullsNotDistinct"],
  check: ["expression"],
  exclusion: "nothing",
  index: ["on", "method", "unique", "keys", "where", "storage", "concurrently"],
  statistics: "nothing",
  foreignKey: ["columns", "references", "onUpdate", "onDelete"],
  view: ["definition", "columns", "options"],
  materializedView: ["definition", "columns", "method", "tablespace", "storage", "withNoData"],
  policy: ["permissive", "command", "roles", "using", "withCheck"],
  trigger: "nothing",
  rule: "nothing",
};

/** Drizzle has indexes, and none on a materialized view. */
export function canSay(object: SchemaObject): boolean {
  return object.kind !== "index" || object.attributes.on === "table";
}
