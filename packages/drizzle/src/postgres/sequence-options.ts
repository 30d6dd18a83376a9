import type { SequenceOptions } from "@athanor/core";

/** The options that Drizzle takes for sequences and identity columns. */
export interface GivenSequenceOptions {
  readonly increment?: number | bigint | string;
  readonly minValue?: number | bigint | string;
  readonly maxValue?: number | bigint | string;
  readonly startWith?: number | bigint | string;
  readonly cache?: number | bigint | string;
  readonly cycle?: boolean;
}

const ranges: Readonly<Record<string, readonly [min: string, max: string]>> = {
  smallint: ["-32768", "32767"],
  integer: ["-2147483648", "2147483647"],
  bigint: ["-9223372036854775808", "9223372036854775807"],
};

/**
 * Options as PostgreSQL completes them (init_params in sequence.c): an ascending sequence runs from 1 to the end of its
 * type, a descending one from -1 to the other end, and it starts where it begins to run.
 */
export function sequenceOptions(type: string, given: GivenSequenceOptions = {}): SequenceOptions {
  const [lowest, highest] = ranges[type] ?? ranges["bigint"]!;
  const increment = decimal(given.increment) ?? "1";
  const descending = increment.startsWith("-");
  const min = decimal(given.minValue) ?? (descending ? lowest : "1");
  const max = decimal(given.maxValue) ?? (descending ? "-1" : highest);
  return {
    start: decimal(given.startWith) ?? (descending ? max : min),
    increment,
    min,
    max,
    cache: decimal(given.cache) ?? "1",
    cycle: given.cycle ?? false,
  };
}

function decimal(value: number | bigint | string | undefined): string | null {
  if (value === undefined || value === null) return null;
  const text = String(value).trim();
  const whole = typeof value === "number" ? Number.isInteger(value) : /^[+-]?\d+$/u.test(text);
  return whole ? BigInt(value).toString() : text;
}
