import { defineKind } from "./define-kind.js";

/** Which rows of a table somebody may see or change. */
export interface PolicyAttributes {
  /** Permissive policies add up; a restrictive one must hold as well. */
  readonly permissive: boolean;
  /** What it speaks of. */
  readonly command: "all" | "select" | "insert" | "update" | "delete";
  /** Names of roles, sorted; `public` for everybody, `current_user` for the role that builds or reads it. */
  readonly roles: readonly string[];
  /** The role that `current_user` stands for where it was read; null while only declared. */
  readonly currentUser: string | null;
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
  instructions: ["currentUser"],
  local: ["currentUser"],
  carried: asReadThere,
  defaults: {
    permissive: true,
    command: "all",
    roles: ["public"],
    currentUser: null,
    using: null,
    withCheck: null,
    comment: null,
  },
});

/** The roles in the words of the place that they are compared with: who reads there may have been named. */
function asReadThere({ roles, currentUser }: PolicyAttributes): Partial<PolicyAttributes> {
  if (currentUser === null || !roles.includes(currentUser)) return {};
  return { roles: [...new Set(roles.map((role) => (role === currentUser ? "current_user" : role)))].sort() };
}
