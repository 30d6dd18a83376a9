import {
  addressOf,
  schemaObject,
  schemaOf,
  type Attributes,
  type Edge,
  type ForeignKeyAction,
  type Schema,
  type SchemaObject,
  type SequenceOptions,
} from "@athanor/core";

import { qualify, quoteName } from "../../packages/postgres/src/sql/identifiers.js";
import { quoteText } from "../../packages/postgres/src/sql/literals.js";
import { declaredType, generation, indexable, typeOf, type ColumnType } from "./column-type.js";
import { whereOf } from "./condition.js";
import { drawnKinds, kindsAmong } from "./drawn-kinds.js";
import { privilegesOf } from "./grants.js";
import { extensionOf } from "./kinds/extensions.js";
import { callOf } from "./kinds/functions.js";
import {
  tableOfKey,
  type ColumnModel,
  type IndexModel,
  type KeyModel,
  type Model,
  type Named,
  type NumberChoice,
  type OwnType,
  type TableModel,
  type ViewModel,
} from "./model.js";
import { tableOf } from "./repair.js";

const limits = { smallint: "32767", integer: "2147483647", bigint: "9223372036854775807" } as const;

/** The declared schema of a model, as a reader of models would give it. */
export function render(model: Model): Schema {
  const objects: SchemaObject[] = renderRole(model);
  for (const { name, comment } of model.schemas.slice(1)) objects.push(schemaObject("schema", { name }, { comment }));
  for (const { schema, name, values, grants, comment } of model.enums) {
    const attributes = { values: values.map(({ text }) => text), privileges: privilegesOf("type", grants), comment };
    objects.push(schemaObject("enum", { schema: schema.name, name }, attributes));
  }
  for (const { schema, name, type, numbers, owner, grants, comment } of model.sequences) {
    const privileges = privilegesOf("sequence", grants);
    const ownedBy = owner && { schema: schema.name, table: tableOf(model, owner).name, column: owner.name };
    objects.push(
      schemaObject(
        "sequence",
        { schema: schema.name, name },
        { type, ...sequenceOptions(numbers, type), ownedBy, privileges, comment },
      ),
    );
  }
  for (const table of model.tables) objects.push(...renderTable(model, table));
  for (const view of model.views) objects.push(renderView(view));
  for (const [name, kind] of kindsAmong(drawnKinds))
    for (const one of model.drawn[name]) objects.push(kind.render(one));
  return schemaOf(objects, [...model.views.map(edgeOf), ...typeEdges(model)]);
}

/** What types are made of. */
function typeEdges({ drawn }: Model): Edge[] {
  const addressOfType = ({ is, name, schema }: OwnType) =>
    is === "extension" ? addressOf(is, { name }) : addressOf(is, { schema: schema.name, name });
  return [...drawn.domain, ...drawn.composite].flatMap((type) => {
    const parts = type.is === "domain" ? [type.type] : type.fields.map((field) => field.type);
    return parts.flatMap(({ own }) => (own ? [{ from: addressOfType(type), to: addressOfType(own) }] : []));
  });
}

/** The role that policies name comes with the first of them, changes with the second, and goes with the last. */
function renderRole(model: Model): SchemaObject[] {
  const naming = model.tables.flatMap(({ policies }) => policies.filter(({ role }) => role === "reader")).length;
  return naming === 0 ? [] : [schemaObject("role", { name: "reader" }, { createDb: naming % 2 === 0 })];
}

const addressOfView = ({ materialized, schema, name }: ViewModel) =>
  addressOf(materialized ? "materializedView" : "view", { schema: schema.name, name });

const addressOfBase = (base: ViewModel["base"]) =>
  "materialized" in base ? addressOfView(base) : addressOf("table", { schema: base.schema.name, name: base.name });

const edgeOf = (view: ViewModel): Edge => ({ from: addressOfView(view), to: addressOfBase(view.base) });

