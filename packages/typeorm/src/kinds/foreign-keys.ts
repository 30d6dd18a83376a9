import { declaredAt, schemaObject, type ForeignKeyAction } from "@athanor/core";

import {
  deferrableOf,
  nameOf,
  placeOf,
  placeOfColumn,
  placeOfRelation,
  type EntityEntry,
  type Reading,
} from "../reading.js";

/** Foreign keys: those of relations, and those that `@ForeignKey` declares. */
export function readForeignKeys(reading: Reading, entry: EntityEntry): void {
  const { schema, name: table, metadata } = entry;
  for (const key of metadata.foreignKeys) {
    const [first, ...others] = key.columns;
    const relation = metadata.relations.find(({ foreignKeys }) => foreignKeys.includes(key));
    const at = relation
      ? placeOfRelation(reading, relation)
      : first && others.length === 0
        ? placeOfColumn(reading, entry, first)
        : placeOf(reading, entry);
    const referenced = nameOf(reading, key.referencedEntityMetadata);
    const attributes = {
      columns: key.columnNames,
      references: { schema: referenced.schema, table: referenced.name, columns: key.referencedColumnNames },
      onDelete: actionOf(key.onDelete),
      onUpdate: actionOf(key.onUpdate),
      deferrable: deferrableOf(key.deferrable),
    };
    reading.declared.add(
      schemaObject(
        "foreignKey",
        { schema, table, name: key.name },
        attributes,
        declaredAt(at, key.givenName === undefined),
      ),
    );
  }
}

/** What TypeORM calls DEFAULT is meant as SET DEFAULT, which is what SQL knows. */
function actionOf(given: string | undefined): ForeignKeyAction {
  const action = (given ?? "NO ACTION").toLowerCase();
  return (action === "default" ? "set default" : action) as ForeignKeyAction;
}
