import { placeOf } from "./answers.js";
import { convertible, declaredType, typeOf, typePool } from "./column-type.js";
import { presentCondition } from "./condition.js";
import { drawnKinds, type AnyDrawnKind } from "./drawn-kinds.js";
import type { Edit, Gene } from "./genes.js";
import {
  makeCheck,
  makeColumn,
  makeEnum,
  makeForeignKey,
  makeIndex,
  makeKey,
  makePolicy,
  makeSequence,
  makeTable,
  makeView,
} from "./make.js";
import { at as pick, type Making } from "./making.js";
import {
  members,
  type Abilities,
  type ColumnModel,
  type EnumModel,
  type EnumValue,
  type Model,
  type Named,
  type SchemaModel,
  type TableModel,
} from "./model.js";
import { repair, tiedColumns } from "./repair.js";
import { collides } from "./taken.js";
import { freeName } from "./texts.js";

/**
 * The model after these edits. An edit that cannot be done here is left out, and so is one that leads from `origin` to
 * where this tool does not promise to go: tables and columns that take over the name of one that is gone, types without
 * a conversion.
 */
export function edited(model: Model, edits: readonly Edit[], abilities: Abilities, origin: Model): Model {
  let current = model;
  for (const edit of edits) {
    const draft = structuredClone(current);
    carryOut({ model: draft, abilities }, edit);
    repair(draft);
    // A repair may leave a key whose removal makes another repair necessary, as a foreign key on a key that lost a column.
    repair(draft);
    if (!collides(draft) && isPromised(origin, draft)) current = draft;
  }
  return current;
}

