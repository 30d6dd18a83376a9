import { derivedName } from "../../packages/postgres/src/sql/identifiers.js";
import { comparable, declaredType, makeType, poolIndex } from "./column-type.js";
import { makeCall, makeCondition } from "./condition.js";
import type { Gene } from "./genes.js";
import { functionsFor } from "./kinds/functions.js";
import { at, several, type Making } from "./making.js";
import {
  keysOf,
  type CheckModel,
  type ColumnModel,
  type EnumModel,
  type Fill,
  type ForeignKeyModel,
  type IndexModel,
  type KeyModel,
  type PolicyModel,
  type SequenceModel,
  type TableModel,
  type TypeChoice,
  type ViewModel,
} from "./model.js";
import { takenIn, takenOn } from "./taken.js";
import { freeName } from "./texts.js";

export function makeEnum({ model }: Making, gene: Gene<"enum">): EnumModel {
  const schema = at(model.schemas, gene.schema)!;
  const name = freeName(gene.name, takenIn(model, schema));
  const values = gene.values.map((text) => ({ id: model.nextId++, text }));
  return { id: model.nextId++, is: "enum", name, schema, values, grants: gene.grants, comment: gene.comment };
}

export function makeSequence({ model }: Making, gene: Gene<"sequence">): SequenceModel {
  const schema = at(model.schemas, gene.schema)!;
  const name = freeName(gene.name, takenIn(model, schema));
  const columns = model.tables.filter((table) => table.schema === schema).flatMap((table) => table.columns);
  const owner = gene.owner === null ? null : (at(columns, gene.owner) ?? null);
  const { type, numbers, grants, comment } = gene;
  return { id: model.nextId++, name, schema, type, numbers, owner, grants, comment };
}

export function makeTable(making: Making, gene: Gene<"table">): TableModel {
  const { model } = making;
  const schema = at(model.schemas, gene.schema)!;
  const table: TableModel = {
    id: model.nextId++,
    name: freeName(gene.name, takenIn(model, schema)),
    schema,
    grants: gene.grants,
    unlogged: gene.unlogged,
    rowSecurity: gene.rowSecurity,
    forceRowSecurity: gene.forceRowSecurity,
    fillfactor: gene.fillfactor,
    comment: gene.comment,
    columns: [],
    primaryKey: null,
    uniques: [],
    checks: [],
    foreignKeys: [],
    indexes: [],
    policies: [],
  };
  for (const column of gene.columns) table.columns.push(makeColumn(making, table, column));
  if (gene.primaryKey) table.primaryKey = makeKey(making, table, gene.primaryKey, "pkey");
  return table;
}

export function makeColumn(making: Making, table: TableModel, gene: Gene<"column">): ColumnModel {
  const { model } = making;
  const wantsNumber = gene.fill.how === "identity" || gene.fill.how === "serial" || gene.fill.how === "nextval";
  const type: TypeChoice = wantsNumber
    ? { own: null, pool: poolIndex(["integer", "bigint", "smallint"][gene.type.pool % 3]!) }
    : makeType(model, gene.type);
  return {
    id: model.nextId++,
    name: freeName(gene.name, new Set(table.columns.map((one) => one.name))),
    type,
    notNull: gene.notNull,
    fill: makeFill(making, table, type, gene.fill),
    collation: gene.collation,
    comment: gene.comment,
  };
}

function makeFill(
  { model, abilities }: Making,
  table: TableModel,
  type: TypeChoice,
  gene: Gene<"column">["fill"],
): Fill {
  switch (gene.how) {
    case "default":
      return { how: "default", pick: gene.pick, text: gene.text };
    case "identity":
      return { how: "identity", always: gene.always, sequenceName: gene.sequenceName, numbers: gene.numbers };
    case "serial":
      return { how: "serial" };
    case "nextval": {
      const sequence = at(model.sequences, gene.pick);
      return sequence ? { how: "nextval", sequence } : { how: "none" };
    }
    case "call": {
      const routine = at(functionsFor(model, declaredType(type).sql), gene.pick);
      return routine ? { how: "call", routine } : { how: "none" };
    }
    case "generated": {
      const source = at(table.columns, gene.pick);
      return source ? { how: "generated", source, virtual: gene.virtual && abilities.virtual } : { how: "none" };
    }
    default:
      return { how: "none" };
  }
}

const derived = (table: TableModel, columns: readonly ColumnModel[], label: string) =>
  derivedName(table.name, columns.length > 0 ? columns.map((one) => one.name).join("_") : null, label);

