import { schemaObject, type ForeignKeyAction } from "@athanor/core";

import { deferrableOf, extra, placeOf, placeOfColumn, schemaOf, type EntityEntry, type Reading } from "../reading.js";

/** Foreign keys: those of relations, and those that `@ForeignKey` declares. */
export function readForeignKeys(reading: Reading, entry: EntityEntry): void {
  const { schema, name: table, metadata } = entry;
  for (const key of metadata.foreignKeys) {
    const [first] = key.columns;
    const at = first ? placeOfColumn(reading, entry, first) : placeOf(reading, entry);
    const attributes = {
      columns: key.columnNames,
      references: {
        schema: schemaOf(reading, key.referencedEntityMetadata),
        table: key.referencedEntityMetadata.tableName,
        columns: key.referencedColumnNames,
      },
      onDelete: actionOf(key.onDelete),
      onUpdate: actionOf(key.onUpdate),
      deferrable: deferrableOf(key.deferrable),
    };
    reading.declared.add(
      schemaObject("foreignKey", { schema, table, name: key.name }, attributes, extra(at, key.givenName === undefined)),
    );
  }
}

/** TypeORM's default, unlike SQL's DEFAULT, is to do nothing. */
function actionOf(given: string | undefined): ForeignKeyAction {
  const action = (given ?? "NO ACTION").toLowerCase();
  return (action === "default" ? "no action" : action) as ForeignKeyAction;
}
