import { declaredAt, schemaObject } from "@athanor/core";

import { placeOf, type EntityEntry, type Reading } from "../reading.js";

/** The schemas that entities live in. */
export function readSchemas(reading: Reading, entries: readonly EntityEntry[]): void {
  const seen = new Set(["public"]);
  for (const entry of entries) {
    if (seen.has(entry.schema)) continue;
    seen.add(entry.schema);
    reading.declared.add(schemaObject("schema", { name: entry.schema }, {}, declaredAt(placeOf(reading, entry))));
  }
}
