import { declaredAt, schemaObject, type Position } from "@athanor/core";
import type { PgEnumLike } from "../declarations.js";
import { enumOf } from "./column-types.js";
import { defaultSchema, tableTitle, type Reading, type TableEntry } from "./reading.js";

/** An enum that is to be read. */
export interface EnumUse {
  readonly type: PgEnumLike;
  readonly schema: string;
  readonly at: Position | undefined;
}

/**
 * The exported enums, and those that a column uses: its table cannot be created without. drizzle-kit leaves these out,
 * which is worth a note.
 */
export function enumsOf(reading: Reading, exported: readonly PgEnumLike[], tables: readonly TableEntry[]): EnumUse[] {
  const uses = new Map<PgEnumLike, EnumUse>();
  const named = new Set<string>();
  const add = (type: PgEnumLike, at: Position | undefined): boolean => {
    const schema = type.schema ?? defaultSchema;
    if (!reading.filter.schema(schema)) return false;
    uses.set(type, { type, schema, at });
    named.add(JSON.stringify([schema, type.enumName]));
    return true;
  };
  for (const type of exported) add(type, reading.places.of(type));
  for (const entry of tables) {
    for (const { key, name, column } of entry.columns) {
      const type = enumOf(reading, column);
      if (!type || uses.has(type) || named.has(JSON.stringify([type.schema ?? defaultSchema, type.enumName]))) continue;
      const at = reading.places.key(entry.table, key);
      if (!add(type, reading.places.of(type) ?? at)) continue;
      reading.report({
        code: "ATH1215",
        severity: "note",
        message: `enum "${type.enumName}" is read although no file exports it, because column "${tableTitle(entry)}.${name}" has its type`,
        at,
        hint: "export it, so that drizzle-kit and other readers see it too",
      });
    }
  }
  return [...uses.values()];
}

/** Enums with their values in order. */
export function readEnums(reading: Reading, uses: readonly EnumUse[]): void {
  for (const { type, schema, at } of uses) {
    const name = { schema, name: type.enumName };
    reading.declared.add(
      schemaObject(
        "enum",
        name,
        { values: [...type.enumValues] },
        declaredAt(at, false, reading.places.renamedFrom(type)),
      ),
      [{ space: "type", scope: [schema], name: type.enumName }],
    );
  }
}
