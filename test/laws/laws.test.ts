/*
 * The laws of the project on random schemas. In a run of all tests each law is tried about 400 times, always on the same
 * schemas; a run for long draws others each time. A failure prints the smallest pair of schemas that shows it, as SQL, and the command that repeats it.
 *
 * To try them for long, for example 5000 times each and over night:
 *
 *   ATHANOR_LAW_RUNS=5000 npx vitest run test/laws
 *
 * ATHANOR_LAW_SEED and ATHANOR_LAW_PATH, as a failure prints them, lead to the same schemas again.
 */
import { apply, describeDifferences, diff, invert, type Judge, type Operation, type Schema } from "@athanor/core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { pglite, server, serverAnswers, type Backend } from "../harness/backends.js";
import { arbitraryPair, describePair, type DrawnPair } from "./arbitrary-schema.js";
import { expectNothing, holds, runs } from "./law.js";
import { allAbilities, type Abilities } from "./model.js";
import { lawsOn } from "./round-trip.js";

const hasServer = await serverAnswers();

/** A run takes well below a second; ten times that is a hang. */
const limit = (usual: number) => 60_000 + runs(usual) * 10_000;

describe("laws of the algebra", () => {
  const pairs = arbitraryPair(allAbilities);
  const law = (name: string, check: (a: Schema, b: Schema) => void) =>
    test(
      name,
      () => holds(pairs, ({ a, b }) => check(a.schema, b.schema), { usual: 400, test: name, show: describePair }),
      limit(400),
    );

  law("law 1: a schema and itself differ in nothing", (a) => expectNothing("law 1", diff(a, structuredClone(a))));
  law("law 2: the differences lead from a to b", (a, b) =>
    expectNothing("law 2", describeDifferences(apply(a, diff(a, b)), b)),
  );
  law("law 3: their inverses, backwards, lead from b to a", (a, b) => {
    const back = diff(a, b)
      .map((operation) => invert(operation))
      .reverse() as Operation[];
    expectNothing("law 3", describeDifferences(apply(b, back), a));
  });
});

laws(pglite, true, 400);
laws(server, hasServer, 40);

function laws(backend: Backend, available: boolean, usual: number): void {
  describe.skipIf(!available)(`laws on ${backend.name}${available ? "" : " (none found)"}`, () => {
    let judge: Judge;
    let abilities: Abilities;
    let used = 0;
    beforeAll(async () => {
      judge = await backend.open(allAbilities.extensions);
      const { version } = judge.connection;
      const found = await judge.connection.query<{ name: string }>("SELECT name FROM pg_available_extensions");
      const available = new Set(found.map(({ name }) => name));
      abilities = {
        nullsNotDistinct: version >= 150_000,
        virtual: version >= 180_000,
        roles: backend === pglite,
        atomicBodies: version >= 140_000,
        extensions: allAbilities.extensions.filter((name) => available.has(name)),
      };
    });
    afterAll(() => judge?.close());

    /** The catalogs of a database in which schemas come and go grow without end; so it is thrown away now and then. */
    const fresh = async (): Promise<Judge> => {
      used += 1;
      if (used % 300 === 0) {
        await judge.close();
        judge = await backend.open(allAbilities.extensions);
      }
      return judge;
    };

    const trips = `laws 4 to 8: read, up, again and down on ${backend.name}`;
    test(
      trips,
      async () => {
        let followed = 0;
        let tried = 0;
        const law = async (pair: DrawnPair) => {
          tried += 1;
          if (await lawsOn(await fresh(), pair)) followed += 1;
        };
        await holds(arbitraryPair(abilities), law, { usual, test: trips, show: describePair });
        // Where rows seldom get through, the law about them says nothing.
        if (tried >= 40) expect(followed / tried).toBeGreaterThan(0.5);
        if (process.env.ATHANOR_LAW_RUNS) console.log(`${trips}: ${tried} pairs, rows followed through ${followed}`);
      },
      limit(usual),
    );
  });
}
