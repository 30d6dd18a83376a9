import {
  addressOf,
  changedAttributes,
  schemaObject,
  type Address,
  type Argument,
  type BookkeepingOptions,
  type Call,
  type DialectKind,
  type Grant,
  type SchemaObject,
  type Statement,
} from "@athanor/core";

import {
  catalogKey,
  commentJoin,
  modelledTable,
  ownObject,
  ownSchema,
  rowTypeKeys,
  rowTypeSql,
  type CatalogQuery,
} from "../catalog/catalog-query.js";
import type { Compilers } from "../sql/compilers.js";
import { quoteName, sqlName } from "../sql/identifiers.js";
import type { SqlOrValue } from "../sql/literals.js";
import { commentOn, options, readStorage, setStorage, statement, storageParameters } from "../sql/text.js";
import { callName } from "./call-name.js";
import { checkArgument, checkDefinition, checks, type CheckOptions } from "./checks.js";
import { columnArgument, columnComment, columnDefinition, columnGrants, type ColumnOptions } from "./columns.js";
import { constraintComment } from "./constraint-comment.js";
import { primaryKeyArgument, primaryKeyDefinition, primaryKeyName, type PrimaryKeyOptions } from "./primary-keys.js";
import { privilegeCalls, privilegesSql, readPrivileges, serialPrivilegeCalls } from "./privileges.js";
import { uniqueArgument, uniqueDefinition, uniques, type UniqueOptions } from "./uniques.js";

/** A table as `createTable` describes it. Foreign keys and indexes are calls of their own. */
export interface TableOptions {
  /** By name, in the order in which the table has them. */
  columns: { readonly [name: string]: ColumnOptions };
  /** Its columns; with `name` where that is not the server's own choice (`tasks_pkey`). */
  primaryKey?: readonly string[] | ({ name: string } & PrimaryKeyOptions);
  /** By name: the columns, or columns and options. */
  uniques?: { readonly [name: string]: readonly string[] | UniqueOptions };
  /** By name: the condition, or condition and options. */
  checks?: { readonly [name: string]: SqlOrValue | CheckOptions };
  unlogged?: boolean;
  /** Storage parameters: `{ fillfactor: "70" }`. */
  storage?: { readonly [name: string]: string };
  /** Policies decide who sees which rows; without one nobody but the owner sees any. */
  rowSecurity?: boolean;
  /** Policies bind the owner of the table as well. */
  forceRowSecurity?: boolean;
  comment?: string;
  ifNotExists?: boolean;
}

/** What changes about a table. What is left out stays. */
export interface TableChange {
  unlogged?: boolean;
  /** Parameters to set; `null` sets one back to its default. */
  storage?: { readonly [name: string]: string | null };
  rowSecurity?: boolean;
  forceRowSecurity?: boolean;
  comment?: string | null;
}

/** Operations on tables. */
export interface TableOperations {
  /**
   * Creates a table with its columns, primary key, uniques and checks.
   * @example
   * ```ts
   * await op.createTable("tasks", {
   *   columns: {
   *     id: { type: "integer", notNull: true, identity: "always" },
   *     title: { type: "varchar(200)", notNull: true },
   *   },
   *   primaryKey: ["id"],
   * });
   * ```
   */
  createTable(name: string, table: TableOptions): Promise<void>;
  /** Drops a table and the rows in it. Refused by the server where other tables or views need it. */
  dropTable(name: string, options?: { ifExists?: boolean }): Promise<void>;
  /** Renames a table; its indexes, constraints and sequences keep their names. `to` is a bare name. */
  renameTable(name: string, to: string): Promise<void>;
  /**
   * Takes a table to another schema, with its rows; its indexes, constraints and own sequences go along, and what refers
   * to it follows. `schema` is a bare name.
   * @example
   * ```ts
   * await op.moveTable("tasks", "archive");
   * ```
   */
  moveTable(name: string, schema: string): Promise<void>;
  /** Changes what is neither a column nor a constraint: comment, storage parameters, logging. */
  alterTable(name: string, change: TableChange): Promise<void>;
}

