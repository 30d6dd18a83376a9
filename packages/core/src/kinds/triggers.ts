import { defineKind } from "./define-kind.js";

/** In which sessions something fires: in ordinary ones (`origin`), in those of replication, in all, in none. */
export type Firing = "origin" | "disabled" | "replica" | "always";

/** A function that runs when rows change. */
export interface TriggerAttributes {
  /** The kind of what it watches. */
  readonly on: "table" | "view";
  /** Whether it is a constraint, which may wait for the end of the transaction. */
  readonly constraint: boolean;
  /** What follows its name: `BEFORE UPDATE ON public.tasks FOR EACH ROW EXECUTE FUNCTION public.touch()`. */
  readonly definition: string;
  /** In which sessions it fires: `origin` (all but those of replication), `replica`, `always` or `disabled`. */
  readonly enabled: Firing;
  readonly comment: string | null;
}

export const triggers = defineKind<TriggerAttributes>()({
  kind: "trigger",
  title: "trigger",
  identity: ["schema", "table", "name"],
  owner: "table",
  livesIn: ({ on }) => on,
  inline: false,
  keeps: "nothing",
  texts: ["definition"],
  instructions: [],
  defaults: { on: "table", constraint: false, enabled: "origin", comment: null },
});
