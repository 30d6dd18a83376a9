import { defineKind } from "./define-kind.js";

/** What is compared of a check constraint. */
export interface CheckAttributes {
  /** The condition that every row must meet. */
  readonly expression: string;
  /** Not inherited by child tables. */
  readonly noInherit: boolean;
  /** False while old rows have not been checked (`NOT VALID`). */
  readonly validated: boolean;
  readonly comment: string | null;
}

export const checks = defineKind<CheckAttributes>()({
  kind: "check",
  title: "check constraint",
  identity: ["schema", "table", "name"],
  owner: "table",
  inline: true,
  keeps: "nothing",
  texts: ["expression"],
  instructions: [],
  defaults: { noInherit: false, validated: true, comment: null },
});
