import { defineKind } from "./define-kind.js";

/** An extension. What it brings along (types, functions, operators) is its own and not listed. Its version is no schema. */
export interface ExtensionAttributes {
  /** The schema that its objects are in. */
  readonly schema: string;
  readonly comment: string | null;
}

export const extensions = defineKind<ExtensionAttributes>()({
  kind: "extension",
  title: "extension",
  identity: ["name"],
  owner: null,
  inline: false,
  keeps: "state",
  renamable: false,
  texts: [],
  instructions: [],
  defaults: { schema: "public", comment: null },
});
