import { declaredAt, addressOf, schemaObject } from "@athanor/core";

import { formerTables } from "../former-names.js";
import { placeOf, type EntityEntry, type Reading } from "../reading.js";

/** The table of an entity. Returns whether its parts are worth reading: not where another entity has it. */
export function readTable(reading: Reading, entry: EntityEntry): boolean {
  const { metadata, schema, name } = entry;
  const comment = metadata.comment ?? null;
  const said = declaredAt(placeOf(reading, entry), false, formerTables(reading, metadata));
  return reading.declared.add(schemaObject("table", { schema, name }, { comment }, said));
}

/** What an entity with `synchronize: false` only looks at. */
export function leaveEntity(reading: Reading, { metadata, schema, name }: EntityEntry): void {
  const { tableType, tableMetadataArgs } = metadata;
  const kind = tableType !== "view" ? "table" : tableMetadataArgs.materialized ? "materializedView" : "view";
  reading.leave(addressOf(kind, { schema, name }));
}
