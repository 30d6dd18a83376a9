import { schemaObject, type Argument, type DialectKind, type SchemaObject } from "@athanor/core";

import type { Compilers } from "../sql/compilers.js";
import { derivedName, parseName, quoteName, quoteNames, sqlName } from "../sql/identifiers.js";
import { options, statement } from "../sql/text.js";
import { tableName } from "./call-name.js";
import { constraintComment } from "./constraint-comment.js";
import { constraintVerbs, readDeferrable, type ConstraintRow } from "./constraints.js";
import { deferrableClause, includeClause, type Deferrable } from "./constraint-clauses.js";

/** A primary key as `createTable` describes it. */
export interface PrimaryKeyOptions {
  columns: readonly string[];
  /** Columns carried along in the index without being part of the key. */
  include?: readonly string[];
  deferrable?: Deferrable;
  comment?: string;
}

/** Operations on primary keys. */
export interface PrimaryKeyOperations {
  /**
   * Adds a primary key. Its columns become NOT NULL.
   * @example
   * ```ts
   * await op.addPrimaryKey("memberships_pkey", "memberships", ["user_id", "team_id"]);
   * ```
   */
  addPrimaryKey(
    name: string,
    table: string,
    columns: readonly string[],
    options?: Omit<PrimaryKeyOptions, "columns">,
  ): Promise<void>;
}

/** The name that the server gives to the primary key of a table. */
export function primaryKeyName(table: string): string {
  return derivedName(parseName(table).name, null, "pkey");
}

/** A primary key as `CREATE TABLE` and `ADD` define it. */
export function primaryKeyDefinition(name: string, { columns, include, deferrable }: PrimaryKeyOptions): string {
  return `CONSTRAINT ${quoteName(name)} PRIMARY KEY (${quoteNames(columns)})${includeClause(include)}${deferrableClause(deferrable)}`;
}

export const primaryKeyMethods: Compilers<PrimaryKeyOperations> = {
  addPrimaryKey: (name, table, columns, given = {}) => [
    statement(`ALTER TABLE ${sqlName(table)} ADD ${primaryKeyDefinition(name, { ...given, columns })}`),
    ...constraintComment(table, name, given.comment),
  ],
};

type PrimaryKey = SchemaObject<"primaryKey">;

const said = ({ attributes }: PrimaryKey) =>
  options({
    include: attributes.include.length > 0 ? attributes.include : undefined,
    deferrable: attributes.deferrable === "no" ? undefined : attributes.deferrable,
    comment: attributes.comment ?? undefined,
  });

/** A primary key in `createTable`: only its columns where nothing else was chosen. */
export function primaryKeyArgument(key: PrimaryKey): Argument {
  const usual = key.name.name === primaryKeyName(tableName(key.name)) && Object.keys(said(key)).length === 0;
  return usual ? key.attributes.columns : { name: key.name.name, columns: key.attributes.columns, ...said(key) };
}

export const primaryKeys: DialectKind<"primaryKey"> = {
  ...constraintVerbs,
  alterable: { columns: "replace", include: "replace", deferrable: "replace", comment: "in place" },
  namespaces: ["relation"],
  create: (key) => {
    const rest = said(key);
    return [
      {
        method: "addPrimaryKey",
        args: [
          key.name.name,
          tableName(key.name),
          key.attributes.columns,
          ...(Object.keys(rest).length > 0 ? [rest] : []),
        ],
      },
    ];
  },
};

export function readPrimaryKey(row: ConstraintRow): PrimaryKey {
  return schemaObject(
    "primaryKey",
    { schema: row.schema, table: row.table, name: row.name },
    { columns: row.columns ?? [], include: row.include ?? [], deferrable: readDeferrable(row), comment: row.comment },
  );
}
