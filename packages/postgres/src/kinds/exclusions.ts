import { rawSql, schemaObject, spelling, type DialectKind, type SchemaObject, type Sql } from "@athanor/core";

import type { Compilers } from "../sql/compilers.js";
import { quoteName, sqlName } from "../sql/identifiers.js";
import { optional, statement, textOf } from "../sql/text.js";
import { tableName } from "./call-name.js";
import { deferrableClause, type Deferrable } from "./constraint-clauses.js";
import { constraintComment } from "./constraint-comment.js";
import { constraintVerbs, readDeferrable, type ConstraintRow } from "./constraints.js";

/** Operations on exclusion constraints. */
export interface ExclusionOperations {
  /**
   * Adds an exclusion constraint: what follows `EXCLUDE` in SQL.
   * @example
   * ```ts
   * await op.addExclusion("bookings_no_overlap", "bookings", sql`using gist (during with &&) where (not cancelled)`);
   * ```
   */
  addExclusion(
    name: string,
    table: string,
    definition: Sql,
    options?: { deferrable?: Deferrable; comment?: string },
  ): Promise<void>;
}

export const exclusionMethods: Compilers<ExclusionOperations> = {
  addExclusion: (name, table, definition, { deferrable, comment } = {}) => [
    statement(
      `ALTER TABLE ${sqlName(table)} ADD CONSTRAINT ${quoteName(name)} EXCLUDE ${textOf(definition)}${deferrableClause(deferrable)}`,
    ),
    ...constraintComment(table, name, comment),
  ],
};

export const exclusions: DialectKind<"exclusion"> = {
  ...constraintVerbs,
  alterable: { definition: "replace", deferrable: "replace", comment: "in place" },
  namespaces: ["relation"],
  create(exclusion) {
    const { definition, deferrable, comment } = spelling(exclusion);
    const said = { deferrable: deferrable === "no" ? undefined : deferrable, comment: comment ?? undefined };
    return [
      {
        method: "addExclusion",
        args: [exclusion.name.name, tableName(exclusion.name), rawSql(definition), ...optional(said)],
      },
    ];
  },
};

export function readExclusion(row: ConstraintRow): SchemaObject<"exclusion"> {
  return schemaObject(
    "exclusion",
    { schema: row.schema, table: row.table, name: row.name },
    {
      // The server gives the whole clause, and what is deferrable has an attribute of its own.
      definition: (row.definition ?? "")
        .replace(/^EXCLUDE /, "")
        .replace(/(?: NOT)? DEFERRABLE(?: INITIALLY (?:DEFERRED|IMMEDIATE))?$/, ""),
      deferrable: readDeferrable(row),
      comment: row.comment,
    },
  );
}
