import { comparable, declaredType, poolIndex, repairType, typeOf } from "./column-type.js";
import { presentCall, presentCondition } from "./condition.js";
import { kindsAmong, neededByColumns, standingOnTables, type drawnKinds } from "./drawn-kinds.js";
import { extensionOf } from "./kinds/extensions.js";
import { functionsFor } from "./kinds/functions.js";
import {
  tableOfKey,
  type ColumnModel,
  type IndexModel,
  type KeyModel,
  type Model,
  type Named,
  type PolicyModel,
  type TableModel,
  type ViewModel,
} from "./model.js";

/**
 * Takes out of a model what the server would refuse: what refers to things that are gone, keys of types that have no
 * order, foreign keys between types that do not compare. So a change need not think of everything that hangs on it.
 */
export function repair(model: Model): void {
  const tables = new Set(model.tables);
  repairDrawn(model, neededByColumns);
  for (const table of tables) for (const column of table.columns) repairColumn(model, table, column);
  for (const table of tables) repairMembers(model, table);
  for (const table of tables) table.foreignKeys = table.foreignKeys.filter((key) => isPossible(model, table, key));
  for (const table of tables) for (const policy of table.policies) repairPolicy(model, table, policy);
  repairViews(model);
  repairDrawn(model, standingOnTables);
  const owned = new Set<ColumnModel>();
  for (const sequence of model.sequences) {
    const { owner } = sequence;
    if (!owner) continue;
    const table = model.tables.find((one) => one.columns.includes(owner));
    // A serial or identity has a sequence already, and a generated column, which is dropped when it changes, needs none.
    const fits =
      table?.schema === sequence.schema &&
      !owned.has(owner) &&
      !["serial", "identity", "generated"].includes(owner.fill.how);
    if (!fits) sequence.owner = null;
    else owned.add(owner);
  }
}

function repairDrawn(model: Model, kinds: Partial<typeof drawnKinds>): void {
  for (const [name, kind] of kindsAmong(kinds)) {
    const list = model.drawn[name] as Named[];
    // One after the other: each sees what is left of those before it.
    for (const one of Array.from(list)) if (!kind.repair(model, one)) list.splice(list.indexOf(one), 1);
  }
}

function repairPolicy(model: Model, table: TableModel, policy: PolicyModel): void {
  const present = (condition: PolicyModel["using"]) => presentCondition(model, table.columns, condition);
  // Who only inserts sees nothing, and who only reads or deletes writes nothing.
  policy.using = policy.command === "insert" ? null : present(policy.using);
  policy.withCheck = ["select", "delete"].includes(policy.command) ? null : present(policy.withCheck);
}

function repairViews(model: Model): void {
  const left: ViewModel[] = [];
  for (const view of model.views) {
    const { base } = view;
    const isThere = "materialized" in base ? left.includes(base) : model.tables.includes(base);
    view.columns = base.columns.filter((column) => view.star || view.columns.includes(column));
    view.where = presentCondition(model, base.columns, view.where);
    if (view.note && !view.columns.includes(view.note.column)) view.note = null;
    if (isThere && view.columns.length > 0) left.push(view);
  }
  model.views.splice(0, model.views.length, ...left);
}

function repairColumn(model: Model, table: TableModel, column: ColumnModel): void {
  column.type = repairType(model, column.type);
  const isInteger =
    column.type.own === null &&
    ["integer", "bigint", "smallint"].some((one) => poolIndex(one) === (column.type as { pool: number }).pool);
  const { fill } = column;
  const impossible =
    ((fill.how === "identity" || fill.how === "serial") && !isInteger) ||
    (fill.how === "nextval" && (!isInteger || !model.sequences.includes(fill.sequence))) ||
    (fill.how === "call" && !functionsFor(model, declaredType(column.type).sql).includes(fill.routine)) ||
    (fill.how === "generated" && !canGenerate(table, column, fill.source));
  if (impossible) column.fill = { how: "none" };
  if (fill.how === "generated" && fill.virtual && fill.source.type.own) column.fill = { ...fill, virtual: false };
  if (column.fill.how === "identity" || column.fill.how === "serial") column.notNull = true;
  if (typeOf(column).family !== "text" || column.fill.how === "generated") column.collation = "none";
}

