import { defineKind } from "./define-kind.js";

/** A constraint that no two rows may meet: no two bookings of a room that overlap. */
export interface ExclusionAttributes {
  /** What follows `EXCLUDE`: `USING gist (room WITH =, during WITH &&) WHERE (NOT cancelled)`. */
  readonly definition: string;
  /** Whether the check can wait for the end of the transaction: `no`, `immediate` (where the transaction asks) or `deferred`. */
  readonly deferrable: "no" | "immediate" | "deferred";
  readonly comment: string | null;
}

export const exclusions = defineKind<ExclusionAttributes>()({
  kind: "exclusion",
  title: "exclusion constraint",
  identity: ["schema", "table", "name"],
  owner: "table",
  inline: false,
  keeps: "nothing",
  fallsWithParts: true,
  texts: ["definition"],
  instructions: [],
  defaults: { deferrable: "no", comment: null },
});