export const tableMethods: Compilers<TableOperations> = {
  createTable(name, table) {
    const target = sqlName(name);
    const key = table.primaryKey;
    const keyOptions = key && (isList(key) ? { name: primaryKeyName(name), columns: key } : key);
    const uniques = Object.entries(table.uniques ?? {}).map(
      ([unique, given]) => [unique, isList(given) ? { columns: given } : given] as const,
    );
    const checks = Object.entries(table.checks ?? {}).map(
      ([check, given]) => [check, hasExpression(given) ? given : { expression: given }] as const,
    );
    const lines = [
      ...Object.entries(table.columns).map(([column, definition]) => columnDefinition(column, definition)),
      ...(keyOptions ? [primaryKeyDefinition(keyOptions.name, keyOptions)] : []),
      ...uniques.map(([unique, given]) => uniqueDefinition(unique, given)),
      ...checks.map(([check, given]) => checkDefinition(check, given)),
    ];
    const head = `CREATE ${table.unlogged ? "UNLOGGED " : ""}TABLE ${table.ifNotExists ? "IF NOT EXISTS " : ""}${target}`;
    const body = lines.length > 0 ? `(\n  ${lines.join(",\n  ")}\n)` : "()";
    const storage = table.storage ? ` WITH (${storageParameters(table.storage)})` : "";
    return [
      statement(`${head} ${body}${storage}`),
      ...rowSecurityOf(target, table),
      ...(table.comment === undefined ? [] : [commentOn(`TABLE ${target}`, table.comment)]),
      ...Object.entries(table.columns).flatMap(([column, definition]) => columnComment(target, column, definition)),
      ...(keyOptions ? constraintComment(name, keyOptions.name, keyOptions.comment) : []),
      ...uniques.flatMap(([unique, given]) => constraintComment(name, unique, given.comment)),
      ...checks.flatMap(([check, given]) => constraintComment(name, check, given.comment)),
    ];
  },
  dropTable: (name, { ifExists } = {}) => [statement(`DROP TABLE ${ifExists ? "IF EXISTS " : ""}${sqlName(name)}`)],
  renameTable: (name, to) => [statement(`ALTER TABLE ${sqlName(name)} RENAME TO ${quoteName(to)}`)],
  moveTable: (name, schema) => [statement(`ALTER TABLE ${sqlName(name)} SET SCHEMA ${quoteName(schema)}`)],
  alterTable(name, { unlogged, storage, rowSecurity, forceRowSecurity, comment }) {
    const target = sqlName(name);
    const statements: Statement[] = [];
    if (unlogged !== undefined)
      statements.push(statement(`ALTER TABLE ${target} SET ${unlogged ? "UNLOGGED" : "LOGGED"}`));
    statements.push(...setStorage(`ALTER TABLE ${target}`, storage));
    statements.push(...rowSecurityOf(target, { rowSecurity, forceRowSecurity }));
    if (comment !== undefined) statements.push(commentOn(`TABLE ${target}`, comment));
    return statements;
  },
};

function rowSecurityOf(
  target: string,
  { rowSecurity, forceRowSecurity }: { rowSecurity?: boolean | undefined; forceRowSecurity?: boolean | undefined },
): Statement[] {
  const set = (what: string) => statement(`ALTER TABLE ${target} ${what} ROW LEVEL SECURITY`);
  return [
    ...(rowSecurity === undefined ? [] : [set(rowSecurity ? "ENABLE" : "DISABLE")]),
    ...(forceRowSecurity === undefined ? [] : [set(forceRowSecurity ? "FORCE" : "NO FORCE")]),
  ];
}

function isList<T>(value: readonly string[] | T): value is readonly string[] {
  return Array.isArray(value);
}

function hasExpression(value: SqlOrValue | CheckOptions): value is CheckOptions {
  return typeof value === "object" && value !== null && "expression" in value;
}

