import { defineKind } from "./define-kind.js";
import { typePrivileges, type Privileges } from "./privileges.js";

/** An enumerated type. The order of the values is part of it: it is how they compare. */
export interface EnumAttributes extends Privileges {
  /** The values, in their order. */
  readonly values: readonly string[];
  readonly comment: string | null;
  /** How a change treats rows, never compared: values that are gone, each with the one that rows get which hold it. */
  readonly replaced?: readonly (readonly [gone: string, instead: string])[];
}

export const enums = defineKind<EnumAttributes>()({
  kind: "enum",
  title: "enum",
  identity: ["schema", "name"],
  owner: null,
  inline: false,
  keeps: "state",
  entries: {
    attribute: "values",
    replaced: "replaced",
    title: "enum value",
    otherwise: "removed; rows must not hold it any more",
  },
  texts: [],
  instructions: ["replaced"],
  local: ["privileges"],
  defaults: { comment: null, privileges: typePrivileges },
});
