import { Judge } from "@athanor/core";
import { postgresDialect } from "@athanor/postgres";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { server, serverAnswers, serverUrl } from "../harness/backends.js";
import { pgDumpWorks } from "../harness/pg-dump.js";
import { foldersOf, loadEntities, textOf } from "./entity-set.js";
import { migrated, synchronized } from "./oracle.js";

/** What `expect.json` beside the entities may say, where TypeORM and we do not agree. */
interface Expectation {
  /** Who is wrong, and in which issue that is told. */
  readonly why: string;
  /** What TypeORM says where it cannot build the entities at all; then only ours are built. */
  readonly synchronizeFails?: string;
  /** Statements of `pg_dump` that only the database of one side has. */
  readonly onlyTheirs?: readonly string[];
  readonly onlyOurs?: readonly string[];
}

const isThere = (await serverAnswers()) && (await pgDumpWorks(serverUrl));

// Law 10: the ORM's own builder agrees.
describe.skipIf(!isThere)("TypeORM's synchronize and our first migration (needs a server and pg_dump)", () => {
  let judge: Judge;
  beforeAll(async () => {
    judge = await server.open();
  });
  afterAll(() => judge?.close());

  test.each(foldersOf("sets"))("%s", async (name) => {
    const file = `sets/${name}/entities.ts`;
    const expected = JSON.parse(textOf(`sets/${name}/expect.json`) || "null") as Expectation | null;
    const set = await loadEntities(file);
    const own = set.prelude ? await preludedJudge(set.prelude) : judge;
    try {
      if (expected?.synchronizeFails !== undefined) {
        await expect(synchronized(own, set), "what TypeORM makes of it").rejects.toThrow(expected.synchronizeFails);
        await migrated(own, file, set);
        return;
      }
      const theirs = await synchronized(own, set);
      const ours = await migrated(own, file, set);
      const without = (list: string[], other: string[]) => list.filter((statement) => !other.includes(statement));
      expect({ theirs: without(theirs, ours), ours: without(ours, theirs) }).toEqual({
        theirs: expected?.onlyTheirs ?? [],
        ours: expected?.onlyOurs ?? [],
      });
    } finally {
      if (own !== judge) await own.close();
    }
  });
});

/** What goes before a set belongs to others, to this judge. */
async function preludedJudge(prelude: string): Promise<Judge> {
  return new Judge(await postgresDialect.scratch({ url: serverUrl, prelude }), postgresDialect);
}