type Key = SchemaObject<"primaryKey" | "unique">;

/** Keys that say the same as an earlier one: CREATE TABLE would make one index of the two, and forget the later name. */
function repeatedKeys(keys: readonly Key[]): Key[] {
  const seen = new Set<string>();
  return keys.filter(({ attributes: { columns, include, deferrable, ...rest } }) => {
    const definition = JSON.stringify([
      columns,
      include,
      deferrable,
      "nullsNotDistinct" in rest && rest.nullsNotDistinct,
    ]);
    if (seen.has(definition)) return true;
    seen.add(definition);
    return false;
  });
}

/** The storage parameters to set and to reset. */
export function storageChange(
  from: Readonly<Record<string, string>>,
  to: Readonly<Record<string, string>>,
): { [name: string]: Argument } {
  const removed = Object.keys(from).filter((name) => !(name in to));
  const set = Object.entries(to).filter(([name, value]) => from[name] !== value);
  return Object.fromEntries([...set, ...removed.map((name) => [name, null] as const)]);
}

export const tables: DialectKind<"table"> = {
  alterable: {
    unlogged: "in place",
    storage: "in place",
    rowSecurity: "in place",
    forceRowSecurity: "in place",
    comment: "in place",
    privileges: "in place",
  },
  namespaces: ["relation", "type"],
  create({ name, attributes }, others, context) {
    const inside = <K extends SchemaObject["kind"]>(kind: K) =>
      others.filter((one): one is Extract<SchemaObject, { kind: K }> => one.kind === kind);
    const named = <O extends SchemaObject>(objects: readonly O[], argument: (object: O) => Argument) =>
      objects.length > 0 ? Object.fromEntries(objects.map((one) => [one.name.name, argument(one)])) : undefined;
    const [key] = inside("primaryKey");
    const storage = Object.keys(attributes.storage).length > 0 ? attributes.storage : undefined;
    // Inside CREATE TABLE the server takes NOT VALID for granted, and calls the check valid.
    const checked = inside("check").filter((check) => check.attributes.validated);
    const unchecked = inside("check").filter((check) => !check.attributes.validated);
    const repeated = repeatedKeys([...inside("primaryKey"), ...inside("unique")]);
    const table = options({
      columns: named(inside("column"), (column) => columnArgument(column, others)) ?? {},
      primaryKey: key && primaryKeyArgument(key),
      uniques: named(
        inside("unique").filter((unique) => !repeated.includes(unique)),
        uniqueArgument,
      ),
      checks: named(checked, checkArgument),
      unlogged: attributes.unlogged || undefined,
      storage,
      rowSecurity: attributes.rowSecurity || undefined,
      forceRowSecurity: attributes.forceRowSecurity || undefined,
      comment: attributes.comment ?? undefined,
    });
    return [
      { method: "createTable", args: [callName(name), table] },
      ...repeated.flatMap((unique) => uniques.create(unique as never, [], context)),
      ...unchecked.flatMap((check) => checks.create(check, [], context)),
      ...privilegeCalls({ table: callName(name) }, [], attributes.privileges),
      ...inside("column").flatMap((column) => columnGrants([], column)),
      ...serialPrivilegeCalls(others),
    ];
  },
  drop: ({ name }) => [{ method: "dropTable", args: [callName(name)] }],
  rename: (from, to) => [
    { method: "renameTable", args: [callName({ ...to.name, name: from.name.name }), to.name.name] },
  ],
  move: (from, to) => [{ method: "moveTable", args: [callName(from.name), to.name.schema] }],
  alter(from, to): Call[] {
    const changed = changedAttributes(from, to);
    const change = options({
      unlogged: changed.includes("unlogged") ? to.attributes.unlogged : undefined,
      storage: changed.includes("storage") ? storageChange(from.attributes.storage, to.attributes.storage) : undefined,
      rowSecurity: changed.includes("rowSecurity") ? to.attributes.rowSecurity : undefined,
      forceRowSecurity: changed.includes("forceRowSecurity") ? to.attributes.forceRowSecurity : undefined,
      comment: changed.includes("comment") ? to.attributes.comment : undefined,
    });
    return [
      ...(Object.keys(change).length > 0 ? [{ method: "alterTable", args: [callName(to.name), change] }] : []),
      ...privilegeCalls({ table: callName(to.name) }, from.attributes.privileges, to.attributes.privileges),
    ];
  },
  // A logged table cannot refer to an unlogged one, so whatever the order of the two changes, the key would be in the way.
  *rebuilds(from, to, { from: before }) {
    if (from.attributes.unlogged === to.attributes.unlogged) return;
    for (const object of before.objects.values()) {
      if (object.kind !== "foreignKey") continue;
      const { schema, table } = object.attributes.references;
      const referring = object.name.schema === from.name.schema && object.name.table === from.name.name;
      if (referring || (schema === from.name.schema && table === from.name.name)) yield object.address;
    }
  },
  *hazards(operation) {
    if (operation.verb === "drop") {
      const table = operation.object as SchemaObject<"table">;
      yield {
        code: "deletes-data",
        subject: table.address,
        certainty: "if rows exist",
        why: `drops table ${callName(table.name)} and its rows`,
        remedy: "export them first, or stop before this revision",
      };
    }
    if (operation.verb === "alter") {
      const [from, to] = [operation.from as SchemaObject<"table">, operation.to as SchemaObject<"table">];
      if (from.attributes.unlogged === to.attributes.unlogged) return;
      yield {
        code: "rewrites-table",
        subject: to.address,
        certainty: "if rows exist",
        why: `table ${callName(to.name)} is rewritten under an exclusive lock to change whether it is logged`,
        remedy: "run it when the table is small or idle",
      };
    }
  },
};

