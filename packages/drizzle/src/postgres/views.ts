import { declaredAt, schemaObject } from "@athanor/core";
import { tableTitle, type Reading } from "./reading.js";
import type { Relations } from "./references.js";
import { definitionOf, isDeclared, optionsOf, type ViewEntry } from "./view-queries.js";

/** Views. The columns that a declaration may list say something to TypeScript only. */
export function readViews(reading: Reading, entries: readonly ViewEntry[], relations: Relations): void {
  for (const entry of entries.filter(isDeclared)) {
    const definition = definitionOf(reading, entry, `view "${tableTitle(entry)}"`, relations);
    if (definition === null) continue;
    const { schema, name, config, at, renamedFrom } = entry;
    const attributes = { definition, options: optionsOf(config.with) };
    reading.declared.add(schemaObject("view", { schema, name }, attributes, declaredAt(at, false, renamedFrom)), [
      { space: "relation", scope: [schema], name },
      { space: "type", scope: [schema], name },
    ]);
  }
}
