import { declaredAt, addressOf, schemaObject } from "@athanor/core";

import { placeOf, placeOfColumn, type EntityEntry, type Reading } from "../reading.js";

/** The indexes of a table or materialized view. One with `synchronize: false` is somebody else's. */
export function readIndexes(reading: Reading, entry: EntityEntry, on: "table" | "materializedView" = "table"): void {
  const { schema, name: table, metadata } = entry;
  for (const index of metadata.indices) {
    const { name, givenName, columns, target } = index;
    const id = { schema, table, name };
    if (!index.synchronize) {
      reading.leave(addressOf("index", id));
      continue;
    }
    const [first, ...others] = columns;
    const at =
      reading.places.named(target ?? metadata.target, givenName) ??
      (first && others.length === 0 ? placeOfColumn(reading, entry, first) : placeOf(reading, entry));
    const attributes = {
      on,
      method: index.isSpatial ? "gist" : (index.type ?? "btree").toLowerCase(),
      unique: index.isUnique,
      keys: columns.map(({ databaseName }) => ({
        column: databaseName,
        expression: null,
        order: "asc" as const,
        nulls: "last" as const,
        opclass: null,
        collation: null,
      })),
      where: index.where ?? null,
      concurrently: index.isConcurrent ?? false,
    };
    reading.declared.add(schemaObject("index", id, attributes, declaredAt(at, givenName === undefined)));
  }
}
