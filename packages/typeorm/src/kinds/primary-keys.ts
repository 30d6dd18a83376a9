import { declaredAt, schemaObject } from "@athanor/core";

import { columnsOf, placeOf, placeOfColumn, type EntityEntry, type Reading } from "../reading.js";

/** The primary key, under the name that a column gives it or the naming strategy derives. */
export function readPrimaryKey(reading: Reading, entry: EntityEntry): void {
  const { schema, name: table } = entry;
  const key = columnsOf(entry).filter(({ isPrimary }) => isPrimary);
  const [first] = key;
  if (!first) return;
  const columns = key.map(({ databaseName }) => databaseName);
  const given = first.primaryKeyConstraintName;
  const name = given ?? reading.dataSource.namingStrategy.primaryKeyName(entry.table, columns);
  const at = key.length === 1 ? placeOfColumn(reading, entry, first) : placeOf(reading, entry);
  reading.declared.add(
    schemaObject("primaryKey", { schema, table, name }, { columns }, declaredAt(at, given === undefined)),
  );
}
