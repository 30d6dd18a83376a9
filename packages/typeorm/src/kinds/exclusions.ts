import { declaredAt, schemaObject } from "@athanor/core";

import { deferrableOf, placeOf, type EntityEntry, type Reading } from "../reading.js";

/** Exclusion constraints: what follows EXCLUDE is the author's. */
export function readExclusions(reading: Reading, entry: EntityEntry): void {
  const { schema, name: table, metadata } = entry;
  for (const { name, givenName, expression, target, deferrable } of metadata.exclusions) {
    const at = reading.places.named(target ?? metadata.target, givenName ?? expression) ?? placeOf(reading, entry);
    const attributes = { definition: expression, deferrable: deferrableOf(deferrable) };
    reading.declared.add(
      schemaObject("exclusion", { schema, table, name }, attributes, declaredAt(at, givenName === undefined)),
    );
  }
}
