import { quoteNames } from "../sql/identifiers.js";

/** When a constraint is checked: at once and always, at once unless a transaction asks otherwise, or at the end of a transaction. */
export type Deferrable = "no" | "immediate" | "deferred";

export function deferrableClause(deferrable: Deferrable | undefined): string {
  if (deferrable === undefined || deferrable === "no") return "";
  return ` DEFERRABLE${deferrable === "deferred" ? " INITIALLY DEFERRED" : ""}`;
}

export function includeClause(include: readonly string[] | undefined): string {
  return include?.length ? ` INCLUDE (${quoteNames(include)})` : "";
}

/** The clause that leaves old rows unchecked. */
export function validatedClause(validated: boolean | undefined): string {
  return validated === false ? " NOT VALID" : "";
}
