import { declaredAt, schemaObject } from "@athanor/core";
import { tableTitle, type Reading } from "./reading.js";
import type { Relations } from "./references.js";
import { definitionOf, isDeclared, optionsOf, type ViewEntry } from "./view-queries.js";

/** Materialized views. Drizzle has no indexes for them. */
export function readMaterializedViews(reading: Reading, entries: readonly ViewEntry[], relations: Relations): void {
  for (const entry of entries.filter(isDeclared)) {
    const definition = definitionOf(reading, entry, `materialized view "${tableTitle(entry)}"`, relations);
    if (definition === null) continue;
    const { schema, name, config, at, renamedFrom } = entry;
    const attributes = {
      definition,
      method: config.using ?? null,
      tablespace: config.tablespace ?? null,
      storage: optionsOf(config.with),
      withNoData: config.withNoData ?? false,
    };
    reading.declared.add(
      schemaObject("materializedView", { schema, name }, attributes, declaredAt(at, false, renamedFrom)),
      [
        { space: "relation", scope: [schema], name },
        { space: "type", scope: [schema], name },
      ],
    );
  }
}
