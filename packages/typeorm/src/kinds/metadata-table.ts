import { declaredAt, addressOf, schemaObject } from "@athanor/core";

import { columnsOf, placeOf, type EntityEntry, type Reading } from "../reading.js";
import type { MetadataTable } from "./metadata-rows.js";
import { isView } from "./views.js";

const columns = ["type", "database", "schema", "table", "name", "value"] as const;

/**
 * The tables that TypeORM keeps for itself: that of its own migrations, and the one in which it remembers the texts of
 * views and generated columns. They are never dropped; the second is made where there is something to remember.
 */
export function readMetadataTable(reading: Reading, entries: readonly EntityEntry[]): MetadataTable {
  const { schema = "public", migrationsTableName = "migrations" } = reading.dataSource.options as {
    schema?: string;
    migrationsTableName?: string;
  };
  const name = reading.dataSource.metadataTableName;
  reading.leave(addressOf("table", { schema, name: migrationsTableName }));
  reading.leave(addressOf("table", { schema, name }));
  const isGenerating = (entry: EntityEntry) => columnsOf(entry).some(({ generatedType }) => generatedType);
  const first = entries.find((entry) => isView(entry) || isGenerating(entry));
  if (first) {
    const said = declaredAt(placeOf(reading, first));
    reading.declared.add(schemaObject("table", { schema, name }, {}, said));
    for (const column of columns) {
      const attributes = { type: column === "value" ? "text" : "varchar", notNull: column === "type" };
      reading.declared.add(schemaObject("column", { schema, table: name, name: column }, attributes, said));
    }
  }
  const generating = entries.filter(isGenerating).map((entry) => addressOf("table", entry));
  return { schema, name, isDeclared: first !== undefined, generating: new Set(generating) };
}
