import type { Address } from "../schema/address.js";

/** What may hurt. Stable and documented in `docs/hazards.md`. */
export type HazardCode = "deletes-data" | "rewrites-table" | "irreversible";

/** A danger in one operation of a plan. */
export interface Hazard {
  readonly code: HazardCode;
  readonly subject: Address;
  /** The index of the operation in its direction of the plan. */
  readonly operation: number;
  readonly certainty: "certain" | "if rows exist";
  /** What happens, in one sentence. */
  readonly why: string;
  /** What to do about it. */
  readonly remedy: string;
}
