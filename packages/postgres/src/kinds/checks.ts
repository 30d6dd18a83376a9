import { schemaObject, spelling, type Argument, type DialectKind, type SchemaObject } from "@athanor/core";

import type { Compilers } from "../sql/compilers.js";
import { quoteName, sqlName } from "../sql/identifiers.js";
import type { SqlOrValue } from "../sql/literals.js";
import { expressionArgument, optional, options, statement, textOf } from "../sql/text.js";
import { tableName } from "./call-name.js";
import { validatedClause } from "./constraint-clauses.js";
import { constraintComment } from "./constraint-comment.js";
import { constraintVerbs, type ConstraintRow } from "./constraints.js";

/** A check constraint as `createTable` describes it. */
export interface CheckOptions {
  expression: SqlOrValue;
  noInherit?: boolean;
  /** `false` leaves the rows that are there unchecked. */
  validated?: boolean;
  comment?: string;
}

/** Operations on check constraints. */
export interface CheckOperations {
  /**
   * Adds a check constraint.
   * @example
   * ```ts
   * await op.addCheck("tasks_priority_range", "tasks", sql`priority between 1 and 5`);
   * ```
   */
  addCheck(
    name: string,
    table: string,
    expression: SqlOrValue,
    options?: Omit<CheckOptions, "expression">,
  ): Promise<void>;
}

/** A check constraint as `CREATE TABLE` and `ADD` define it. */
export function checkDefinition(name: string, { expression, noInherit, validated }: CheckOptions): string {
  return `CONSTRAINT ${quoteName(name)} CHECK (${textOf(expression)})${noInherit ? " NO INHERIT" : ""}${validatedClause(validated)}`;
}

export const checkMethods: Compilers<CheckOperations> = {
  addCheck: (name, table, expression, given = {}) => [
    statement(`ALTER TABLE ${sqlName(table)} ADD ${checkDefinition(name, { ...given, expression })}`),
    ...constraintComment(table, name, given.comment),
  ],
};

type Check = SchemaObject<"check">;

const said = ({ attributes }: Check) =>
  options({
    noInherit: attributes.noInherit || undefined,
    validated: attributes.validated ? undefined : false,
    comment: attributes.comment ?? undefined,
  });

/** A check in `createTable`: only its condition where nothing else was chosen. */
export function checkArgument(check: Check): Argument {
  const expression = expressionArgument(spelling(check).expression);
  const rest = said(check);
  return Object.keys(rest).length > 0 ? { expression, ...rest } : expression;
}

export const checks: DialectKind<"check"> = {
  ...constraintVerbs,
  alterable: { expression: "replace", noInherit: "replace", validated: "in place", comment: "in place" },
  // Rows that were checked cannot become unchecked.
  mustReplace: (from, to) => from.attributes.validated && !to.attributes.validated,
  create: (check) => [
    {
      method: "addCheck",
      args: [
        check.name.name,
        tableName(check.name),
        expressionArgument(spelling(check).expression),
        ...optional(said(check)),
      ],
    },
  ],
};

export function readCheck(row: ConstraintRow): Check {
  return schemaObject(
    "check",
    { schema: row.schema, table: row.table, name: row.name },
    { expression: row.expression ?? "", noInherit: row.no_inherit, validated: row.validated, comment: row.comment },
  );
}
