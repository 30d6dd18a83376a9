import type { Identity } from "@athanor/core";

import type { ColumnMetadata } from "../reading.js";

/** Whether a sequence of its own numbers the column: what TypeORM does unless it is told otherwise. */
export function isSerial({ isGenerated, generationStrategy }: ColumnMetadata): boolean {
  return isGenerated && (generationStrategy === "increment" || generationStrategy === "rowid");
}

const highest: Readonly<Record<string, string>> = {
  smallint: "32767",
  integer: "2147483647",
  bigint: "9223372036854775807",
};

/** An identity as the server completes it; TypeORM takes no options for its sequence. */
export function identityOf(column: ColumnMetadata, type: string): Identity | null {
  const { isGenerated, generationStrategy, generatedIdentity } = column;
  if (!isGenerated || (generationStrategy as string) !== "identity") return null;
  return {
    generation: generatedIdentity === "ALWAYS" ? "always" : "byDefault",
    name: null,
    start: "1",
    increment: "1",
    min: "1",
    max: highest[type] ?? highest["bigint"]!,
    cache: "1",
    cycle: false,
  };
}
