import type { Dialect } from "../dialect.js";
import type { Call } from "../operations/call.js";
import { kindNames } from "../kinds/index.js";
import { create } from "../operations/operation.js";
import type { SchemaObject } from "../schema/schema-object.js";
import type { Schema } from "../schema/schema.js";
import { fold } from "./fold.js";
import { callsOf } from "./plan.js";
import { deferred } from "./expand.js";

/** One object with the calls that create it, and what they create along with it. */
export interface Creation {
  readonly object: SchemaObject;
  readonly with: readonly SchemaObject[];
  readonly calls: readonly Call[];
}

/**
 * The calls that build a schema from nothing, in building order. Works on declared schemas too, of which nobody knows
 * yet what depends on what: the building order of the kinds is enough.
 */
export function createAll(schema: Schema, dialect: Dialect): Creation[] {
  const context = { from: { objects: new Map(), edges: [] }, to: schema, facts: { cast: () => null } };
  const operations = [...schema.objects.values()]
    .sort((a, b) => kindNames.indexOf(a.kind) - kindNames.indexOf(b.kind))
    .map((object) => create(object));
  const split = fold(operations, dialect, context).flatMap((operation) => deferred(operation, dialect));
  const late = split.filter((operation) => operation.verb === "alter");
  return [...split.filter((operation) => operation.verb !== "alter"), ...late].map((operation) => {
    const calls = callsOf(operation, dialect, context);
    return operation.verb === "create"
      ? { object: operation.object, with: operation.with, calls }
      : { object: (operation as (typeof late)[number] & { verb: "alter" }).to, with: [], calls };
  });
}
