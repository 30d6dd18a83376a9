import { join } from "node:path";

import type { Judge } from "@athanor/core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { server, serverAnswers, serverUrl } from "../harness/backends.js";
import { withDatabase } from "../harness/databases.js";
import { pgDumpWorks } from "../harness/pg-dump.js";
import { migrated, setNames, setsFolder, synchronized } from "./oracle.js";

const isThere = (await serverAnswers()) && (await pgDumpWorks(serverUrl));

// Law 10: the ORM's own builder agrees.
describe.skipIf(!isThere)("TypeORM's synchronize and our first migration (needs a server and pg_dump)", () => {
  let judge: Judge;
  beforeAll(async () => {
    judge = await server.open();
  });
  afterAll(() => judge?.close());

  test.each(setNames())("%s", async (name) => {
    const folder = join(setsFolder, name);
    const theirs = await withDatabase(serverUrl, (url) => synchronized(folder, url));
    const ours = await withDatabase(serverUrl, (url) => migrated(judge, folder, url));
    expect(ours).toEqual(theirs);
  });
});
