import { declaredAt, schemaObject } from "@athanor/core";

import { formerTables } from "../former-names.js";
import { placeOf, type EntityEntry, type Reading } from "../reading.js";
import { readIndexes } from "./indexes.js";
import { definitionOf, isView } from "./views.js";

/** Materialized views with their indexes. */
export function readMaterializedViews(reading: Reading, entries: readonly EntityEntry[]): void {
  for (const entry of entries) {
    if (!isView(entry) || !entry.metadata.tableMetadataArgs.materialized) continue;
    const { schema, name, metadata } = entry;
    const definition = definitionOf(reading, entry);
    if (definition === null) continue;
    const said = declaredAt(placeOf(reading, entry), false, formerTables(reading, metadata));
    if (reading.declared.add(schemaObject("materializedView", { schema, name }, { definition }, said)))
      readIndexes(reading, entry, "materializedView");
  }
}
