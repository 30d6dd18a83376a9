import type { SchemaObject } from "@athanor/core";

/** A type of the user's own, which columns may have and other types may be made of. */
export type OwnType = SchemaObject<"enum" | "domain" | "composite">;

/** Whether this is a type of the user's own. */
export const isOwnType = (object: SchemaObject | undefined): object is OwnType =>
  object?.kind === "enum" || object?.kind === "domain" || object?.kind === "composite";
