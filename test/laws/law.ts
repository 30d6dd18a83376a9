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

/** How many values one batch of a run for long tries. */
const batch = 100;
/** How long a run for long makes one failure smaller, in seconds. */
const patience = Number(process.env.ATHANOR_LAW_PATIENCE ?? 60);

interface Trying<T> {
  /** How often the law is tried in a run of all tests. */
  readonly usual: number;
  /** The test file's name for what is tried, for the command that repeats it. */
  readonly test: string;
  readonly show: (value: T) => string;
}

/**
 * Tries a law on random values. What fails is made smaller before it is reported, together with how to see it again. A run
 * for long goes on after a failure, says how far it is, and reports at its end all that it found.
 */
export async function holds<T>(
  arbitrary: fc.Arbitrary<T>,
  law: (value: T) => Promise<void> | void,
  trying: Trying<T>,
): Promise<void> {
  const { ATHANOR_LAW_RUNS: long, ATHANOR_LAW_SEED: seed, ATHANOR_LAW_PATH: path } = process.env;
  if (long !== undefined && path === undefined)
    return holdsForLong(arbitrary, law, trying, Number(long), seed === undefined ? Date.now() % 2 ** 31 : Number(seed));
  const result = await fc.check(propertyOf(arbitrary, law), {
    numRuns: trying.usual,
    // Making a failure smaller takes minutes: CI says how to repeat it, and leaves that to a person.
    endOnFailure: process.env.CI !== undefined,
    seed: Number(seed ?? usualSeed),
    ...(path === undefined ? {} : { path }),
  });
  if (result.failed) throw new BrokenLaw(report(result, trying));
}

const propertyOf = <T>(arbitrary: fc.Arbitrary<T>, law: (value: T) => Promise<void> | void) =>
  fc.asyncProperty(arbitrary, async (value) => {
    await law(value);
  });

async function holdsForLong<T>(
  arbitrary: fc.Arbitrary<T>,
  law: (value: T) => Promise<void> | void,
  trying: Trying<T>,
  total: number,
  firstSeed: number,
): Promise<void> {
  const { test } = trying;
  /** By what the message says, names aside: one fault shows in many schemas. */
  const failures = new Map<string, { readonly text: string; times: number }>();
  const started = Date.now();
  for (let done = 0, seed = firstSeed; done < total; seed += 1) {
    let shrinksUntil: number | null = null;
    const property = propertyOf(arbitrary, async (value) => {
      if (shrinksUntil !== null && Date.now() > shrinksUntil) return;
      try {
        await law(value);
      } catch (error) {
        shrinksUntil ??= Date.now() + patience * 1000;
        throw error;
      }
    });
    const result = await fc.check(property, {
      numRuns: Math.min(batch, total - done),
      seed,
      endOnFailure: patience === 0,
    });
    done += result.numRuns;
    const minutes = ((Date.now() - started) / 60_000).toFixed(1);
    if (result.failed) {
      const text = report(result, trying);
      const signature = signatureOf(errorOf(result));
      const known = failures.get(signature);
      if (known) known.times += 1;
      else failures.set(signature, { text, times: 1 });
      console.log(known ? `${test}: seed ${seed} fails as another one did: ${signature}` : text);
    }
    console.log(`${test}: ${done} of ${total} tried, ${failures.size} kinds of failures, seed ${seed}, ${minutes} min`);
  }
  const all = [...failures.values()].map(({ text, times }) => `${times} times:\n${text}`);
  if (all.length > 0) throw new BrokenLaw(all.join(`\n\n${"=".repeat(80)}\n\n`));
}

function report<T>(result: fc.RunDetails<[T]>, { test, show }: Trying<T>): string {
  const error = errorOf(result);
  return [
    `${test}: broken after ${result.numRuns} runs (made smaller ${result.numShrinks} times)`,
    `again:  ATHANOR_LAW_SEED=${result.seed} ATHANOR_LAW_PATH=${result.counterexamplePath ?? "0"} npx vitest run test/laws -t ${JSON.stringify(test)}`,
    result.counterexample ? show(result.counterexample[0]) : "",
    error instanceof BrokenLaw ? error.message : (error.stack ?? error.message),
  ].join("\n\n");
}

const errorOf = <T>({ errorInstance }: fc.RunDetails<[T]>): Error =>
  errorInstance instanceof Error ? errorInstance : new Error(String(errorInstance));

/** The beginning of a message without the names in it. */
const signatureOf = ({ message }: Error): string =>
  message
    .slice(0, 200)
    .split("\n")[0]!
    .replaceAll(/"[^"]*"|\d+/g, "_");
