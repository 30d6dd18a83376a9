import { declaredAt, schemaObject } from "@athanor/core";

import { formerColumns } from "../former-names.js";
import { columnsOf, placeOfColumn, type EntityEntry, type Reading, type ColumnMetadata } from "../reading.js";
import { columnType } from "./column-types.js";
import { identityOf, isSerial } from "./sequences.js";

/** The columns of a table in the order in which TypeORM creates them. */
export function readColumns(reading: Reading, entry: EntityEntry): void {
  const { schema, name: table } = entry;
  for (const column of columnsOf(entry)) {
    const type = columnType(reading, entry, column);
    const attributes = {
      type,
      // A primary key refuses null whatever is said of its columns.
      notNull: !column.isNullable || column.isPrimary || isSerial(column),
      default: defaultOf(reading, entry, column),
      identity: identityOf(column, type),
      generated:
        column.generatedType === "STORED" && column.asExpression
          ? { expression: column.asExpression, stored: true }
          : null,
      collation: column.collation ? `"${column.collation.replaceAll('"', '""')}"` : null,
      comment: column.comment || null,
    };
    reading.declared.add(
      schemaObject(
        "column",
        { schema, table, name: column.databaseName },
        attributes,
        declaredAt(placeOfColumn(reading, entry, column), false, formerColumns(reading, entry, column)),
      ),
    );
  }
}

/** Words that the server takes for a moment, and what is meant by them in a default. */
const moments: Readonly<Record<string, string>> = {
  now: "now()",
  today: "CURRENT_DATE",
  tomorrow: "CURRENT_DATE + 1",
  yesterday: "CURRENT_DATE - 1",
};

function defaultOf(reading: Reading, entry: EntityEntry, column: ColumnMetadata): string | null {
  if (isSerial(column) || column.generatedType) return null;
  const { driver } = reading.dataSource;
  const given = driver.normalizeDefault(column) ?? null;
  if (given === null)
    return column.generationStrategy === "uuid" ? (driver as unknown as { uuidGenerator: string }).uuidGenerator : null;
  const word = /^'(now|today|tomorrow|yesterday)(?:\(\))?'$/i.exec(given)?.[1]?.toLowerCase();
  const meant = word && /^(?:date|time)/.test(driver.normalizeType(column)) ? moments[word] : undefined;
  if (meant === undefined) return given;
  const at = placeOfColumn(reading, entry, column);
  reading.report({
    code: "ATH1315",
    severity: "warning",
    message: `the default ${given} of ${entry.metadata.name}.${column.propertyPath} is a fixed moment: that at which the table is made`,
    ...(at ? { at } : {}),
    detail: [`It is read as ${meant}, because it would be another one whenever it is looked at.`],
    hint: `write it as SQL: default: () => "${meant}"`,
  });
  return meant;
}
