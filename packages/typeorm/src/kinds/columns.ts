import { schemaObject } from "@athanor/core";

import { formerColumns } from "../former-names.js";
import { columnsOf, extra, placeOfColumn, type EntityEntry, type Reading, type ColumnMetadata } from "../reading.js";
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
      default: defaultOf(reading, column),
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
        extra(placeOfColumn(reading, entry, column), false, formerColumns(reading, entry, column)),
      ),
    );
  }
}

function defaultOf({ dataSource: { driver } }: Reading, column: ColumnMetadata): string | null {
  if (isSerial(column) || column.generatedType) return null;
  const given = driver.normalizeDefault(column) ?? null;
  if (given !== null || column.generationStrategy !== "uuid") return given;
  return (driver as unknown as { uuidGenerator: string }).uuidGenerator;
}