/** The address of the table of this name. */
export const tableAddress = (schema: string, name: string): Address => addressOf("table", { schema, name });

/** The tables that keep the history. */
export function bookkeepingTables({ schema, versionTable, journalTable, lockTable }: BookkeepingOptions): Address[] {
  return [versionTable, journalTable, lockTable].map((name) => tableAddress(schema, name));
}

export const tableQuery: CatalogQuery<{
  oid: string;
  schema: string;
  name: string;
  unlogged: boolean;
  row_security: boolean;
  force_row_security: boolean;
  reloptions: string[] | null;
  toast: string[] | null;
  row_type: string;
  row_type_array: string | null;
  privileges: readonly Grant[] | null;
  comment: string | null;
}> = {
  sql: () => `
    SELECT c.oid::text AS oid, n.nspname AS schema, c.relname AS name, c.relpersistence = 'u' AS unlogged,
      c.relrowsecurity AS row_security, c.relforcerowsecurity AS force_row_security,
      to_json(c.reloptions) AS reloptions,
      (SELECT json_agg('toast.' || o) FROM pg_class x, unnest(x.reloptions) AS o WHERE x.oid = c.reltoastrelid) AS toast,
      ${rowTypeSql}, ${privilegesSql("c.relacl", "r", "c.relowner")} AS privileges, d.description AS comment
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace ${commentJoin("pg_class", "c.oid")}
    WHERE ${modelledTable("c")} AND ${ownSchema("n")} AND ${ownObject("pg_class", "c.oid")}
    ORDER BY 2, 3`,
  objects: ({ oid, schema, name, unlogged, row_security, force_row_security, reloptions, toast, comment, ...row }) => ({
    object: schemaObject(
      "table",
      { schema, name },
      {
        unlogged,
        storage: readStorage([...(reloptions ?? []), ...(toast ?? [])]),
        rowSecurity: row_security,
        forceRowSecurity: force_row_security,
        comment,
        ...readPrivileges(row.privileges),
      },
    ),
    keys: [catalogKey("pg_class", oid), ...rowTypeKeys(row)],
  }),
};
