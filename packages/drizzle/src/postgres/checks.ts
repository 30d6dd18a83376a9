import { declaredAt, schemaObject } from "@athanor/core";
import { attempt, tableTitle, type Reading, type TableEntry } from "./reading.js";
import { sqlText } from "./sql-text.js";

/** Check constraints. Drizzle always has a name for them. */
export function readChecks(reading: Reading, entry: TableEntry): void {
  const { schema, name: table } = entry;
  for (const { name, value } of entry.config?.checks ?? []) {
    const at = reading.places.named(entry.table, name);
    const expression = attempt(
      reading,
      `check "${name}" of table "${tableTitle(entry)}"`,
      at,
      "write the condition with columns and plain values: check(name, sql`...`)",
      () => sqlText(reading, value),
    );
    if (expression === null) continue;
    reading.declared.add(schemaObject("check", { schema, table, name }, { expression }, declaredAt(at)), [
      { space: "constraint", scope: [schema, table], name },
    ]);
  }
}
