import type { Call, SchemaObject, Statement } from "@athanor/core";

import type { Compilers } from "../sql/compilers.js";
import { quoteName, sqlName } from "../sql/identifiers.js";
import { statement } from "../sql/text.js";
import { tableName } from "./call-name.js";
import { constraintComment } from "./constraint-comment.js";

export type Constraint = SchemaObject<"primaryKey" | "unique" | "check" | "exclusion" | "foreignKey">;

/** Operations that constraints of every kind share. */
export interface ConstraintOperations {
  /** Drops a constraint of any kind. */
  dropConstraint(table: string, name: string, options?: { ifExists?: boolean }): Promise<void>;
  /** Renames a constraint of any kind; an index behind it follows. */
  renameConstraint(table: string, name: string, to: string): Promise<void>;
  /** Sets or removes (`null`) the comment of a constraint, or checks old rows against one that was added without (`validated: true`). */
  alterConstraint(table: string, name: string, change: { comment?: string | null; validated?: true }): Promise<void>;
}

export const constraintMethods: Compilers<ConstraintOperations> = {
  dropConstraint: (table, name, { ifExists } = {}) => [
    statement(`ALTER TABLE ${sqlName(table)} DROP CONSTRAINT ${ifExists ? "IF EXISTS " : ""}${quoteName(name)}`),
  ],
  renameConstraint: (table, name, to) => [
    statement(`ALTER TABLE ${sqlName(table)} RENAME CONSTRAINT ${quoteName(name)} TO ${quoteName(to)}`),
  ],
  alterConstraint(table, name, { comment, validated }) {
    const statements: Statement[] = [];
    if (validated) statements.push(statement(`ALTER TABLE ${sqlName(table)} VALIDATE CONSTRAINT ${quoteName(name)}`));
    return [...statements, ...constraintComment(table, name, comment)];
  },
};

/** What all constraints have in common: they are dropped and renamed in one way, and only little can be altered. */
export const constraintVerbs = {
  innerNamespaces: ["constraint"],
  drop: ({ name }: Constraint): Call[] => [{ method: "dropConstraint", args: [tableName(name), name.name] }],
  rename: (from: Constraint, to: Constraint): Call[] => [
    { method: "renameConstraint", args: [tableName(to.name), from.name.name, to.name.name] },
  ],
  alter(from: Constraint, to: Constraint): Call[] {
    const validated =
      "validated" in to.attributes &&
      to.attributes.validated &&
      !(from as typeof to & { attributes: { validated: boolean } }).attributes.validated;
    const change = {
      ...(validated ? { validated: true as const } : {}),
      ...(from.attributes.comment === to.attributes.comment ? {} : { comment: to.attributes.comment }),
    };
    return [{ method: "alterConstraint", args: [tableName(to.name), to.name.name, change] }];
  },
};

/** A row of `pg_constraint`; names of columns in the order of the key. */
export interface ConstraintRow {
  oid: string;
  index: string;
  type: "p" | "u" | "c" | "x" | "f";
  schema: string;
  table: string;
  name: string;
  columns: string[] | null;
  include: string[] | null;
  nulls_not_distinct: boolean | null;
  ref_schema: string | null;
  ref_table: string | null;
  ref_columns: string[] | null;
  on_update: string;
  on_delete: string;
  match: string;
  deferrable: boolean;
  deferred: boolean;
  validated: boolean;
  no_inherit: boolean;
  expression: string | null;
  definition: string | null;
  comment: string | null;
}

/** The three states of `DEFERRABLE`. */
export function readDeferrable({ deferrable, deferred }: ConstraintRow): "no" | "immediate" | "deferred" {
  return deferrable ? (deferred ? "deferred" : "immediate") : "no";
}