function carryOut(making: Making, { verb, subject, target, facet }: Edit): void {
  const { model } = making;
  const table = (gene: { table: number }): TableModel | undefined =>
    model.tables[gene.table % Math.max(1, model.tables.length)];
  switch (subject.kind) {
    case "schema": {
      const list = model.schemas;
      const name = freeName(subject.gene.name, new Set(list.map((one) => one.name)));
      if (verb === "add") return void list.push({ id: model.nextId++, name, comment: subject.gene.comment });
      const one = list[1 + (target % Math.max(1, list.length - 1))];
      if (!one) return;
      if (verb === "drop") return dropSchema(model, one);
      if (verb === "swap") return swapNames(list.slice(1), target);
      if (verb === "rename") one.name = name;
      else one.comment = subject.gene.comment;
      return;
    }
    case "enum": {
      const fresh = makeEnum(making, subject.gene);
      return change(model.enums, fresh, verb, target, facet, [], (one) => {
        if (facet % 5 === 3) one.comment = fresh.comment;
        else if (facet % 5 === 4) one.grants = fresh.grants;
        else one.values = editedValues(one, subject.gene, fresh.values);
      });
    }
    case "sequence":
      return change(model.sequences, makeSequence(making, subject.gene), verb, target, facet, [
        ["type", "numbers"],
        ["numbers"],
        ["owner"],
        ["grants"],
        ["comment"],
      ]);
    case "table":
      return change(model.tables, makeTable(making, subject.gene), verb, target, facet, [
        ["comment"],
        ["grants"],
        ["unlogged"],
        ["fillfactor"],
        ["rowSecurity"],
        ["forceRowSecurity"],
      ]);
    case "view": {
      const fresh = makeView(making, subject.gene);
      if (!fresh) return;
      // A view that reads another one stays behind it.
      const { columns, where, note } = fresh;
      return change(model.views, fresh, verb, target, facet, [], (one) => {
        if (facet % 8 === 0) one.comment = fresh.comment;
        else if (facet % 8 === 1) one.barrier = fresh.barrier;
        else if (facet % 8 === 2) one.where = presentCondition(model, one.base.columns, where);
        else if (facet % 8 === 3) one.star = fresh.star;
        else if (facet % 8 === 4) one.grants = fresh.grants;
        else if (facet % 8 === 5) one.note = note && { ...note, column: pick(one.columns, target)! };
        else one.columns = [...one.columns, ...columns.filter((column) => !one.columns.includes(column))];
      });
    }
    case "policy": {
      const its = tableFor(model, "policies", verb, subject.gene.table, target);
      const facets = [["using"], ["withCheck"], ["role"], ["command"], ["permissive"], ["comment"]] as const;
      return void (its && change(its.policies, makePolicy(making, its, subject.gene), verb, target, facet, facets));
    }
    case "column": {
      if (verb === "add") {
        const to = table(subject.gene);
        const fresh = to && makeColumn(making, to, subject.gene);
        // Rows forbid a new column that holds nothing and must: tried now and then, so that rows get through elsewhere.
        if (fresh?.fill.how === "none" && target % 5 > 0) fresh.notNull = false;
        return void (fresh && to.columns.push(fresh));
      }
      const found = pick(members(model, "columns"), target);
      if (!found) return;
      const { table: its, member } = found;
      if (verb === "rename") member.name = freeName(subject.gene.name, new Set(its.columns.map((one) => one.name)));
      else if (verb === "swap") swapNames(its.columns, target);
      else if (verb === "drop") its.columns.splice(its.columns.indexOf(member), 1);
      else alterColumn(model, member, makeColumn(making, its, subject.gene), facet);
      return;
    }
    case "primaryKey": {
      const its =
        verb === "add"
          ? table(subject.gene)
          : pick(
              model.tables.filter((one) => one.primaryKey),
              target,
            );
      if (!its) return;
      const list = its.primaryKey ? [its.primaryKey] : [];
      if (verb === "add" && list.length > 0) return;
      change(list, makeKey(making, its, subject.gene, "pkey"), verb, 0, facet, [
        ["columns"],
        ["include"],
        ["deferrable"],
        ["comment"],
      ]);
      its.primaryKey = list[0] ?? null;
      return;
    }
    case "unique": {
      const its = tableFor(model, "uniques", verb, subject.gene.table, target);
      const facets = [["columns"], ["include"], ["deferrable"], ["nullsNotDistinct"], ["comment"]] as const;
      return void (its && change(its.uniques, makeKey(making, its, subject.gene, "key"), verb, target, facet, facets));
    }
    case "check": {
      const its = tableFor(model, "checks", verb, subject.gene.table, target);
      const facets = [["pick"], ["columns"], ["noInherit"], ["validated"], ["comment"]] as const;
      return void (its && change(its.checks, makeCheck(making, its, subject.gene), verb, target, facet, facets));
    }
    case "foreignKey": {
      const its = tableFor(model, "foreignKeys", verb, subject.gene.table, target);
      const facets = [
        ["onUpdate"],
        ["onDelete"],
        ["key", "columns"],
        ["full"],
        ["deferrable"],
        ["validated"],
        ["comment"],
      ] as const;
      const fresh = its && makeForeignKey(making, its, subject.gene);
      return void (fresh && change(its.foreignKeys, fresh, verb, target, facet, facets));
    }
    case "index": {
      const its = tableFor(model, "indexes", verb, subject.gene.table, target);
      const facets = [
        ["keys"],
        ["where"],
        ["method"],
        ["unique"],
        ["include"],
        ["nullsNotDistinct"],
        ["storage"],
        ["comment"],
      ] as const;
      const fresh = its && makeIndex(making, its, subject.gene);
      return void (fresh && change(its.indexes, fresh, verb, target, facet, facets));
    }
    default: {
      const kind = drawnKinds[subject.kind] as unknown as AnyDrawnKind;
      const list = model.drawn[subject.kind] as Named[];
      const beside = verb === "add" ? undefined : pick(list, target);
      const fresh = kind.make(making, subject.gene, beside);
      if (!fresh || (kind.renamable === false && ["rename", "swap"].includes(verb))) return;
      change(
        list,
        fresh,
        verb,
        target,
        facet,
        kind.facets as never,
        kind.alter && ((one) => kind.alter!(one, fresh, facet)),
      );
    }
  }
}

function tableFor(
  model: Model,
  list: "uniques" | "checks" | "foreignKeys" | "indexes" | "policies",
  verb: Edit["verb"],
  gene: number,
  target: number,
) {
  return verb === "add"
    ? pick(model.tables, gene)
    : pick(
        model.tables.filter((one) => one[list].length > 0),
        target,
      );
}

/** Carries out a verb on one object of a list. To alter is to take over some properties of a fresh one. */
function change<T extends Named>(
  list: T[],
  fresh: T,
  verb: Edit["verb"],
  target: number,
  facet: number,
  facets: readonly (readonly (keyof T)[])[],
  alter?: (one: T) => void,
): void {
  if (verb === "add") return void list.push(fresh);
  const one = pick(list, target);
  if (!one) return;
  if (verb === "drop") list.splice(list.indexOf(one), 1);
  else if (verb === "rename") one.name = fresh.name;
  else if (verb === "swap") swapNames(list, target);
  else if (verb === "move") move(one, fresh);
  else if (alter) alter(one);
  else for (const name of facets[facet % facets.length]!) one[name] = fresh[name];
}

