import { defineKind } from "./define-kind.js";
import type { Privileges } from "./privileges.js";

/** The options of a number generator. All numbers are decimal texts, because they may exceed 2^53. */
export interface SequenceOptions {
  /** The first number. */
  readonly start: string;
  /** The step; below zero it counts down. */
  readonly increment: string;
  /** The lowest number. */
  readonly min: string;
  /** The highest number. */
  readonly max: string;
  /** How many numbers a session takes at once. */
  readonly cache: string;
  /** It begins again at its end. */
  readonly cycle: boolean;
}

const ranges: Readonly<Record<string, readonly [min: string, max: string]>> = {
  smallint: ["-32768", "32767"],
  integer: ["-2147483648", "2147483647"],
  bigint: ["-9223372036854775808", "9223372036854775807"],
};

/**
 * Options as a database completes them: an ascending sequence runs from 1 to the end of its type, a descending one from -1
 * to the other end, and it starts where it begins to run.
 *
 * @param type `smallint`, `integer` or `bigint`; any other counts as `bigint`
 */
export function sequenceOptions(type: string, given: Partial<SequenceOptions> = {}): SequenceOptions {
  const [lowest, highest] = ranges[type] ?? ranges.bigint!;
  const { increment = "1", cache = "1", cycle = false } = given;
  const descending = increment.startsWith("-");
  const { min = descending ? lowest : "1", max = descending ? "-1" : highest } = given;
  return { start: given.start ?? (descending ? max : min), increment, min, max, cache, cycle };
}

/** A sequence of its own, or one owned by a serial column. The sequence of an identity is an attribute of its column. */
export interface SequenceAttributes extends SequenceOptions, Privileges {
  /** `smallint`, `integer` or `bigint`. */
  readonly type: string;
  /** The column that it is dropped with. */
  readonly ownedBy: { readonly schema: string; readonly table: string; readonly column: string } | null;
  readonly comment: string | null;
}

export const sequences = defineKind<SequenceAttributes>()({
  kind: "sequence",
  title: "sequence",
  identity: ["schema", "name"],
  owner: null,
  inline: false,
  keeps: "state",
  belongsTo: ({ ownedBy }) =>
    ownedBy && { kind: "column", name: { schema: ownedBy.schema, table: ownedBy.table, name: ownedBy.column } },
  texts: [],
  instructions: [],
  local: ["privileges"],
  defaults: {
    type: "bigint",
    start: "1",
    increment: "1",
    cache: "1",
    cycle: false,
    ownedBy: null,
    comment: null,
    privileges: [],
  },
});
