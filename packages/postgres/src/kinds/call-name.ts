import { joinName, type ForeignKeyAttributes } from "@athanor/core";

/** The name of a table, type or sequence as calls in a migration file write it: without the default schema. */
export function callName({ schema, name }: { readonly schema: string; readonly name: string }): string {
  return joinName(schema === "public" ? [name] : [schema, name]);
}

/** The table of a column, constraint or index, as calls write it. */
export function tableName({ schema, table }: { readonly schema: string; readonly table: string }): string {
  return callName({ schema, name: table });
}

/** What a foreign key refers to, as calls write it: a table and its columns. */
export function referenceOf({
  schema,
  table,
  columns,
}: ForeignKeyAttributes["references"]): [string, readonly string[]] {
  return [callName({ schema, name: table }), columns];
}