function renderView(view: ViewModel): SchemaObject {
  const { schema, base, where, star, comment } = view;
  const list = star ? "*" : view.columns.map((column) => quoteName(column.name)).join(", ");
  const condition = where ? ` WHERE ${whereOf(where)}` : "";
  const privileges = privilegesOf("table", view.grants);
  const definition = `SELECT ${list} FROM ${qualify(base.schema.name, base.name)}${condition}`;
  const name = { schema: schema.name, name: view.name };
  const columns = columnNotes(view);
  if (view.materialized) return schemaObject("materializedView", name, { definition, privileges, comment, ...columns });
  const options: Record<string, string> = view.barrier ? { security_barrier: "true" } : {};
  return schemaObject("view", name, { definition, options, privileges, comment, ...columns });
}

function columnNotes({ note }: ViewModel): Pick<Attributes<"view">, "columnComments" | "columnPrivileges"> {
  const privileges = note ? privilegesOf("table", note.grants) : [];
  return {
    columnComments: note?.comment ? { [note.column.name]: note.comment } : {},
    columnPrivileges: note && privileges.length > 0 ? { [note.column.name]: privileges } : {},
  };
}

function sequenceOptions(
  { increment, bounds, start, cache, cycle }: NumberChoice,
  type: keyof typeof limits,
): SequenceOptions {
  // Every start lies within every choice of bounds, so that any choice can follow any other.
  const usual = bounds === "usual" && increment > 0;
  return {
    start: String(start),
    increment: String(increment),
    min: usual ? "1" : "-1000",
    max: usual ? limits[type] : "20000",
    cache: String(cache),
    cycle,
  };
}

function renderTable(model: Model, table: TableModel): SchemaObject[] {
  const owner = { schema: table.schema.name, table: table.name };
  const { comment, unlogged, fillfactor, rowSecurity, forceRowSecurity } = table;
  const storage: Record<string, string> = fillfactor === null ? {} : { fillfactor: String(fillfactor) };
  const objects: SchemaObject[] = [
    schemaObject(
      "table",
      { schema: owner.schema, name: table.name },
      {
        unlogged,
        storage,
        rowSecurity,
        forceRowSecurity,
        privileges: privilegesOf("table", table.grants),
        comment,
      },
    ),
  ];
  const named = ({ name }: Named) => ({ ...owner, name });
  for (const column of table.columns) objects.push(schemaObject("column", named(column), renderColumn(column)));
  const key = ({ columns, include, deferrable, comment: said }: KeyModel) => ({
    columns: namesOf(columns),
    include: namesOf(include),
    deferrable,
    comment: said,
  });
  if (table.primaryKey) objects.push(schemaObject("primaryKey", named(table.primaryKey), key(table.primaryKey)));
  for (const unique of table.uniques)
    objects.push(schemaObject("unique", named(unique), { ...key(unique), nullsNotDistinct: unique.nullsNotDistinct }));
  for (const check of table.checks) {
    const expression = check.columns
      .map((column, place) => `(${whereOf({ column, pick: check.pick, call: place === 0 ? check.call : null })})`)
      .join(" AND ");
    objects.push(
      schemaObject("check", named(check), {
        expression,
        noInherit: check.noInherit,
        validated: check.validated,
        comment: check.comment,
      }),
    );
  }
  for (const index of table.indexes) objects.push(schemaObject("index", named(index), renderIndex(model, index)));
  for (const policy of table.policies) {
    const { command, permissive, role, using, withCheck, comment: said } = policy;
    objects.push(
      schemaObject("policy", named(policy), {
        command,
        permissive,
        roles: [role],
        using: using && whereOf(using),
        withCheck: withCheck && whereOf(withCheck),
        comment: said,
      }),
    );
  }
  for (const one of table.foreignKeys) {
    const target = tableOfKey(model, one.key)!;
    objects.push(
      schemaObject("foreignKey", named(one), {
        columns: namesOf(one.columns),
        references: { schema: target.schema.name, table: target.name, columns: namesOf(one.key.columns) },
        onUpdate: actions[one.onUpdate]!,
        onDelete: actions[one.onDelete]!,
        match: one.full ? "full" : "simple",
        deferrable: one.deferrable,
        validated: one.validated,
        comment: one.comment,
      }),
    );
  }
  return objects;
}

