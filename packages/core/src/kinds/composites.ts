import { defineKind } from "./define-kind.js";
import { typePrivileges, type Privileges } from "./privileges.js";

/** One field of a composite type. */
export interface CompositeField {
  readonly name: string;
  /** As DDL spells it. */
  readonly type: string;
  readonly collation: string | null;
  readonly comment: string | null;
}

/** A type made of named fields, without a table behind it. */
export interface CompositeAttributes extends Privileges {
  /** In their order, which is part of the type: rows are written without names. */
  readonly fields: readonly CompositeField[];
  readonly comment: string | null;
}

export const composites = defineKind<CompositeAttributes>()({
  kind: "composite",
  title: "composite type",
  identity: ["schema", "name"],
  owner: null,
  inline: false,
  keeps: "state",
  likeness: { telling: "fields", floor: 0.6 },
  entries: { attribute: "fields", title: "field", otherwise: "dropped, with what was in it" },
  texts: ["fields"],
  instructions: [],
  local: ["privileges"],
  defaults: { comment: null, privileges: typePrivileges },
});
