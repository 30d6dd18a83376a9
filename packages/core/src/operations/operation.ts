import { isDeepStrictEqual } from "node:util";

import { kindOf } from "../kinds/index.js";
import type { SchemaObject } from "../schema/schema-object.js";
import type { Sql } from "./sql.js";

/** An object comes into being or ceases to be, together with what lives in it. */
export type CreateOrDrop<V extends "create" | "drop" = "create" | "drop"> = {
  [P in V]: {
    readonly verb: P;
    readonly object: SchemaObject;
    /** Objects that come and go with it in one call, for example a table's columns. */
    readonly with: readonly SchemaObject[];
  };
}[V];

/** An object changes its attributes (`alter`) or its name (`rename`). */
export type AlterOrRename<V extends "alter" | "rename" = "alter" | "rename"> = {
  [P in V]: { readonly verb: P; readonly from: SchemaObject; readonly to: SchemaObject };
}[V];

/** SQL that no other operation expresses. */
export interface Execute {
  readonly verb: "execute";
  readonly up: Sql;
  readonly down: Sql | null;
}

/**
 * What the differ returns, the plan orders, the file prints and the reviewer judges.
 * Plain, immutable data that holds whole objects, and therefore has an inverse.
 */
export type Operation = CreateOrDrop | AlterOrRename | Execute;

/** The operation that creates an object, with what comes along in one call. */
export function create(object: SchemaObject, others: readonly SchemaObject[] = []): CreateOrDrop<"create"> {
  return { verb: "create", object, with: others };
}

/** The operation that drops an object, with what goes along in one call. */
export function drop(object: SchemaObject, others: readonly SchemaObject[] = []): CreateOrDrop<"drop"> {
  return { verb: "drop", object, with: others };
}

/** The object that an operation is about: the new one where there are two. */
export function subjectOf(operation: Exclude<Operation, Execute>): SchemaObject {
  return operation.verb === "create" || operation.verb === "drop" ? operation.object : operation.to;
}

/** The names of the attributes in which two objects of one kind differ, in the order of the kind's definition. */
export function changedAttributes(from: SchemaObject, to: SchemaObject): string[] {
  const before = from.attributes as unknown as Record<string, unknown>;
  const after = to.attributes as unknown as Record<string, unknown>;
  return Object.keys({ ...before, ...after }).filter(
    (name) => !kindOf(from.kind).instructions.includes(name) && !isDeepStrictEqual(before[name], after[name]),
  );
}