/** Two that stand side by side in a list exchange their names. */
function swapNames(list: readonly Named[], target: number): void {
  const [one, other] = [pick(list, target), pick(list, target + 1)];
  if (one && other) [one.name, other.name] = [other.name, one.name];
}

/** To another schema, where it has one of its own. */
function move(one: Named & { schema?: SchemaModel }, to: Named & { readonly schema?: SchemaModel }): void {
  if (one.schema && to.schema) one.schema = to.schema;
}

function dropSchema(model: Model, schema: Model["schemas"][number]): void {
  model.schemas.splice(model.schemas.indexOf(schema), 1);
  const lists = [model.enums, model.sequences, model.tables, model.views, ...Object.values(model.drawn)];
  for (const list of lists as { schema?: unknown }[][]) {
    list.splice(0, list.length, ...list.filter((one) => one.schema !== schema));
  }
}

function editedValues({ values }: EnumModel, { edit, place }: Gene<"enum">, given: readonly EnumValue[]): EnumValue[] {
  const fresh = given.filter(({ text }) => values.every((value) => value.text !== text));
  if (edit === "add") return values.toSpliced(place % (values.length + 1), 0, ...fresh);
  const at = place % values.length;
  if (edit === "rename") return fresh[0] ? values.with(at, { id: values[at]!.id, text: fresh[0].text }) : values;
  if (values.length < 2) return values;
  const rest = values.toSpliced(at, 1);
  return edit === "remove"
    ? rest
    : [...rest.slice(0, (at + 1) % values.length), values[at]!, ...rest.slice((at + 1) % values.length)];
}

function alterColumn(model: Model, column: ColumnModel, fresh: ColumnModel, facet: number): void {
  const facets = ["type", "fill", "notNull", "type", "fill", "collation", "comment"] as const;
  const facetName = facets[facet % facets.length]!;
  if (facetName === "type") {
    // A change within a family, as from integer to bigint, keeps rows; any other one is tried less often.
    const kin = typePool
      .map((type, pool) => ({ type, pool }))
      .filter(({ type }) => type.family === declaredType(column.type).family);
    const near =
      column.type.own === null && fresh.id % 3 > 0
        ? kin[(fresh.type.own === null ? fresh.type.pool : fresh.type.own.id) % kin.length]
        : undefined;
    for (const one of tiedColumns(model, column)) one.type = near ? { own: null, pool: near.pool } : fresh.type;
  } else Object.assign(column, { [facetName]: fresh[facetName] });
}

/** Whether the tool promises to find the way from one model to the other. */
function isPromised(origin: Model, model: Model): boolean {
  const before = new Map(members(origin, "columns").map(({ member }) => [member.id, member]));
  for (const { member } of members(model, "columns")) {
    const old = before.get(member.id);
    if (!old) continue;
    if (!convertible(typeOf(old), typeOf(member))) return false;
    // What was computed does not become a value of a type that may change its values at the same time.
    if (old.fill.how === "generated" && member.fill.how !== "generated" && member.type.own) return false;
  }
  return (
    !takesOver(origin.schemas, model.schemas) &&
    !takesOver(origin.tables, model.tables) &&
    model.tables.every((table) => {
      const old = origin.tables.find((one) => one.id === table.id);
      return !old || !takesOver(old.columns, table.columns);
    }) &&
    model.enums.every((one) => {
      const old = origin.enums.find(({ id }) => id === one.id);
      return !old || !replaces(old, one);
    })
  );
}

/** Whether a new object has the name of one that is gone: then it is that one altered. */
function takesOver(before: readonly Named[], after: readonly Named[]): boolean {
  const known = new Set(before.map((one) => one.id));
  const present = new Set(after.map((one) => one.id));
  const gone = new Set(before.filter((one) => !present.has(one.id)).map(placeOf));
  return after.some((one) => !known.has(one.id) && gone.has(placeOf(one)));
}

/** Whether a value has the text of another one that is gone: then it stands for that one. */
function replaces(before: EnumModel, after: EnumModel): boolean {
  const present = new Set(after.values.map((one) => one.id));
  const gone = new Set(before.values.filter((one) => !present.has(one.id)).map((one) => one.text));
  return after.values.some((one) => gone.has(one.text));
}
