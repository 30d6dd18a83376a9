import { sequenceOptions, type Identity } from "@athanor/core";

import type { ColumnMetadata } from "../reading.js";

/** Whether a sequence of its own numbers the column: what TypeORM does unless it is told otherwise. */
export function isSerial({ isGenerated, generationStrategy }: ColumnMetadata): boolean {
  return isGenerated && (generationStrategy === "increment" || generationStrategy === "rowid");
}

/** An identity as the server completes it; TypeORM takes no options for its sequence. */
export function identityOf(column: ColumnMetadata, type: string): Identity | null {
  const { isGenerated, generationStrategy, generatedIdentity } = column;
  if (!isGenerated || (generationStrategy as string) !== "identity") return null;
  return {
    generation: generatedIdentity === "ALWAYS" ? "always" : "byDefault",
    name: null,
    ...sequenceOptions(type),
  };
}
