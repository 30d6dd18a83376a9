import { join } from "node:path";
import { fileURLToPath } from "node:url";

import type { Judge } from "@athanor/core";
import { afterAll, beforeAll, describe, test } from "vitest";

import { pglite } from "../harness/backends.js";
import { runWay, type Expectation, type Side } from "../harness/run-way.js";
import { elaborated, foldersOf, loadEntities, textOf } from "./entity-set.js";

const extensions = ["uuid-ossp", "citext", "hstore", "ltree", "btree_gist"];

// A folder: entities before and after, rows at stake, and what is expected of the way between them.
describe("edits of entities", () => {
  let judge: Judge;
  beforeAll(async () => {
    judge = await pglite.open(extensions);
  });
  afterAll(() => judge?.close());

  test.each(foldersOf("edits"))("%s", async (name) => {
    const folder = `edits/${name}`;
    const expected = JSON.parse(textOf(`${folder}/expect.json`)) as Expectation;
    const golden = join(fileURLToPath(new URL(folder, import.meta.url)), "revision.ts");
    const sides = { from: declaredBy(`${folder}/from.ts`), to: declaredBy(`${folder}/to.ts`) };
    await runWay({ name, ...sides, seed: textOf(`${folder}/seed.sql`), expected, golden }, judge, pglite);
  });
});

/** What entities declare, as they spell it. */
function declaredBy(file: string): (judge: Judge) => Promise<Side> {
  return async (judge) => {
    const { options } = await loadEntities(file);
    const schema = await elaborated(judge, file, options);
    await judge.standAt(schema);
    return { built: await judge.introspect(), schema };
  };
}
