import { sequenceOptions, type SequenceOptions } from "@athanor/core";

/** The options that Drizzle takes for sequences and identity columns. */
export interface GivenSequenceOptions {
  readonly increment?: number | bigint | string;
  readonly minValue?: number | bigint | string;
  readonly maxValue?: number | bigint | string;
  readonly startWith?: number | bigint | string;
  readonly cache?: number | bigint | string;
  readonly cycle?: boolean;
}

/** All options of a sequence of this type, from those that are given. */
export function givenSequence(type: string, given: GivenSequenceOptions = {}): SequenceOptions {
  const { increment, minValue, maxValue, startWith, cache, cycle } = given;
  const numbers = { start: startWith, increment, min: minValue, max: maxValue, cache };
  const said = Object.entries(numbers).flatMap(([name, value]) => (value == null ? [] : [[name, decimal(value)]]));
  return sequenceOptions(type, {
    ...(Object.fromEntries(said) as Partial<SequenceOptions>),
    ...(cycle ? { cycle } : {}),
  });
}

function decimal(value: number | bigint | string): string {
  const text = String(value).trim();
  const whole = typeof value === "number" ? Number.isInteger(value) : /^[+-]?\d+$/u.test(text);
  return whole ? BigInt(value).toString() : text;
}
