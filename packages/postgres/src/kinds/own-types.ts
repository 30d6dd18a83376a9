import { addressOf, splitName, type Schema, type SchemaObject } from "@athanor/core";

/** A type of the user's own, which columns may have and other types may be made of. */
export type OwnType = SchemaObject<"enum" | "domain" | "composite">;

/** Whether this is a type of the user's own. */
export const isOwnType = (object: SchemaObject | undefined): object is OwnType =>
  object?.kind === "enum" || object?.kind === "domain" || object?.kind === "composite";

/** The type of the user's own that a catalog calls so, without brackets: such a name has its schema. */
export function ownTypeNamed(name: string, { objects }: Schema): OwnType | undefined {
  const [schema, own, ...rest] = name.includes(".") ? (splitName(name) ?? []) : [];
  if (schema === undefined || own === undefined || rest.length > 0) return undefined;
  for (const kind of ["enum", "domain", "composite"] as const) {
    const object = objects.get(addressOf(kind, { schema, name: own }));
    if (isOwnType(object)) return object;
  }
  return undefined;
}

/** The array type that a domain is made of, also by way of other domains; for any other type that type itself. */
export function arrayUnder(type: string, schema: Schema): string {
  let under = type;
  for (let own = ownTypeNamed(under, schema); own?.kind === "domain"; own = ownTypeNamed(under, schema))
    under = own.attributes.type;
  return under.endsWith("]") ? under : type;
}
