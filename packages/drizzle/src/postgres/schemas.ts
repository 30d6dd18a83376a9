import { declaredAt, schemaObject, type Position } from "@athanor/core";
import type { PgSchema } from "drizzle-orm/pg-core";
import { defaultSchema, type Reading } from "./reading.js";

/** Something that lives in a schema. */
export interface SchemaUse {
  readonly schema: string;
  readonly at: Position | undefined;
}

/** The schemas that are exported, and those that something declared lives in. Two `pgSchema` of one name are the same. */
export function readSchemas(reading: Reading, exported: readonly PgSchema[], uses: readonly SchemaUse[]): void {
  const schemas = new Map<string, Position | undefined>();
  for (const schema of exported) {
    const at = reading.places.of(schema);
    if (!schemas.get(schema.schemaName)) schemas.set(schema.schemaName, at);
  }
  for (const { schema, at } of uses) {
    if (!schemas.has(schema)) schemas.set(schema, at);
  }
  for (const [name, at] of schemas) {
    if (name === defaultSchema || !reading.filter.schema(name)) continue;
    const hints = exported.flatMap((one) => (one.schemaName === name ? (reading.places.renamedFrom(one) ?? []) : []));
    const object = schemaObject("schema", { name }, {}, declaredAt(at, false, hints.length > 0 ? hints : undefined));
    reading.declared.add(object, [{ space: "schema", scope: [], name }]);
  }
}
