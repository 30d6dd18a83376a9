import { declaredAt, schemaObject } from "@athanor/core";

import { formerTables } from "../former-names.js";
import { placeOf, type EntityEntry, type Reading } from "../reading.js";

/** Whether an entity is a view of either kind. */
export function isView({ metadata }: Pick<EntityEntry, "metadata">): boolean {
  return metadata.tableType === "view";
}

/** Views. Which of them needs which the database finds out. */
export function readViews(reading: Reading, entries: readonly EntityEntry[]): void {
  for (const entry of entries) {
    if (!isView(entry) || entry.metadata.tableMetadataArgs.materialized) continue;
    const { schema, name, metadata } = entry;
    const definition = definitionOf(reading, entry);
    if (definition === null) continue;
    const said = declaredAt(placeOf(reading, entry), false, formerTables(reading, metadata));
    reading.declared.add(schemaObject("view", { schema, name }, { definition }, said));
  }
}

/** The query, which may be a function that builds one: that needs metadata, and no connection. */
export function definitionOf(reading: Reading, entry: EntityEntry): string | null {
  const { expression, name } = entry.metadata;
  try {
    const text = typeof expression === "function" ? expression(reading.dataSource).getQuery() : expression;
    if (typeof text !== "string" || text.trim() === "") throw new Error("it has no expression");
    return text.trim().replace(/[\s;]+$/u, "");
  } catch (cause) {
    const at = placeOf(reading, entry);
    reading.report({
      code: "ATH1311",
      severity: "error",
      message: `the expression of view entity ${name} cannot be read`,
      ...(at ? { at } : {}),
      detail: [cause instanceof Error ? cause.message : String(cause)],
      hint: "give @ViewEntity an expression: SQL, or a function that returns a query builder",
      cause,
    });
    return null;
  }
}
