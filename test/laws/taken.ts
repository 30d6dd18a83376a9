import { derivedName } from "../../packages/postgres/src/sql/identifiers.js";
import { keysOf, type Model, type SchemaModel, type TableModel } from "./model.js";

/** The names of relations and types in a schema, those of the sequences that columns bring along included; with repetitions. */
function relationNames({ tables, enums, sequences, views, drawn }: Model, schema: SchemaModel): string[] {
  const here = <T extends { schema: SchemaModel }>(list: readonly T[]) => list.filter((one) => one.schema === schema);
  return [
    ...here(enums).map((one) => one.name),
    ...here(sequences).map((one) => one.name),
    ...here(views).map((one) => one.name),
    ...here(drawn.domain).map((one) => one.name),
    ...here(drawn.composite).map((one) => one.name),
    ...drawn.exclusion.filter((one) => one.table.schema === schema).map((one) => one.name),
    ...drawn.viewIndex.filter((one) => one.view.schema === schema).map((one) => one.name),
    ...here(tables).flatMap((table) => [
      table.name,
      ...keysOf(table).map((key) => key.name),
      ...table.indexes.map((index) => index.name),
      ...table.columns.flatMap(({ name, fill }) => {
        if (fill.how === "identity") return [fill.sequenceName ?? derivedName(table.name, name, "seq")];
        return fill.how === "serial" ? [derivedName(table.name, name, "seq")] : [];
      }),
    ]),
  ];
}

function constraintNames({ drawn }: Model, table: TableModel): string[] {
  const own = [
    ...drawn.exclusion.filter((one) => one.table === table),
    // Some of them are constraints, or become some.
    ...drawn.trigger.filter((one) => one.on === table),
  ];
  return [...keysOf(table), ...table.checks, ...table.foreignKeys, ...own].map((one) => one.name);
}

/** The names that a new relation or type of this schema may not have. */
export function takenIn(model: Model, schema: SchemaModel): Set<string> {
  return new Set(relationNames(model, schema));
}

/** The names that a new constraint of this table may not have. */
export function takenOn(model: Model, table: TableModel): Set<string> {
  return new Set(constraintNames(model, table));
}

const repeats = (list: readonly string[]) => new Set(list).size !== list.length;

/** Whether two objects want one name, for example after the name of an identity's sequence followed its table. */
export function collides(model: Model): boolean {
  return (
    repeats(model.schemas.map((one) => one.name)) ||
    model.schemas.some(
      (schema) =>
        repeats(relationNames(model, schema)) ||
        repeats(model.drawn.function.filter((one) => one.schema === schema).map((one) => one.name)),
    ) ||
    repeats(model.drawn.statistics.map((one) => one.name)) ||
    [...model.tables, ...model.views].some((on) =>
      [model.drawn.trigger, model.drawn.rule].some((list) =>
        repeats(list.filter((one) => one.on === on).map((one) => one.name)),
      ),
    ) ||
    model.tables.some(
      (table) =>
        repeats(constraintNames(model, table)) ||
        repeats(table.columns.map((one) => one.name)) ||
        repeats(table.policies.map((one) => one.name)),
    )
  );
}
