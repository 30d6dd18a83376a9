import fc from "fast-check";

import type { Firing } from "@athanor/core";
import type { Abilities, Deferrable, Model } from "./model.js";

/** What all makers need. They change nothing but `nextId`, except that a foreign key may add the columns that it needs. */
export interface Making {
  readonly model: Model;
  readonly abilities: Abilities;
}

/** Any number: it is taken modulo what there is. */
export const nat = fc.nat({ max: 1000 });
/** True once in six times. */
export const rare = fc.nat({ max: 5 }).map((value) => value === 5);
/** True twice in three times. */
export const often = fc.nat({ max: 2 }).map((value) => value > 0);
/** Which privileges there are; mostly none. */
export const grants = fc.constantFrom(0, 0, 0, 0, 0, 1, 2, 3);
/** What a condition is made from. */
export const condition = fc.record({ column: nat, pick: nat });

/** The entry of a list that a number means. */
export const at = <T>(list: readonly T[], number: number): T | undefined =>
  list.length === 0 ? undefined : list[number % list.length];

/** The entries of a list that numbers mean, each once. */
export const several = <T>(list: readonly T[], numbers: readonly number[]): T[] =>
  list.length === 0 ? [] : [...new Set(numbers.map((number) => list[number % list.length]!))];

/** Whether a constraint can wait; mostly not. */
export const deferrable = fc.constantFrom("no", "no", "no", "no", "immediate", "deferred") as fc.Arbitrary<Deferrable>;
/** In which sessions something fires; mostly as usual. */
export const firing = fc.constantFrom(
  "origin",
  "origin",
  "origin",
  "disabled",
  "always",
  "replica",
) as fc.Arbitrary<Firing>;
