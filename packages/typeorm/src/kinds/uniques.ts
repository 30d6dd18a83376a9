import { schemaObject } from "@athanor/core";

import { deferrableOf, extra, placeOf, placeOfColumn, type EntityEntry, type Reading } from "../reading.js";

/** Unique constraints, of one column or several. */
export function readUniques(reading: Reading, entry: EntityEntry): void {
  const { schema, name: table, metadata } = entry;
  for (const { name, givenName, columns, deferrable, target } of metadata.uniques) {
    const [first, ...others] = columns;
    const at =
      reading.places.named(target ?? metadata.target, givenName) ??
      (first && others.length === 0 ? placeOfColumn(reading, entry, first) : placeOf(reading, entry));
    // The name that TypeORM gives to the constraint of a one-to-one relation stands where an author's would.
    const isRelation = first?.relationMetadata?.isOneToOneOwner ?? false;
    const attributes = {
      columns: columns.map(({ databaseName }) => databaseName),
      deferrable: deferrableOf(deferrable),
    };
    reading.declared.add(
      schemaObject("unique", { schema, table, name }, attributes, extra(at, givenName === undefined || isRelation)),
    );
  }
}
