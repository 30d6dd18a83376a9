/* The README of the example, in a clean copy of it. */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

import { afterEach, beforeEach, expect, test } from "vitest";

import { serverAnswers, serverUrl } from "../harness/backends.js";
import { withDatabase } from "../harness/databases.js";
import { Playground, run } from "../harness/playground.js";
import { repository } from "../harness/sources.js";

const bins = ["node_modules/.bin", "packages/athanor/bin"].map((folder) => join(repository, folder));
let example: Playground;

beforeEach(() => {
  example = new Playground("examples/typeorm-postgres");
});
afterEach(() => example.remove());

/** Runs a block of the README, its scripts as npm would. */
async function block(at: number, env: Readonly<Record<string, string>> = {}): Promise<string> {
  const readme = readFileSync(join(example.folder, "README.md"), "utf8");
  const script = [...readme.matchAll(/^```sh\n([\s\S]*?)^```$/gm)][at]![1]!;
  const { exitCode, stdout, stderr } = await run("sh", ["-ec", script], {
    cwd: example.folder,
    env: { PATH: [...bins, process.env.PATH].join(":"), ...env },
  });
  expect(exitCode, `${script}\n${stdout}\n${stderr}`).toBe(0);
  return stdout;
}

test("from entities to migrations, on an embedded database", async () => {
  const said = await block(0);
  expect(said).toContain("+ extension citext  src/users/user.entity.ts:20:3");
  expect(said).toContain("Proved on");
  expect(said).toContain("Models and migrations agree.");
  const [file] = readdirSync(join(example.folder, "migrations")).filter((name) => name.endsWith("_first.ts"));
  expect(readFileSync(join(example.folder, "migrations", file!), "utf8")).toContain("'GENERATED_COLUMN', 'search'");
});

test.skipIf(!(await serverAnswers()))(
  "at the start of the application, over its own pool (needs a server)",
  async () => {
    await withDatabase(serverUrl, async (DATABASE_URL) => {
      await block(0, { DATABASE_URL });
      expect(await block(1, { DATABASE_URL })).toContain("1 migration(s) applied");
      expect(await block(1, { DATABASE_URL })).toContain("0 migration(s) applied");
    });
  },
);
