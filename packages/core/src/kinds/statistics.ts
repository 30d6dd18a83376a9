import { defineKind } from "./define-kind.js";

/** What the planner is told to count about several columns of a table, or about expressions. */
export interface StatisticsAttributes {
  /** The schema that it stands in, which need not be that of its table. */
  readonly schema: string;
  /** What follows its name: `(dependencies) ON a, b`. */
  readonly definition: string;
  /** How finely it is counted, where that is not the server's choice. */
  readonly target: number | null;
  readonly comment: string | null;
}

export const statistics = defineKind<StatisticsAttributes>()({
  kind: "statistics",
  title: "statistics object",
  identity: ["schema", "table", "name"],
  owner: "table",
  inline: false,
  keeps: "nothing",
  fallsWithParts: true,
  texts: ["definition"],
  instructions: [],
  defaults: { schema: "public", target: null, comment: null },
});
