import type { Schema, SchemaObject } from "@athanor/core";

import { qualify } from "../sql/identifiers.js";

/** A type of the user's own, which columns may have and other types may be made of. */
export type OwnType = SchemaObject<"enum" | "domain" | "composite">;

/** Whether this is a type of the user's own. */
export const isOwnType = (object: SchemaObject | undefined): object is OwnType =>
  object?.kind === "enum" || object?.kind === "domain" || object?.kind === "composite";

/** The array type that a domain is made of, also by way of other domains; for any other type that type itself. */
export function arrayUnder(type: string, schema: Schema): string {
  const domains = new Map<string, string>();
  for (const one of schema.objects.values())
    if (one.kind === "domain") domains.set(qualify(one.name.schema, one.name.name), one.attributes.type);
  let under = type;
  for (let base = domains.get(under); base !== undefined; base = domains.get(under)) under = base;
  return under.endsWith("]") ? under : type;
}
