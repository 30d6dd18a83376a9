import { declaredAt, schemaObject } from "@athanor/core";

import { deferrableOf, placeOf, placeOfColumn, placeOfRelation, type EntityEntry, type Reading } from "../reading.js";

/** Unique constraints, of one column or several. */
export function readUniques(reading: Reading, entry: EntityEntry): void {
  const { schema, name: table, metadata } = entry;
  const { namingStrategy } = reading.dataSource;
  for (const { name, givenName, columns: parts, deferrable, target } of metadata.uniques) {
    const [first, ...others] = parts;
    const columns = parts.map(({ databaseName }) => databaseName);
    // The name that TypeORM gives to the constraint of a one-to-one relation stands where an author's would.
    const relation = first?.relationMetadata;
    const isRelation =
      relation?.isOneToOneOwner && givenName === namingStrategy.relationConstraintName(metadata.tableName, columns);
    const at =
      reading.places.named(target ?? metadata.target, givenName) ??
      (isRelation
        ? placeOfRelation(reading, relation)
        : first && others.length === 0
          ? placeOfColumn(reading, entry, first)
          : placeOf(reading, entry));
    const said = declaredAt(at, isRelation || givenName === undefined);
    const attributes = { columns, deferrable: deferrableOf(deferrable) };
    reading.declared.add(schemaObject("unique", { schema, table, name }, attributes, said));
  }
}
