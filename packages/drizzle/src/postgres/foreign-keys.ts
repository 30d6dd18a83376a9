import { declaredAt, schemaObject, type ForeignKeyAction } from "@athanor/core";
import type { ForeignKey } from "drizzle-orm/pg-core";
import { kitName } from "./kit-names.js";
import { columnsIn, tableTitle, type Reading, type TableEntry } from "./reading.js";
import { reportMissing } from "./references.js";
import { tableName } from "./tables.js";

const inlineForeignKeys = Symbol.for("drizzle:PgInlineForeignKeys");

/** Foreign keys of columns and tables. `tables` are all that are declared, of which the referenced one must be. */
export function readForeignKeys(reading: Reading, entry: TableEntry, tables: readonly TableEntry[]): void {
  const { [inlineForeignKeys]: inline = [] } = entry.table as unknown as {
    [inlineForeignKeys]?: readonly ForeignKey[];
  };
  // Where the callback has thrown, the ones on the columns are still there.
  for (const foreignKey of entry.config?.foreignKeys ?? inline) {
    readForeignKey(reading, entry, tables, foreignKey, inline.includes(foreignKey));
  }
}

function readForeignKey(
  reading: Reading,
  entry: TableEntry,
  tables: readonly TableEntry[],
  foreignKey: ForeignKey,
  isInline: boolean,
): void {
  const { schema, name: table } = entry;
  const reference = referenceOf(reading, entry, foreignKey, isInline);
  if (!reference) return;
  const columns = reference.columns.map(reading.columnName);
  const target = tableName(reading, reference.foreignTable);
  const unnamed = reference.name === undefined;
  const name =
    reference.name ??
    kitName(foreignKey.getName(), [...reference.columns, ...reference.foreignColumns], reading.columnName);
  const key = isInline ? entry.columns.find((column) => column.name === columns[0])?.key : undefined;
  const at = isInline
    ? reading.places.key(entry.table, key)
    : reading.places.named(entry.table, unnamed ? undefined : name);

  const what = `foreign key "${name}"`;
  columnsIn(reading, entry, what, at, columns);
  const declared = tables.find((one) => one.schema === target.schema && one.name === target.name);
  const referenced = reference.foreignColumns.map(reading.columnName);
  if (declared) columnsIn(reading, declared, what, at, referenced);
  else if (!reportMissing(reading, `"${tableTitle(entry)}.${columns.join(", ")}"`, target, at)) return;

  const attributes = {
    columns,
    references: { schema: target.schema, table: target.name, columns: referenced },
    onUpdate: actionOf(foreignKey.onUpdate),
    onDelete: actionOf(foreignKey.onDelete),
  };
  reading.declared.add(schemaObject("foreignKey", { schema, table, name }, attributes, declaredAt(at, unnamed)), [
    { space: "constraint", scope: [schema, table], name },
  ]);
}

function actionOf(action: string | undefined): ForeignKeyAction {
  return (action?.toLowerCase() ?? "no action") as ForeignKeyAction;
}

function referenceOf(reading: Reading, entry: TableEntry, foreignKey: ForeignKey, isInline: boolean) {
  try {
    return foreignKey.reference();
  } catch (cause) {
    reading.report({
      code: "ATH1209",
      severity: "error",
      message: `what a foreign key of table "${tableTitle(entry)}" refers to cannot be read`,
      at: reading.places.of(entry.table),
      detail: [cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause)],
      hint: isInline
        ? "the column in .references(() => ...) is undefined; look for a misspelt column, or for files that import each other and use the table before it exists"
        : "look at the columns of its foreignKey({ columns, foreignColumns })",
      cause,
    });
    return null;
  }
}
