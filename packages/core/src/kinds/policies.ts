import { defineKind } from "./define-kind.js";

/** Which rows of a table somebody may see or change. */
export interface PolicyAttributes {
  /** Permissive policies add up; a restrictive one must hold as well. */
  readonly permissive: boolean;
  /** What it speaks of. */
  readonly command: "all" | "select" | "insert" | "update" | "delete";
  /** Names of roles, sorted; `public` for everybody, and `current_user` and the like while only declared. */
  readonly roles: readonly string[];
  /** The condition under which rows are seen, changed and deleted. */
  readonly using: string | null;
  /** The condition that new and changed rows must meet. */
  readonly withCheck: string | null;
  readonly comment: string | null;
}

export const policies = defineKind<PolicyAttributes>()({
  kind: "policy",
  title: "policy",
  identity: ["schema", "table", "name"],
  owner: "table",
  inline: false,
  keeps: "nothing",
  texts: ["using", "withCheck"],
  instructions: [],
  defaults: { permissive: true, command: "all", roles: ["public"], using: null, withCheck: null, comment: null },
});
