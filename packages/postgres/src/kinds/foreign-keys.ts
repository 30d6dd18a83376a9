import {
  linksOf,
  addressOf,
  schemaObject,
  type Address,
  type DialectKind,
  type ForeignKeyAction,
  type Schema,
  type SchemaObject,
} from "@athanor/core";

import type { Compilers } from "../sql/compilers.js";
import { quoteName, quoteNames, sqlName } from "../sql/identifiers.js";
import { options, statement } from "../sql/text.js";
import { referenceOf, tableName } from "./call-name.js";
import { deferrableClause, validatedClause, type Deferrable } from "./constraint-clauses.js";
import { constraintComment } from "./constraint-comment.js";
import { constraintVerbs, readDeferrable, type ConstraintRow } from "./constraints.js";

/** What a foreign key refers to, and how it acts. */
export interface ForeignKeyOptions {
  /** The other table and its columns. */
  references: readonly [table: string, columns: readonly string[]];
  onUpdate?: ForeignKeyAction;
  onDelete?: ForeignKeyAction;
  match?: "simple" | "full";
  deferrable?: Deferrable;
  /** `false` leaves the rows that are there unchecked. */
  validated?: boolean;
  comment?: string;
}

/** Operations on foreign keys. */
export interface ForeignKeyOperations {
  /**
   * Adds a foreign key.
   * @example
   * ```ts
   * await op.addForeignKey("tasks_user_id_fk", "tasks", ["user_id"], { references: ["users", ["id"]], onDelete: "cascade" });
   * ```
   */
  addForeignKey(name: string, table: string, columns: readonly string[], options: ForeignKeyOptions): Promise<void>;
}

export const foreignKeyMethods: Compilers<ForeignKeyOperations> = {
  addForeignKey(
    name,
    table,
    columns,
    { references: [target, targetColumns], onUpdate, onDelete, match, deferrable, validated, comment },
  ) {
    const key = [
      `CONSTRAINT ${quoteName(name)} FOREIGN KEY (${quoteNames(columns)})`,
      `REFERENCES ${sqlName(target)} (${quoteNames(targetColumns)})`,
      ...(match === "full" ? ["MATCH FULL"] : []),
      ...(onUpdate === undefined || onUpdate === "no action" ? [] : [`ON UPDATE ${onUpdate.toUpperCase()}`]),
      ...(onDelete === undefined || onDelete === "no action" ? [] : [`ON DELETE ${onDelete.toUpperCase()}`]),
    ].join(" ");
    const add = `ALTER TABLE ${sqlName(table)} ADD ${key}${deferrableClause(deferrable)}${validatedClause(validated)}`;
    return [statement(add), ...constraintComment(table, name, comment)];
  },
};

export const foreignKeys: DialectKind<"foreignKey"> = {
  ...constraintVerbs,
  alterable: {
    columns: "replace",
    references: "replace",
    onUpdate: "replace",
    onDelete: "replace",
    match: "replace",
    deferrable: "replace",
    validated: "in place",
    comment: "in place",
  },
  // Rows that were checked cannot become unchecked.
  mustReplace: (from, to) => from.attributes.validated && !to.attributes.validated,
  create: ({ name, attributes }) => [
    {
      method: "addForeignKey",
      args: [
        name.name,
        tableName(name),
        attributes.columns,
        options({
          references: referenceOf(attributes.references),
          onUpdate: attributes.onUpdate === "no action" ? undefined : attributes.onUpdate,
          onDelete: attributes.onDelete === "no action" ? undefined : attributes.onDelete,
          match: attributes.match === "simple" ? undefined : attributes.match,
          deferrable: attributes.deferrable === "no" ? undefined : attributes.deferrable,
          validated: attributes.validated ? undefined : false,
          comment: attributes.comment ?? undefined,
        }),
      ],
    },
  ],
};

/** A key is rebuilt with a column that it only includes, and then what refers to the key is in the way. */
export function foreignKeysOn(key: Address, schema: Schema): readonly Address[] {
  return linksOf(schema)
    .dependants(key)
    .filter((address) => schema.objects.get(address)?.kind === "foreignKey");
}

/**
 * Whether a column of this key is compared by an operator for any enum, array, range or composite. To 18 the server then
 * cannot keep the key while the type of any of its columns changes ("could not find cast"), however alike the types are.
 */
export function hasAnyType({ name, attributes }: SchemaObject<"foreignKey">, { objects }: Schema): boolean {
  const { references } = attributes;
  const typeOf = (schema: string, table: string, column: string) => {
    const found = objects.get(addressOf("column", { schema, table, name: column }));
    return found?.kind === "column" ? found.attributes.type : "";
  };
  // Types that are not the server's own are qualified.
  return [
    ...attributes.columns.map((column) => typeOf(name.schema, name.table, column)),
    ...references.columns.map((column) => typeOf(references.schema, references.table, column)),
  ].some((type) => /\.|\]$|range$/.test(type));
}

const actions: Readonly<Record<string, ForeignKeyAction>> = {
  a: "no action",
  r: "restrict",
  c: "cascade",
  n: "set null",
  d: "set default",
};

export function readForeignKey(row: ConstraintRow): SchemaObject<"foreignKey"> {
  return schemaObject(
    "foreignKey",
    { schema: row.schema, table: row.table, name: row.name },
    {
      columns: row.columns ?? [],
      references: { schema: row.ref_schema!, table: row.ref_table!, columns: row.ref_columns ?? [] },
      onUpdate: actions[row.on_update]!,
      onDelete: actions[row.on_delete]!,
      match: row.match === "f" ? "full" : "simple",
      deferrable: readDeferrable(row),
      validated: row.validated,
      comment: row.comment,
    },
  );
}
