import { defineKind } from "./define-kind.js";
import { typePrivileges, type Privileges } from "./privileges.js";

/** One condition of a domain. */
export interface DomainCheck {
  readonly name: string;
  readonly expression: string;
  /** False while old values have not been checked (`NOT VALID`). */
  readonly validated: boolean;
  readonly comment: string | null;
}

/** A type with conditions of its own over another type. */
export interface DomainAttributes extends Privileges {
  /** The type below, as DDL spells it. */
  readonly type: string;
  /** A qualified collation where it is not the type's own. */
  readonly collation: string | null;
  /** No value of it is null. */
  readonly notNull: boolean;
  /** A SQL expression. */
  readonly default: string | null;
  /** Sorted by name. */
  readonly checks: readonly DomainCheck[];
  readonly comment: string | null;
}

export const domains = defineKind<DomainAttributes>()({
  kind: "domain",
  title: "domain",
  identity: ["schema", "name"],
  owner: null,
  inline: false,
  keeps: "state",
  likeness: { telling: "type", floor: 0.6 },
  texts: ["type", "default", "checks", "collation"],
  instructions: [],
  local: ["privileges"],
  defaults: { collation: null, notNull: false, default: null, checks: [], comment: null, privileges: typePrivileges },
});
