import { schemaObject } from "@athanor/core";
import type { PgSequence } from "drizzle-orm/pg-core";
import { declaredBy, defaultSchema, type Reading } from "./reading.js";
import { givenSequence } from "./sequence-options.js";

/** The schema that a sequence lives in. */
export function schemaOfSequence(sequence: PgSequence): string {
  return sequence.schema ?? defaultSchema;
}

/** Sequences of their own. Drizzle has no type for them, so that they are PostgreSQL's default, `bigint`. */
export function readSequences(reading: Reading, sequences: readonly PgSequence[]): void {
  for (const sequence of sequences) {
    const schema = schemaOfSequence(sequence);
    if (!reading.filter.schema(schema) || !sequence.seqName) continue;
    const name = sequence.seqName;
    const attributes = { type: "bigint", ...givenSequence("bigint", sequence.seqOptions) };
    reading.declared.add(schemaObject("sequence", { schema, name }, attributes, declaredBy(reading, sequence)), [
      { space: "relation", scope: [schema], name },
    ]);
  }
}