const actions: readonly ForeignKeyAction[] = ["no action", "cascade", "set null", "restrict", "set default"];

const namesOf = (columns: readonly ColumnModel[]) => columns.map((column) => column.name);

function renderColumn(column: ColumnModel): Attributes<"column"> {
  const { fill, comment, notNull } = column;
  const type = typeOf(column);
  const plain = {
    type: type.sql,
    notNull,
    default: null,
    identity: null,
    generated: null,
    collation: column.collation === "none" ? null : `"${column.collation}"`,
    comment,
    privileges: [],
  };
  switch (fill.how) {
    case "default": {
      const defaults = type.family === "text" && !type.array ? [...type.defaults, quoteText(fill.text)] : type.defaults;
      return { ...plain, default: defaults.length === 0 ? null : defaults[fill.pick % defaults.length]! };
    }
    case "call": {
      const { sql, value } = declaredType(column.type);
      return { ...plain, default: callOf(fill.routine, `${value(1) ?? "NULL"}::${sql}`) };
    }
    case "serial":
      return { ...plain, type: { integer: "serial", bigint: "bigserial", smallint: "smallserial" }[type.sql]! };
    case "nextval":
      return {
        ...plain,
        default: `nextval(${quoteText(qualify(fill.sequence.schema.name, fill.sequence.name))}::regclass)`,
      };
    case "identity": {
      const options = sequenceOptions(fill.numbers, type.sql as keyof typeof limits);
      return {
        ...plain,
        identity: { generation: fill.always ? "always" : "byDefault", name: fill.sequenceName, ...options },
      };
    }
    case "generated":
      return { ...plain, generated: { expression: generation(fill.source).expression, stored: !fill.virtual } };
    case "none":
      return plain;
  }
}

function renderIndex(model: Model, index: IndexModel): Partial<Attributes<"index">> {
  const btree = index.method === "btree";
  const trigrams = extensionOf(model, "pg_trgm");
  return {
    method: index.method,
    unique: index.unique,
    keys: index.keys.map(({ column, expression, desc, nullsOther, opclass, collation }) => {
      const type = typeOf(column);
      const isText = type.family === "text" && !type.array;
      const order = btree && desc ? ("desc" as const) : ("asc" as const);
      const usual = order === "desc" ? "first" : "last";
      return {
        column: expression ? null : column.name,
        expression: expression ? indexable(column) : null,
        order,
        nulls: btree && nullsOther ? (usual === "first" ? "last" : "first") : usual,
        opclass: opclassOf(index, type, opclass, trigrams ? qualify(trigrams.schema.name, "gin_trgm_ops") : null),
        collation: collation && isText && btree ? '"C"' : null,
      };
    }),
    include: namesOf(index.include),
    nullsNotDistinct: index.unique && index.nullsNotDistinct,
    where: index.where && whereOf(index.where),
    storage: !index.storage
      ? {}
      : index.method === "gin"
        ? { fastupdate: "off" }
        : index.method === "brin"
          ? { pages_per_range: "64" }
          : { fillfactor: "80" },
    comment: index.comment,
  };
}

/** @param trigrams what texts can only be indexed by GIN with */
function opclassOf({ method }: IndexModel, type: ColumnType, wanted: boolean, trigrams: string | null): string | null {
  const isText = type.family === "text" && !type.array;
  if (method === "gin" && isText) return trigrams;
  if (!wanted) return null;
  if (isText && method === "btree") return "text_pattern_ops";
  return method === "gin" && type.family === "jsonb" ? "jsonb_path_ops" : null;
}
