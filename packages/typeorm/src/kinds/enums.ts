import { isDeepStrictEqual } from "node:util";
import { declaredAt, addressOf, schemaObject } from "@athanor/core";

import { columnsOf, placeOfColumn, type EntityEntry, type Reading, type ColumnMetadata } from "../reading.js";

/** Whether a column has an enumerated type of its own or one that it shares. */
export function isEnum({ type }: ColumnMetadata): boolean {
  return type === "enum" || type === "simple-enum";
}

/** The type of an enum column: `enumName`, where a schema may stand before it, or what TypeORM makes of table and column. */
export function enumTypeOf({ schema, name }: EntityEntry, column: ColumnMetadata): { schema: string; name: string } {
  const given = (column.enumName ?? `${name}_${column.databaseName.toLowerCase()}_enum`).split(".");
  return given.length > 1 ? { schema: given[0]!, name: given.slice(1).join(".") } : { schema, name: given[0]! };
}

/** The enums of tables that are left to somebody else, where no other table declares them. */
export function leaveEnums(reading: Reading, left: readonly EntityEntry[], own: readonly EntityEntry[]): void {
  const addressesIn = (entries: readonly EntityEntry[]) =>
    new Set(
      entries.flatMap((entry) =>
        columnsOf(entry)
          .filter(isEnum)
          .map((column) => addressOf("enum", enumTypeOf(entry, column))),
      ),
    );
  const declared = addressesIn(own);
  for (const address of addressesIn(left)) if (!declared.has(address)) reading.leave(address);
}

/** The enums of columns. Several columns may share one by name; then they must agree on its values. */
export function readEnums(reading: Reading, entries: readonly EntityEntry[]): void {
  const known = new Map<string, { values: readonly string[]; title: string }>();
  for (const entry of entries) {
    for (const column of columnsOf(entry).filter(isEnum)) {
      const name = enumTypeOf(entry, column);
      const values = (column.enum ?? []).map(String);
      const at = placeOfColumn(reading, entry, column);
      const title = `${entry.metadata.name}.${column.propertyPath}`;
      const key = JSON.stringify(name);
      const other = known.get(key);
      if (!other) {
        known.set(key, { values, title });
        reading.declared.add(schemaObject("enum", name, { values }, declaredAt(at, column.enumName === undefined)));
      } else if (!isDeepStrictEqual(values, other.values)) {
        reading.report({
          code: "ATH1310",
          severity: "error",
          message: `the enum ${name.name} is declared with different values`,
          ...(at ? { at } : {}),
          detail: [`${other.title} has (${other.values.join(", ")}), ${title} has (${values.join(", ")})`],
          hint: "give both columns the same enum, or another enumName to one of them",
        });
      }
    }
  }
}
