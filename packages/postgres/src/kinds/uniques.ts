import { schemaObject, type Argument, type DialectKind, type SchemaObject } from "@athanor/core";

import type { Compilers } from "../sql/compilers.js";
import { quoteName, quoteNames, sqlName } from "../sql/identifiers.js";
import { optional, options, statement } from "../sql/text.js";
import { tableName } from "./call-name.js";
import { deferrableClause, includeClause, type Deferrable } from "./constraint-clauses.js";
import { constraintComment } from "./constraint-comment.js";
import { constraintVerbs, readDeferrable, type ConstraintRow } from "./constraints.js";

/** A unique constraint as `createTable` describes it. */
export interface UniqueOptions {
  columns: readonly string[];
  include?: readonly string[];
  /** Two nulls are equal. PostgreSQL 15 and later. */
  nullsNotDistinct?: boolean;
  deferrable?: Deferrable;
  comment?: string;
}

/** Operations on unique constraints. */
export interface UniqueOperations {
  /**
   * Adds a unique constraint.
   * @example
   * ```ts
   * await op.addUnique("users_email_unique", "users", ["email"]);
   * ```
   */
  addUnique(
    name: string,
    table: string,
    columns: readonly string[],
    options?: Omit<UniqueOptions, "columns">,
  ): Promise<void>;
}

/** A unique constraint as `CREATE TABLE` and `ADD` define it. */
export function uniqueDefinition(
  name: string,
  { columns, include, nullsNotDistinct, deferrable }: UniqueOptions,
): string {
  const nulls = nullsNotDistinct ? " NULLS NOT DISTINCT" : "";
  return `CONSTRAINT ${quoteName(name)} UNIQUE${nulls} (${quoteNames(columns)})${includeClause(include)}${deferrableClause(deferrable)}`;
}

export const uniqueMethods: Compilers<UniqueOperations> = {
  addUnique: (name, table, columns, given = {}) => [
    statement(`ALTER TABLE ${sqlName(table)} ADD ${uniqueDefinition(name, { ...given, columns })}`),
    ...constraintComment(table, name, given.comment),
  ],
};

type Unique = SchemaObject<"unique">;

const said = ({ attributes }: Unique) =>
  options({
    include: attributes.include.length > 0 ? attributes.include : undefined,
    nullsNotDistinct: attributes.nullsNotDistinct || undefined,
    deferrable: attributes.deferrable === "no" ? undefined : attributes.deferrable,
    comment: attributes.comment ?? undefined,
  });

/** A unique constraint in `createTable`: only its columns where nothing else was chosen. */
export function uniqueArgument(unique: Unique): Argument {
  const rest = said(unique);
  return Object.keys(rest).length > 0 ? { columns: unique.attributes.columns, ...rest } : unique.attributes.columns;
}

export const uniques: DialectKind<"unique"> = {
  ...constraintVerbs,
  alterable: {
    columns: "replace",
    include: "replace",
    nullsNotDistinct: "replace",
    deferrable: "replace",
    comment: "in place",
  },
  namespaces: ["relation"],
  create: (unique) => [
    {
      method: "addUnique",
      args: [unique.name.name, tableName(unique.name), unique.attributes.columns, ...optional(said(unique))],
    },
  ],
};

export function readUnique(row: ConstraintRow): Unique {
  return schemaObject(
    "unique",
    { schema: row.schema, table: row.table, name: row.name },
    {
      columns: row.columns ?? [],
      include: row.include ?? [],
      nullsNotDistinct: row.nulls_not_distinct ?? false,
      deferrable: readDeferrable(row),
      comment: row.comment,
    },
  );
}
