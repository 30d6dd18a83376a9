import { kindOf } from "../kinds/index.js";
import type { SchemaObject } from "./schema-object.js";
import { mapSchema, type Schema } from "./schema.js";

/** Whether an object belongs to the whole server, and not to one database. */
export const isServerWide = ({ kind }: SchemaObject): boolean => kindOf(kind).serverWide === true;

/**
 * What a live database holds, with of what belongs to its whole server no more than these schemas know: the rest is the
 * business of other databases.
 */
export function withinDatabase(live: Schema, ...known: readonly Schema[]): Schema {
  const isKnown = ({ address }: SchemaObject) => known.some(({ objects }) => objects.has(address));
  return mapSchema(live, (object) => (isServerWide(object) && !isKnown(object) ? null : object));
}
