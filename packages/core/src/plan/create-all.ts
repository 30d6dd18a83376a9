import { noFacts, type Dialect } from "../dialect.js";
import type { Call } from "../operations/call.js";
import { create } from "../operations/operation.js";
import { kindNames } from "../kinds/index.js";
import { attachedTo, type SchemaObject } from "../schema/schema-object.js";
import { emptySchema, type Schema } from "../schema/schema.js";
import { fold } from "./fold.js";
import { callsOf } from "./plan.js";
import { deferred } from "./expand.js";
import { order } from "./order.js";

/** One object with the calls that create it, and what they create along with it. */
export interface Creation {
  readonly object: SchemaObject;
  readonly with: readonly SchemaObject[];
  readonly calls: readonly Call[];
}

/**
 * The calls that build a schema from nothing, in building order. Works on declared schemas too, of which nobody knows
 * yet what depends on what: then the building order of the kinds is all there is to go by.
 */
export function createAll(schema: Schema, dialect: Dialect): Creation[] {
  const context = contextOf(schema, dialect);
  const operations = [...schema.objects.values()].map((object) => create(object));
  const split = fold(operations, dialect, context).flatMap((operation) => deferred(operation, dialect));
  const creations = order(
    split.filter((operation) => operation.verb !== "alter"),
    dialect,
    context,
  );
  const late = split.filter((operation) => operation.verb === "alter");
  return [...creations, ...late].map((operation) => {
    const calls = callsOf(operation, dialect, context);
    return operation.verb === "create"
      ? { object: operation.object, with: operation.with, calls }
      : { object: (operation as (typeof late)[number] & { verb: "alter" }).to, with: [], calls };
  });
}

/** A creation as several: the object by itself, and then each of its parts with what belongs to that. */
export function takenApart({ object, with: parts }: Creation, schema: Schema, dialect: Dialect): Creation[] {
  const context = contextOf(schema, dialect);
  const alone = (one: SchemaObject, others: readonly SchemaObject[]): Creation => ({
    object: one,
    with: others,
    calls: callsOf(create(one, others), dialect, context),
  });
  const isPart = (one: SchemaObject) => parts.some(({ address }) => address === attachedTo(one));
  return [
    alone(object, []),
    ...parts
      .filter((part) => !isPart(part))
      .sort((a, b) => kindNames.indexOf(a.kind) - kindNames.indexOf(b.kind))
      .map((part) =>
        alone(
          part,
          parts.filter((one) => attachedTo(one) === part.address),
        ),
      ),
  ];
}

const contextOf = (schema: Schema, dialect: Dialect) => ({
  from: emptySchema,
  to: schema,
  facts: noFacts,
  dialect,
});
