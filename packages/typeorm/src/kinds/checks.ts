import { declaredAt, schemaObject } from "@athanor/core";

import { placeOf, type EntityEntry, type Reading } from "../reading.js";

/** Check constraints. */
export function readChecks(reading: Reading, entry: EntityEntry): void {
  const { schema, name: table, metadata } = entry;
  for (const { name, givenName, expression, target } of metadata.checks) {
    const at = reading.places.named(target ?? metadata.target, givenName ?? expression) ?? placeOf(reading, entry);
    reading.declared.add(
      schemaObject("check", { schema, table, name }, { expression }, declaredAt(at, givenName === undefined)),
    );
  }
}
