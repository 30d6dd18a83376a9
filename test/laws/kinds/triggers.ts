import { schemaObject, type Firing } from "@athanor/core";
import fc from "fast-check";

import { qualify, quoteName } from "../../../packages/postgres/src/sql/identifiers.js";
import { makeCondition, presentCondition, whereOf } from "../condition.js";
import { drawnKind } from "../drawn-kind.js";
import { at, condition, firing, nat, several } from "../making.js";
import type { ColumnModel, Condition, Named, TableModel, ViewModel } from "../model.js";
import { takenOn } from "../taken.js";
import { comments, freeName, names, seldom } from "../texts.js";
import { callOf, type FunctionModel } from "./functions.js";

export interface TriggerModel extends Named {
  readonly on: TableModel | ViewModel;
  routine: FunctionModel;
  when: When;
  columns: ColumnModel[];
  condition: Condition | null;
  enabled: Firing;
}

type When = "before" | "after update" | "constraint" | "statement" | "transition";

const whens = ["before", "after update", "constraint", "statement", "transition"] as const;

export const triggers = drawnKind<TriggerModel>()({
  gene: fc.record({
    table: nat,
    onView: fc.nat({ max: 3 }).map((value) => value === 3),
    name: names,
    routine: nat,
    when: fc.constantFrom(...whens),
    columns: fc.array(nat, { minLength: 1, maxLength: 2 }),
    condition: seldom(condition),
    enabled: firing,
    comment: comments,
  }),
  weight: 5,
  most: 0,
  make({ model }, gene, beside) {
    const on = beside?.on ?? ((gene.onView && at(model.views, gene.table)) || at(model.tables, gene.table));
    const routine = at(
      model.drawn.function.filter((one) => one.argument === null),
      gene.routine,
    );
    if (!on || !routine) return null;
    const taken = new Set(model.drawn.trigger.filter((one) => one.on === on).map((one) => one.name));
    // A constraint trigger is a constraint of its table too.
    if (!isView(on)) for (const name of takenOn(model, on)) taken.add(name);
    return {
      id: model.nextId++,
      name: freeName(gene.name, taken),
      on,
      routine,
      when: gene.when,
      columns: several(on.columns, gene.columns),
      condition: makeCondition(model, on.columns, gene.condition),
      enabled: gene.enabled,
      comment: gene.comment,
    };
  },
  facets: [["when"], ["columns"], ["condition"], ["routine"], ["enabled"], ["comment"]],
  repair(model, one) {
    const { on, routine } = one;
    const isThere = isView(on) ? model.views.includes(on) && !on.materialized : model.tables.includes(on);
    // ALTER VIEW knows no way to say otherwise.
    if (isView(on)) one.enabled = "origin";
    // A condition of a trigger that runs before sees no column that is yet to be generated.
    const given = on.columns.filter(({ fill }) => fill.how !== "generated");
    one.columns = one.columns.filter((column) => given.includes(column));
    one.condition = presentCondition(model, given, one.condition);
    return isThere && model.drawn.function.includes(routine) && routine.argument === null;
  },
  render({ on, name, routine, when, columns, condition: where, enabled, comment }) {
    const place = `ON ${qualify(on.schema.name, on.name)}`;
    const call = `EXECUTE FUNCTION ${callOf(routine, "")}`;
    const condition = where ? ` WHEN (${whereOf(where, "new")})` : "";
    const list = columns.map((column) => quoteName(column.name)).join(", ");
    const definitions: Record<When, string> = {
      before: `BEFORE INSERT OR UPDATE ${place} FOR EACH ROW${condition}`,
      "after update": `AFTER UPDATE${list ? ` OF ${list}` : ""} ${place} FOR EACH ROW${condition}`,
      constraint: `AFTER INSERT ${place} DEFERRABLE INITIALLY DEFERRED FOR EACH ROW${condition}`,
      statement: `AFTER DELETE OR TRUNCATE ${place} FOR EACH STATEMENT`,
      transition: `AFTER UPDATE ${place} REFERENCING NEW TABLE AS "new ${name.slice(0, 5).replaceAll('"', "")}" FOR EACH STATEMENT`,
    };
    const definition = isView(on) ? `INSTEAD OF INSERT ${place} FOR EACH ROW` : definitions[when];
    return schemaObject(
      "trigger",
      { schema: on.schema.name, table: on.name, name },
      {
        on: isView(on) ? "view" : "table",
        constraint: !isView(on) && when === "constraint",
        definition: `${definition} ${call}`,
        enabled,
        comment,
      },
    );
  },
});

const isView = (on: TableModel | ViewModel): on is ViewModel => "base" in on;
