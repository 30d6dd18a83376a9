import { sequenceOptions, type Argument, type SequenceOptions } from "@athanor/core";

/**
 * Where the name of a sequence must be free. PostgreSQL refuses it beside a type of that name, although it makes none itself
 * (`heap_create_with_catalog`).
 */
export const sequenceNamespaces: readonly string[] = ["relation", "type"];

/** The numbers of a sequence or identity as calls give them: texts where they are larger than 2^53. */
export interface SequenceNumbers {
  start?: number | string;
  increment?: number | string;
  min?: number | string;
  max?: number | string;
  cache?: number | string;
  cycle?: boolean;
}

/** The clauses that `CREATE SEQUENCE` and `AS IDENTITY (...)` share, in the order of the documentation. */
export function sequenceClauses(numbers: SequenceNumbers): string[] {
  const clauses: string[] = [];
  if (numbers.increment !== undefined) clauses.push(`INCREMENT BY ${whole(numbers.increment)}`);
  if (numbers.min !== undefined) clauses.push(`MINVALUE ${whole(numbers.min)}`);
  if (numbers.max !== undefined) clauses.push(`MAXVALUE ${whole(numbers.max)}`);
  if (numbers.start !== undefined) clauses.push(`START WITH ${whole(numbers.start)}`);
  if (numbers.cache !== undefined) clauses.push(`CACHE ${whole(numbers.cache)}`);
  if (numbers.cycle !== undefined) clauses.push(numbers.cycle ? "CYCLE" : "NO CYCLE");
  return clauses;
}

function whole(value: number | string): string {
  return BigInt(value).toString();
}

/** The options that PostgreSQL chooses for a sequence of this type and direction. */
export function sequenceDefaults(type: string, increment: string): SequenceOptions {
  return { ...sequenceOptions(type, { increment }), increment: "1" };
}

/** The options that differ from the defaults, as arguments. */
export function sequenceArgument(
  options: Partial<SequenceOptions>,
  defaults: Partial<SequenceOptions>,
): Record<string, Argument> {
  const result: Record<string, Argument> = {};
  // Where a sequence does not begin at its own end, the server would take that end.
  const start =
    defaults.start === undefined ? undefined : options.increment?.startsWith("-") ? options.max : options.min;
  for (const [name, value] of Object.entries(options)) {
    const usual = name === "start" && start !== undefined ? start : (defaults as Record<string, unknown>)[name];
    if (value === usual) continue;
    result[name] = typeof value === "string" && Number.isSafeInteger(Number(value)) ? Number(value) : value;
  }
  return result;
}
