import {
  addressOf,
  displayName,
  schemaObject,
  schemaOf,
  type Attributes,
  type Edge,
  type ForeignKeyAction,
  type RenameAnswer,
  type Schema,
  type SchemaObject,
  type SequenceOptions,
} from "@athanor/core";

import { qualify, quoteName } from "../../packages/postgres/src/sql/identifiers.js";
import { quoteText } from "../../packages/postgres/src/sql/literals.js";
import { condition, generation, indexable, typeOf } from "./column-type.js";
import {
  tableOfKey,
  type ColumnModel,
  type Condition,
  type IndexModel,
  type KeyModel,
  type Model,
  type Named,
  type NumberChoice,
  type TableModel,
  type ViewModel,
} from "./model.js";
import { tableOf } from "./repair.js";

const limits = { smallint: "32767", integer: "2147483647", bigint: "9223372036854775807" } as const;

/** The declared schema of a model, as a reader of models would give it. */
export function render(model: Model): Schema {
  const objects: SchemaObject[] = renderRole(model);
  for (const { name, comment } of model.schemas.slice(1)) objects.push(schemaObject("schema", { name }, { comment }));
  for (const { schema, name, values, comment } of model.enums)
    objects.push(schemaObject("enum", { schema: schema.name, name }, { values, comment }));
  for (const { schema, name, type, numbers, owner, comment } of model.sequences) {
    const ownedBy = owner && { schema: schema.name, table: tableOf(model, owner).name, column: owner.name };
    objects.push(
      schemaObject(
        "sequence",
        { schema: schema.name, name },
        { type, ...sequenceOptions(numbers, type), ownedBy, comment },
      ),
    );
  }
  for (const table of model.tables) objects.push(...renderTable(model, table));
  for (const view of model.views) objects.push(renderView(view));
  return schemaOf(objects, model.views.map(edgeOf));
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
  const { schema, base, where, comment } = view;
  const list = view.columns.map((column) => quoteName(column.name)).join(", ");
  const condition = where ? ` WHERE ${conditionOf(where)}` : "";
  const definition = `SELECT ${list} FROM ${qualify(base.schema.name, base.name)}${condition}`;
  const name = { schema: schema.name, name: view.name };
  if (view.materialized) return schemaObject("materializedView", name, { definition, comment });
  const options: Record<string, string> = view.barrier ? { security_barrier: "true" } : {};
  return schemaObject("view", name, { definition, options, comment });
}

const conditionOf = ({ column, pick }: Condition) => condition(column, pick);

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
      { unlogged, storage, rowSecurity, forceRowSecurity, comment },
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
    const expression = check.columns.map((column) => `(${condition(column, check.pick)})`).join(" AND ");
    objects.push(
      schemaObject("check", named(check), {
        expression,
        noInherit: check.noInherit,
        validated: check.validated,
        comment: check.comment,
      }),
    );
  }
  for (const index of table.indexes) objects.push(schemaObject("index", named(index), renderIndex(index)));
  for (const policy of table.policies) {
    const { command, permissive, role, using, withCheck, comment: said } = policy;
    objects.push(
      schemaObject("policy", named(policy), {
        command,
        permissive,
        roles: [role],
        using: using && conditionOf(using),
        withCheck: withCheck && conditionOf(withCheck),
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

function renderIndex(index: IndexModel): Partial<Attributes<"index">> {
  const btree = index.method === "btree";
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
        opclass: !opclass
          ? null
          : isText && btree
            ? "text_pattern_ops"
            : index.method === "gin" && type.family === "jsonb"
              ? "jsonb_path_ops"
              : null,
        collation: collation && isText && btree ? '"C"' : null,
      };
    }),
    include: namesOf(index.include),
    nullsNotDistinct: index.unique && index.nullsNotDistinct,
    where: index.where && condition(index.where.column, index.where.pick),
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

/** The answers to the questions that renames raise: what a person knows, and only ids tell here. */
export function answersBetween(a: Model, b: Model): RenameAnswer[] {
  const answers: RenameAnswer[] = [];
  const compare = <T extends Named>(before: readonly T[], after: readonly T[], address: (one: T) => string) => {
    for (const one of before) {
      const now = after.find((other) => other.id === one.id);
      if (now && now.name !== one.name) answers.push({ from: address(one), to: now.name });
    }
  };
  const display = (kind: "enum" | "sequence" | "table", { schema, name }: Named & { schema: Named }) =>
    displayName(addressOf(kind, { schema: schema.name, name }));
  compare(a.schemas.slice(1), b.schemas, (one) => displayName(addressOf("schema", { name: one.name })));
  compare(a.enums, b.enums, (one) => display("enum", one));
  const free = (model: Model) => model.sequences.filter((one) => one.owner === null);
  compare(free(a), free(b), (one) => display("sequence", one));
  compare(a.tables, b.tables, (one) => display("table", one));
  for (const table of a.tables) {
    const now = b.tables.find((other) => other.id === table.id);
    if (now)
      compare(table.columns, now.columns, (one) =>
        displayName(addressOf("column", { schema: table.schema.name, table: table.name, name: one.name })),
      );
  }
  return answers;
}
