import { isDeepStrictEqual } from "node:util";
import {
  attachedTo,
  sequenceOptions,
  withAttributes,
  type ColumnAttributes,
  type Expressible,
  type IndexAttributes,
  type SchemaObject,
} from "@athanor/core";

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

/** TypeORM names the columns of an index and nothing more of its keys, and gives the sequence of an identity no options. */
export function completed(object: SchemaObject, before: SchemaObject): SchemaObject {
  if (object.kind === "index" && before.kind === "index") {
    const keys = keysOf(before.attributes, object.attributes);
    if (isDeepStrictEqual(keys, object.attributes.keys)) return object;
    return { ...withAttributes(object, { keys }), spelled: { ...object.spelled, keys } };
  }
  if (object.kind === "column" && before.kind === "column")
    return withAttributes(object, { identity: identityOf(before.attributes, object.attributes) });
  return object;
}

function keysOf({ keys: before }: IndexAttributes, { keys }: IndexAttributes): IndexAttributes["keys"] {
  const isSame = before.length === keys.length && keys.every(({ column }, at) => column === before[at]!.column);
  return isSame ? before : keys;
}

/** What differs from the usual is somebody's wish; the usual depends on the type. */
function identityOf(before: ColumnAttributes, { identity }: ColumnAttributes): ColumnAttributes["identity"] {
  if (!before.identity || !identity) return identity;
  const { generation: _, ...options } = before.identity;
  const usual = sequenceOptions(before.type, {});
  const wished = Object.entries(options).filter(([name, value]) => value !== usual[name as keyof typeof usual]);
  return { ...identity, ...Object.fromEntries(wished) };
}
