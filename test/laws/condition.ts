import { quoteName } from "../../packages/postgres/src/sql/identifiers.js";
import { conditionOn, typeOf } from "./column-type.js";
import { callOf, functionsFor } from "./kinds/functions.js";
import { at } from "./making.js";
import type { ColumnModel, Condition, Model } from "./model.js";

/** A condition on one of these columns, or none. Every fourth one calls a function, where one fits. */
export function makeCondition(
  model: Model,
  columns: readonly ColumnModel[],
  gene: { readonly column: number; readonly pick: number } | null,
): Condition | null {
  const column = gene && at(columns, gene.column);
  return column ? { column, pick: gene.pick, call: makeCall(model, column, gene.pick) } : null;
}

/** A function to call in a condition on this column; mostly none. */
export const makeCall = (model: Model, column: ColumnModel, pick: number) =>
  pick % 4 === 0 ? (at(functionsFor(model, typeOf(column).sql), pick) ?? null) : null;

/** What is left of a condition when others than these columns are gone. */
export const presentCondition = (
  model: Model,
  columns: readonly ColumnModel[],
  condition: Condition | null,
): Condition | null =>
  condition && columns.includes(condition.column)
    ? { ...condition, call: presentCall(model, condition.column, condition.call) }
    : null;

/** The function, if it is still one that takes the value of this column. */
export const presentCall = (model: Model, column: ColumnModel, call: Condition["call"]): Condition["call"] =>
  call && functionsFor(model, typeOf(column).sql).includes(call) ? call : null;

/**
 * A condition as SQL; it holds for every row.
 *
 * @param row what stands before the column: `new`, `old`
 */
export function whereOf({ column, pick, call }: Condition, row?: "new" | "old"): string {
  const name = `${row ? `${row}.` : ""}${quoteName(column.name)}`;
  return call ? `(${callOf(call, name)} IS NULL) IN (true, false)` : conditionOn(name, typeOf(column), pick);
}
