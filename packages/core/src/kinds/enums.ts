import { defineKind } from "./define-kind.js";

/** An enumerated type. The order of the values is part of it: it is how they compare. */
export interface EnumAttributes {
  readonly values: readonly string[];
  readonly comment: string | null;
}

export const enums = defineKind<EnumAttributes>()({
  kind: "enum",
  title: "enum",
  identity: ["schema", "name"],
  owner: null,
  inline: false,
  keeps: "state",
  texts: [],
  instructions: [],
  defaults: { comment: null },
});