function canGenerate(table: TableModel, column: ColumnModel, source: ColumnModel): boolean {
  const { array } = declaredType(column.type);
  return table.columns.includes(source) && source !== column && source.fill.how !== "generated" && !array;
}

/** Columns that are computed when read are in no key and no index. */
const isVirtual = ({ fill }: ColumnModel) => fill.how === "generated" && fill.virtual;

function repairMembers(model: Model, table: TableModel): void {
  const present = (column: ColumnModel) => table.columns.includes(column) && !isVirtual(column);
  const repairKey = (key: KeyModel): boolean => {
    key.columns = key.columns.filter((column) => present(column) && typeOf(column).btree);
    key.include = key.include.filter((column) => present(column) && !key.columns.includes(column));
    return key.columns.length > 0;
  };
  if (table.primaryKey && !repairKey(table.primaryKey)) table.primaryKey = null;
  for (const column of table.primaryKey?.columns ?? []) column.notNull = true;
  table.uniques = table.uniques.filter(repairKey);
  table.checks = table.checks.filter((check) => {
    check.columns = check.columns.filter((column) => table.columns.includes(column));
    check.call = check.columns[0] ? presentCall(model, check.columns[0], check.call) : null;
    return check.columns.length > 0;
  });
  table.indexes = table.indexes.filter((index) => {
    index.keys = index.keys.filter(({ column }) => present(column));
    index.where = presentCondition(model, table.columns.filter(present), index.where);
    index.include = index.include.filter(
      (column) => present(column) && !index.keys.some((key) => key.column === column),
    );
    repairMethod(model, index);
    return index.keys.length > 0;
  });
}

function repairMethod(model: Model, index: IndexModel): void {
  const [first] = index.keys;
  if (!first) return;
  const type = typeOf(first.column);
  const plain = !first.expression;
  const canTrigrams = first.column.type.own === null && type.family === "text" && extensionOf(model, "pg_trgm");
  const fits =
    (index.method === "gin" && plain && (type.array || type.family === "jsonb" || canTrigrams)) ||
    (index.method === "hash" && plain && type.btree && type.family !== "bits") ||
    (index.method === "brin" && plain && ["integer", "timestamptz", "date"].includes(type.family));
  if (fits) {
    index.keys = [first];
    index.unique = false;
    index.include = [];
    return;
  }
  index.method = "btree";
  index.keys = index.keys.filter((key) => key.expression || typeOf(key.column).btree);
}

function isPossible(model: Model, table: TableModel, { columns, key }: TableModel["foreignKeys"][number]): boolean {
  const target = tableOfKey(model, key);
  return (
    target !== undefined &&
    key.deferrable === "no" &&
    columns.length === key.columns.length &&
    new Set(columns).size === columns.length &&
    columns.every(
      (column, at) =>
        table.columns.includes(column) && column.fill.how !== "generated" && comparable(column, key.columns[at]!),
    ) &&
    // A permanent table cannot refer to one that a crash empties.
    (table.unlogged || !target.unlogged)
  );
}

/** The columns that foreign keys tie to this one, itself included: their types change together. */
export function tiedColumns(model: Model, column: ColumnModel): Set<ColumnModel> {
  const result = new Set([column]);
  for (const one of result) {
    for (const table of model.tables) {
      for (const { columns, key } of table.foreignKeys) {
        columns.forEach((mine, at) => {
          const theirs = key.columns[at]!;
          if (mine === one) result.add(theirs);
          if (theirs === one) result.add(mine);
        });
      }
    }
  }
  return result;
}

/** The table of a column. */
export function tableOf(model: Model, column: ColumnModel): TableModel {
  return model.tables.find((table) => table.columns.includes(column))!;
}