export function makeKey(
  { model, abilities }: Making,
  table: TableModel,
  gene: Gene<"unique">,
  label: "pkey" | "key",
): KeyModel {
  const columns = several(table.columns, gene.columns);
  const usual = label === "pkey" ? derivedName(table.name, null, label) : derived(table, columns, label);
  const taken = new Set([...takenIn(model, table.schema), ...takenOn(model, table)]);
  return {
    id: model.nextId++,
    name: freeName(gene.name ?? usual, taken),
    columns,
    include: several(table.columns, gene.include),
    deferrable: gene.deferrable,
    nullsNotDistinct: gene.nullsNotDistinct && abilities.nullsNotDistinct && label === "key",
    comment: gene.comment,
  };
}

export function makeCheck({ model }: Making, table: TableModel, gene: Gene<"check">): CheckModel {
  const columns = several(table.columns, gene.columns);
  return {
    id: model.nextId++,
    name: freeName(gene.name ?? derived(table, columns, "check"), takenOn(model, table)),
    columns,
    pick: gene.pick,
    call: columns[0] ? makeCall(model, columns[0], gene.pick) : null,
    noInherit: gene.noInherit,
    validated: gene.validated,
    comment: gene.comment,
  };
}

/** Null where there is no key to refer to. Adds columns to the table where it has none of the types that the key wants. */
export function makeForeignKey({ model }: Making, table: TableModel, gene: Gene<"foreignKey">): ForeignKeyModel | null {
  const key = at(
    model.tables.flatMap(keysOf).filter((one) => one.deferrable === "no"),
    gene.key,
  );
  if (!key || key.columns.length === 0) return null;
  const columns: ColumnModel[] = [];
  key.columns.forEach((target, place) => {
    const fits = table.columns.filter(
      (one) => !columns.includes(one) && one.fill.how !== "generated" && comparable(one, target),
    );
    const found = gene.fresh ? undefined : at(fits, gene.columns[place % gene.columns.length]!);
    const column = found ?? {
      id: model.nextId++,
      name: freeName(`${target.name}_ref`, new Set(table.columns.map((one) => one.name))),
      type: target.fill.how === "generated" ? ({ own: null, pool: 0 } as const) : target.type,
      notNull: false,
      fill: { how: "none" } as const,
      collation: target.collation,
      comment: null,
    };
    if (!found) table.columns.push(column);
    columns.push(column);
  });
  const { onUpdate, onDelete, full, deferrable, validated, comment } = gene;
  return {
    id: model.nextId++,
    name: freeName(gene.name ?? derived(table, columns, "fkey"), takenOn(model, table)),
    columns,
    key,
    onUpdate,
    onDelete,
    full,
    deferrable,
    validated,
    comment,
  };
}

export function makeIndex({ model, abilities }: Making, table: TableModel, gene: Gene<"index">): IndexModel | null {
  const { columns } = table;
  if (columns.length === 0) return null;
  const keys = gene.keys.map((key) => ({ ...key, column: at(columns, key.column)! }));
  return {
    id: model.nextId++,
    name: freeName(
      gene.name ??
        derived(
          table,
          keys.map((key) => key.column),
          "idx",
        ),
      takenIn(model, table.schema),
    ),
    method: gene.method,
    keys,
    unique: gene.unique,
    include: several(columns, gene.include),
    nullsNotDistinct: gene.nullsNotDistinct && abilities.nullsNotDistinct,
    where: makeCondition(model, columns, gene.where),
    storage: gene.storage,
    comment: gene.comment,
  };
}

/** Null where there is nothing to read. */
export function makeView({ model }: Making, gene: Gene<"view">): ViewModel | null {
  const base = (gene.onView ? at(model.views, gene.base) : undefined) ?? at(model.tables, gene.base);
  if (!base || base.columns.length === 0) return null;
  const schema = at(model.schemas, gene.schema)!;
  const { materialized, star, barrier, grants, comment } = gene;
  const columns = several(base.columns, gene.columns);
  return {
    id: model.nextId++,
    name: freeName(gene.name, takenIn(model, schema)),
    schema,
    base,
    columns,
    where: makeCondition(model, base.columns, gene.where),
    note: gene.note && { ...gene.note, column: at(columns, gene.note.column)! },
    materialized,
    star,
    barrier,
    grants,
    comment,
  };
}

export function makePolicy({ model, abilities }: Making, table: TableModel, gene: Gene<"policy">): PolicyModel {
  const { command, permissive, role, comment } = gene;
  return {
    id: model.nextId++,
    name: freeName(gene.name, new Set(table.policies.map((one) => one.name))),
    command,
    permissive,
    role: role === "reader" && !abilities.roles ? "pg_monitor" : role,
    using: makeCondition(model, table.columns, gene.using),
    withCheck: makeCondition(model, table.columns, gene.withCheck),
    comment,
  };
}
