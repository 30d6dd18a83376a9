import { defineKind } from "./define-kind.js";
import type { Firing } from "./triggers.js";

/** What a statement is rewritten to. The rule that makes a view is part of the view. */
export interface RuleAttributes {
  /** The kind of what it stands on. */
  readonly on: "table" | "view";
  /** What follows `AS`: `ON DELETE TO public.tasks DO INSTEAD NOTHING`. */
  readonly definition: string;
  /** In which sessions it applies: `origin` (all but those of replication), `replica`, `always` or `disabled`. */
  readonly enabled: Firing;
  readonly comment: string | null;
}

export const rules = defineKind<RuleAttributes>()({
  kind: "rule",
  title: "rule",
  identity: ["schema", "table", "name"],
  owner: "table",
  livesIn: ({ on }) => on,
  inline: false,
  keeps: "nothing",
  texts: ["definition"],
  instructions: [],
  defaults: { on: "table", enabled: "origin", comment: null },
});
