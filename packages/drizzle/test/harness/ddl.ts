import type { ObjectOf, SchemaObject, SequenceOptions } from "@athanor/core";

const quote = (name: string) => `"${name.replaceAll('"', '""')}"`;
const list = (names: readonly string[]) => names.map(quote).join(", ");
const text = (value: string) => `'${value.replaceAll("'", "''")}'`;

function sequence({ start, increment, min, max, cache, cycle }: SequenceOptions): string {
  return `increment ${increment} minvalue ${min} maxvalue ${max} start ${start} cache ${cache}${cycle ? " cycle" : ""}`;
}

function column({ name, attributes }: ObjectOf<"column">): string {
  const { type, notNull, default: initial, identity, generated } = attributes;
  let sql = `${quote(name.name)} ${type}`;
  if (generated) sql += ` generated always as (${generated.expression}) stored`;
  if (identity) {
    const own = identity.name === null ? "" : `sequence name ${quote(name.schema)}.${quote(identity.name)} `;
    const when = identity.generation === "always" ? "always" : "by default";
    sql += ` generated ${when} as identity (${own}${sequence(identity)})`;
  }
  if (notNull) sql += " not null";
  if (initial !== null) sql += ` default ${initial}`;
  return sql;
}

function inline(object: SchemaObject): string {
  switch (object.kind) {
    case "column":
      return column(object);
    case "primaryKey":
      return `constraint ${quote(object.name.name)} primary key (${list(object.attributes.columns)})`;
    case "unique": {
      const nulls = object.attributes.nullsNotDistinct ? " nulls not distinct" : "";
      return `constraint ${quote(object.name.name)} unique${nulls} (${list(object.attributes.columns)})`;
    }
    case "check":
      return `constraint ${quote(object.name.name)} check (${object.attributes.expression})`;
    default:
      throw new Error(object.kind);
  }
}

function index({ name, attributes }: ObjectOf<"index">): string {
  const keys = attributes.keys.map((key) =>
    [
      key.column === null ? `(${key.expression})` : quote(key.column),
      key.collation && `collate ${key.collation}`,
      key.opclass,
      // Other methods have no order at all.
      attributes.method === "btree" && `${key.order} nulls ${key.nulls}`,
    ]
      .filter(Boolean)
      .join(" "),
  );
  const storage = Object.entries(attributes.storage).map(([option, value]) => `${option} = ${value}`);
  return [
    `create ${attributes.unique ? "unique " : ""}index ${quote(name.name)}`,
    `on ${quote(name.schema)}.${quote(name.table)} using ${attributes.method} (${keys.join(", ")})`,
    storage.length > 0 && `with (${storage.join(", ")})`,
    attributes.where !== null && `where ${attributes.where}`,
  ]
    .filter(Boolean)
    .join(" ");
}

function view(object: ObjectOf<"view"> | ObjectOf<"materializedView">): string {
  const { name, attributes } = object;
  const target = `${quote(name.schema)}.${quote(name.name)}`;
  const options = Object.entries("options" in attributes ? attributes.options : attributes.storage);
  const settings =
    options.length > 0 ? ` with (${options.map(([option, value]) => `${option} = ${value}`).join(", ")})` : "";
  if (!("storage" in attributes)) return `create view ${target}${settings} as ${attributes.definition}`;
  const { method, tablespace, withNoData, definition } = attributes;
  return `create materialized view ${target}${method === null ? "" : ` using ${method}`}${settings}${
    tablespace === null ? "" : ` tablespace ${tablespace}`
  } as ${definition}${withNoData ? " with no data" : ""}`;
}

const words = ["public", "current_user", "current_role", "session_user"];

function policy({ name, attributes }: ObjectOf<"policy">): string {
  const { permissive, command, roles, using, withCheck } = attributes;
  return [
    `create policy ${quote(name.name)} on ${quote(name.schema)}.${quote(name.table)}`,
    `as ${permissive ? "permissive" : "restrictive"} for ${command}`,
    `to ${roles.map((role) => (words.includes(role) ? role : quote(role))).join(", ")}`,
    using !== null && `using (${using})`,
    withCheck !== null && `with check (${withCheck})`,
  ]
    .filter(Boolean)
    .join(" ");
}

function role({ name, attributes: { createDb, createRole, inherit } }: ObjectOf<"role">): string {
  const not = (flag: boolean) => (flag ? "" : "no");
  return `create role ${quote(name.name)} ${not(createDb)}createdb ${not(createRole)}createrole ${not(inherit)}inherit`;
}

/** The plainest DDL for declared objects, in an order that works. */
export function ddl(objects: readonly SchemaObject[]): string[] {
  const statements: string[] = [];
  const late: string[] = [];
  for (const object of objects) {
    switch (object.kind) {
      case "role":
        statements.push(role(object));
        break;
      case "schema":
        statements.push(`create schema ${quote(object.name.name)}`);
        break;
      case "enum": {
        const { schema, name } = object.name;
        statements.push(
          `create type ${quote(schema)}.${quote(name)} as enum (${object.attributes.values.map(text).join(", ")})`,
        );
        break;
      }
      case "sequence": {
        const { schema, name } = object.name;
        statements.push(
          `create sequence ${quote(schema)}.${quote(name)} as ${object.attributes.type} ${sequence(object.attributes)}`,
        );
        break;
      }
      case "table": {
        const { schema, name } = object.name;
        const parts = objects.filter(
          (part) =>
            ["column", "primaryKey", "unique", "check"].includes(part.kind) &&
            (part.name as { schema: string }).schema === schema &&
            (part.name as { table?: string }).table === name,
        );
        statements.push(`create table ${quote(schema)}.${quote(name)} (\n  ${parts.map(inline).join(",\n  ")}\n)`);
        if (object.attributes.rowSecurity)
          statements.push(`alter table ${quote(schema)}.${quote(name)} enable row level security`);
        break;
      }
      case "index":
        late.unshift(index(object));
        break;
      case "view":
      case "materializedView":
        late.push(view(object));
        break;
      case "policy":
        late.push(policy(object));
        break;
      case "foreignKey": {
        const { columns, references, onDelete, onUpdate } = object.attributes;
        const target = `${quote(references.schema)}.${quote(references.table)} (${list(references.columns)})`;
        late.push(
          `alter table ${quote(object.name.schema)}.${quote(object.name.table)} add constraint ${quote(object.name.name)} ` +
            `foreign key (${list(columns)}) references ${target} on delete ${onDelete} on update ${onUpdate}`,
        );
        break;
      }
      default:
    }
  }
  return [...statements, ...late];
}
