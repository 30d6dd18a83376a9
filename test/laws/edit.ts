import { convertible, declaredType, typeOf, typePool } from "./column-type.js";
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
  type Making,
} from "./make.js";
import {
  members,
  type Abilities,
  type ColumnModel,
  type EnumModel,
  type Model,
  type Named,
  type TableModel,
} from "./model.js";
import { repair, tiedColumns } from "./repair.js";
import { collides } from "./taken.js";
import { freeName } from "./texts.js";

/**
 * The model after these edits. An edit that cannot be done here is left out, and so is one that leads from `origin` to
 * where this tool does not promise to go: names that are swapped or taken over, types without a conversion.
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
      if (verb === "rename") one.name = name;
      else one.comment = subject.gene.comment;
      return;
    }
    case "enum": {
      const fresh = makeEnum(making, subject.gene);
      return change(model.enums, fresh, verb, target, facet, [], (one) => {
        if (facet % 4 === 3) one.comment = fresh.comment;
        else one.values = editedValues(one, subject.gene);
      });
    }
    case "sequence":
      return change(model.sequences, makeSequence(making, subject.gene), verb, target, facet, [
        ["type", "numbers"],
        ["numbers"],
        ["owner"],
        ["comment"],
      ]);
    case "table":
      return change(model.tables, makeTable(making, subject.gene), verb, target, facet, [
        ["comment"],
        ["unlogged"],
        ["fillfactor"],
        ["rowSecurity"],
        ["forceRowSecurity"],
      ]);
    case "view": {
      const fresh = makeView(making, subject.gene);
      if (!fresh) return;
      // A view that reads another one stays behind it.
      const { columns, where } = fresh;
      return change(model.views, fresh, verb, target, facet, [], (one) => {
        if (facet % 5 === 0) one.comment = fresh.comment;
        else if (facet % 5 === 1) one.barrier = fresh.barrier;
        else if (facet % 5 === 2) one.where = where && one.base.columns.includes(where.column) ? where : null;
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
      if (fresh) change(its.indexes, fresh, verb, target, facet, facets);
    }
  }
}

const pick = <T>(list: readonly T[], number: number): T | undefined =>
  list.length === 0 ? undefined : list[number % list.length];

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
  else if (alter) alter(one);
  else for (const name of facets[facet % facets.length]!) one[name] = fresh[name];
}

function dropSchema(model: Model, schema: Model["schemas"][number]): void {
  model.schemas.splice(model.schemas.indexOf(schema), 1);
  for (const list of [model.enums, model.sequences, model.tables, model.views] as { schema: unknown }[][]) {
    list.splice(0, list.length, ...list.filter((one) => one.schema !== schema));
  }
}

function editedValues({ values }: EnumModel, { values: given, edit, place }: Gene<"enum">): string[] {
  const fresh = given.filter((value) => !values.includes(value));
  if (edit === "add") return values.toSpliced(place % (values.length + 1), 0, ...fresh);
  if (values.length < 2) return values;
  const at = place % values.length;
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
      column.type.enum === null && fresh.id % 3 > 0
        ? kin[(fresh.type.enum === null ? fresh.type.pool : fresh.type.enum.id) % kin.length]
        : undefined;
    for (const one of tiedColumns(model, column)) one.type = near ? { enum: null, pool: near.pool } : fresh.type;
  } else Object.assign(column, { [facetName]: fresh[facetName] });
}

/** Whether the tool promises to find the way from one model to the other. */
function isPromised(origin: Model, model: Model): boolean {
  const before = new Map(members(origin, "columns").map(({ member }) => [member.id, member]));
  for (const { member } of members(model, "columns")) {
    const old = before.get(member.id);
    if (old && !convertible(typeOf(old), typeOf(member))) return false;
  }
  return (
    !takesOver(origin.schemas, model.schemas, "always") &&
    !within(origin.enums, model.enums, "renamed") &&
    !within(origin.sequences, model.sequences, "renamed") &&
    !within(origin.tables, model.tables, "always") &&
    !within(origin.views, model.views, "always") &&
    model.tables.every((table) => {
      const old = origin.tables.find((one) => one.id === table.id);
      return !old || !takesOver(old.columns, table.columns, "always");
    })
  );
}

/**
 * Whether an object got a name that another one had before. `renamed`: a new object may have that of one that is gone,
 * then it is that one altered.
 */
function takesOver(before: readonly Named[], after: readonly Named[], when: "always" | "renamed"): boolean {
  const owners = new Map(before.map((one) => [one.name, one.id]));
  const known = new Set(before.map((one) => one.id));
  const present = new Set(after.map((one) => one.id));
  return after.some(({ id, name }) => {
    const owner = owners.get(name);
    return owner !== undefined && owner !== id && (when === "always" || known.has(id) || present.has(owner));
  });
}

function within(
  before: readonly (Named & { schema: Named })[],
  after: readonly (Named & { schema: Named })[],
  when: "always" | "renamed",
): boolean {
  const schemas = new Set(after.map((one) => one.schema.id));
  return [...schemas].some((id) =>
    takesOver(
      before.filter((one) => one.schema.id === id),
      after.filter((one) => one.schema.id === id),
      when,
    ),
  );
}
