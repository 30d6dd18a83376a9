import { attachedTo, type Expressible, type SchemaObject } from "@athanor/core";

/** What TypeORM can say about a PostgreSQL schema. What is not listed is never dropped or changed on its account. */
export const expresses: Expressible = {
  role: "nothing",
  schema: [],
  extension: [],
  enum: ["values"],
  domain: "nothing",
  composite: "nothing",
  sequence: ["type"],
  function: "nothing",
  table: ["comment"],
  column: ["type", "notNull", "default", "identity", "generated", "collation", "comment"],
  primaryKey: ["columns"],
  unique: ["columns", "deferrable"],
  check: ["expression"],
  exclusion: ["definition", "deferrable"],
  index: ["on", "method", "unique", "keys", "where", "concurrently"],
  statistics: "nothing",
  foreignKey: ["columns", "references", "onUpdate", "onDelete", "deferrable"],
  view: ["definition", "columns"],
  materializedView: ["definition", "columns"],
  policy: "nothing",
  trigger: "nothing",
  rule: "nothing",
};

/** TypeORM knows no sequence but that of a serial column, and only ever adds extensions. */
export function canSay(object: SchemaObject): boolean {
  if (object.kind === "sequence") return attachedTo(object) !== null;
  return object.kind !== "extension";
}
