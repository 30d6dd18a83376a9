import { schemaObject, type Firing } from "@athanor/core";
import fc from "fast-check";

import { qualify } from "../../../packages/postgres/src/sql/identifiers.js";
import { makeCondition, presentCondition, whereOf } from "../condition.js";
import { drawnKind } from "../drawn-kind.js";
import { at, condition, firing, nat } from "../making.js";
import type { Condition, Named, TableModel, ViewModel } from "../model.js";
import { comments, freeName, names } from "../texts.js";

export interface RuleModel extends Named {
  readonly on: TableModel | ViewModel;
  event: "insert" | "update" | "delete";
  action: number;
  condition: Condition | null;
  enabled: Firing;
}

const actions = ["INSTEAD NOTHING", "ALSO NOTHING", "ALSO NOTIFY noted"];

export const rules = drawnKind<RuleModel>()({
  gene: fc.record({
    table: nat,
    onView: fc.nat({ max: 3 }).map((value) => value === 3),
    name: names,
    event: fc.constantFrom("insert", "update", "delete") as fc.Arbitrary<RuleModel["event"]>,
    action: nat,
    condition: fc.option(condition),
    enabled: firing,
    comment: comments,
  }),
  weight: 3,
  most: 0,
  make({ model }, gene, beside) {
    const on = beside?.on ?? ((gene.onView && at(model.views, gene.table)) || at(model.tables, gene.table));
    if (!on) return null;
    const { event, action, enabled, comment } = gene;
    return {
      id: model.nextId++,
      name: freeName(gene.name, new Set(model.drawn.rule.filter((one) => one.on === on).map((one) => one.name))),
      on,
      event,
      action,
      condition: makeCondition(model, on.columns, gene.condition),
      enabled,
      comment,
    };
  },
  facets: [["event"], ["action"], ["condition"], ["enabled"], ["comment"]],
  repair(model, one) {
    const { on } = one;
    // ALTER VIEW knows no way to say otherwise.
    if ("base" in on) one.enabled = "origin";
    one.condition = presentCondition(model, on.columns, one.condition);
    return "base" in on ? model.views.includes(on) && !on.materialized : model.tables.includes(on);
  },
  render({ on, name, event, action, condition: where, enabled, comment }) {
    const row = event === "delete" ? "old" : "new";
    // A rule that notifies knows no condition.
    const possible = where ? actions.slice(0, 2) : actions;
    const condition = where ? ` WHERE ${whereOf(where, row)}` : "";
    return schemaObject(
      "rule",
      { schema: on.schema.name, table: on.name, name },
      {
        on: "base" in on ? "view" : "table",
        definition: `ON ${event.toUpperCase()} TO ${qualify(on.schema.name, on.name)}${condition} DO ${at(possible, action)}`,
        enabled,
        comment,
      },
    );
  },
});
