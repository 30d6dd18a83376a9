import { isDeepStrictEqual } from "node:util";

import fc from "fast-check";

/** How often each law is tried; `ATHANOR_LAW_RUNS` says otherwise. */
export const runs = (usual: number): number => Number(process.env.ATHANOR_LAW_RUNS ?? usual);

/**
 * The seed of a run of all tests: whether a change passes must depend on the change alone. A run for long
 * (`ATHANOR_LAW_RUNS`) draws its own, and finds what is still unknown.
 */
const usualSeed = "20261120";

/** A law that does not hold, with what a person needs to see why. */
export class BrokenLaw extends Error {
  override readonly name = "BrokenLaw";
}

/** Fails where a list of differences is not empty. */
export function expectNothing(what: string, left: readonly unknown[], ...context: string[]): void {
  if (left.length > 0) throw new BrokenLaw([`${what}: ${JSON.stringify(left, null, 1)}`, ...context].join("\n\n"));
}

/** Fails where two records or lists differ, and shows the entries that do. */
export function expectSame(what: string, found: object, wanted: object, ...context: string[]): void {
  if (isDeepStrictEqual(found, wanted)) return;
  const [one, other] = [found as Record<string, unknown>, wanted as Record<string, unknown>];
  const differing = Object.keys({ ...one, ...other }).filter((key) => !isDeepStrictEqual(one[key], other[key]));
  const lines = differing.map(
    (key) => `${key}\n  found:  ${JSON.stringify(one[key])}\n  wanted: ${JSON.stringify(other[key])}`,
  );
  throw new BrokenLaw([what, ...lines, ...context].join("\n\n"));
}

/**
 * Tries a law on random values. What fails is made smaller before it is reported, together with how to see it again.
 *
 * @param test the test file's name for what is tried, for the command that repeats it
 */
export async function holds<T>(
  arbitrary: fc.Arbitrary<T>,
  law: (value: T) => Promise<void> | void,
  { usual, test, show }: { usual: number; test: string; show: (value: T) => string },
): Promise<void> {
  const property = fc.asyncProperty(arbitrary, async (value) => {
    await law(value);
  });
  const given = process.env.ATHANOR_LAW_SEED ?? (runs(usual) === usual ? usualSeed : undefined);
  const path = process.env.ATHANOR_LAW_PATH;
  const result = await fc.check(property, {
    numRuns: runs(usual),
    // Making a failure smaller takes minutes: CI says how to repeat it, and leaves that to a person.
    endOnFailure: process.env.CI !== undefined,
    ...(given === undefined ? {} : { seed: Number(given) }),
    ...(path === undefined ? {} : { path }),
  });
  if (!result.failed) return;
  const error = result.errorInstance instanceof Error ? result.errorInstance : new Error(String(result.errorInstance));
  throw new BrokenLaw(
    [
      `${test}: broken after ${result.numRuns} runs (made smaller ${result.numShrinks} times)`,
      `again:  ATHANOR_LAW_SEED=${result.seed} ATHANOR_LAW_PATH=${result.counterexamplePath ?? "0"} npx vitest run test/laws -t ${JSON.stringify(test)}`,
      result.counterexample ? show(result.counterexample[0]) : "",
      error instanceof BrokenLaw ? error.message : (error.stack ?? error.message),
    ].join("\n\n"),
  );
}
