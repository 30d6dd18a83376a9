import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

import type { Judge } from "@athanor/core";
import { postgresDialect } from "@athanor/postgres";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { pglite, server, type Backend } from "../harness/backends.js";
import { makesRoles } from "../harness/roles.js";
import { runWay, type Expectation, type Side } from "../harness/run-way.js";

interface Case {
  readonly name: string;
  readonly folder: string;
  readonly from: string;
  readonly to: string;
  readonly seed: string;
  readonly expected: Expectation;
}

const root = new URL(".", import.meta.url).pathname;
const text = (file: string) => (existsSync(file) ? readFileSync(file, "utf8") : "");
const folders = (path: string) =>
  readdirSync(path, { withFileTypes: true })
    .filter((one) => one.isDirectory())
    .map((one) => one.name)
    .sort();

const cases: Case[] = folders(root).flatMap((kind) =>
  folders(join(root, kind)).map((name): Case => {
    const folder = join(root, kind, name);
    return {
      name: `${kind}/${name}`,
      folder,
      from: text(join(folder, "from.sql")),
      to: text(join(folder, "to.sql")),
      seed: text(join(folder, "seed.sql")),
      expected: JSON.parse(text(join(folder, "expect.json"))) as Expectation,
    };
  }),
);

/** Runs every case on one kind of database. Golden files are those of PGlite. */
export function runCorpus(backend: Backend, available: boolean): void {
  describe.skipIf(!available)(`corpus on ${backend.name}${available ? "" : " (none found)"}`, () => {
    let judge: Judge;
    beforeAll(async () => {
      judge = await backend.open(cases.flatMap(({ from, to }) => postgresDialect.extensionsNamed(from + to)));
    });
    afterAll(() => judge?.close());

    test("the corpus is there", () => expect(cases.length).toBeGreaterThanOrEqual(220));
    for (const one of cases) {
      test(one.name, async (context) => {
        if ((one.expected.minVersion ?? 0) > judge.connection.version) context.skip(`needs ${one.expected.minVersion}`);
        if (backend === server && makesRoles(one.from + one.to)) context.skip("makes roles, on a server of others");
        if (one.expected.serverOnly && backend === pglite) context.skip("needs what only a server has");
        const way = { ...one, from: builtBy(one.from), to: builtBy(one.to), golden: join(one.folder, "revision.ts") };
        await runWay(way, judge, backend);
      });
    }
  });
}

/** What SQL makes is all that there is to know. */
function builtBy(sql: string): (judge: Judge) => Promise<Side> {
  return async (judge) => {
    const built = await judge.build(sql);
    return { built, schema: built.schema };
  };
}
