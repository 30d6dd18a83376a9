/* The one file that `athanor bundle` writes: a program and a module that need nothing but Node. */
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";

import { serverAnswers, serverUrl } from "../harness/backends.js";
import { withDatabase } from "../harness/databases.js";
import { watchModules } from "../harness/loaded-modules.js";
import { Playground, run, type Ended } from "../harness/playground.js";
import { athanor, configText, migrations, productionProject } from "./project.js";

const hasServer = await serverAnswers();

let project: Playground;
/** A folder from which Node finds no package. */
let alone: string;
/** What the command said that made the bundle. */
let said: Ended;
beforeAll(async () => {
  project = productionProject();
  alone = mkdtempSync(join(tmpdir(), "athanor-alone-"));
  said = await project.athanor("bundle", "--out", "dist/migrate.mjs");
  copyFileSync(join(project.folder, "dist/migrate.mjs"), join(alone, "migrate.mjs"));
});
afterAll(() => {
  project.remove();
  rmSync(alone, { recursive: true, force: true });
});

const migrate = (args: readonly string[], env: NodeJS.ProcessEnv = {}) =>
  run(process.execPath, ["migrate.mjs", ...args], { cwd: alone, env });

test("loads no package at all, prints the SQL that the sources print, and says what it is missing", async () => {
  expect(said).toMatchObject({ exitCode: 0, stderr: "" });
  expect(said.stdout).toMatch(/^Wrote dist\/migrate\.mjs with 2 revisions \(\d+ KiB\)\.$/m);
  const watched = watchModules(alone);
  const script = await migrate(["upgrade", "--sql"], watched.env);
  expect(watched.take()).toEqual([]);
  expect(script).toEqual(await project.athanor("upgrade", "--sql"));
  expect(await migrate(["upgrade"])).toMatchObject({
    exitCode: 1,
    stdout: "",
    stderr: expect.stringContaining("ATH5503  the environment variable DATABASE_URL is not set") as string,
  });
});

test("refuses what it does not understand, with the code of the command line", async () => {
  const refusals = [
    [["downgrade"], "missing required argument 'target'"],
    [["upgrate"], "unknown command 'upgrate'"],
    [["upgrade", "--force"], "unknown option '--force'"],
    [["upgrade", "--lock-timeout", "soon"], "'soon' is no --lock-timeout"],
    [["upgrade", "--lock-wait", "-1"], "'-1' is no --lock-wait"],
    [["upgrade", "--lock-retries=1.5"], "'1.5' is no --lock-retries"],
    [["upgrade", "--sql", "--single-transaction"], "cannot be used with option '--sql'"],
    [["current", "head"], "too many arguments: current head"],
  ] as const;
  for (const [args, message] of refusals) {
    const { exitCode, stdout } = await migrate([...args, "--json"]);
    const { diagnostics, ...rest } = JSON.parse(stdout) as { diagnostics: { code: string; message: string }[] };
    expect({ exitCode, ...rest }).toMatchObject({ exitCode: 1, ok: false });
    expect(diagnostics).toMatchObject([{ code: "ATH5204", message: expect.stringContaining(message) as string }]);
  }
  expect(await migrate([])).toMatchObject({ exitCode: 1, stdout: "" });
  expect(await migrate(["--help"])).toMatchObject({ exitCode: 0, stderr: "" });
});

test("can be imported, and runs over a connection that it is given", { timeout: 120_000 }, async () => {
  project.write(
    "function.mjs",
    `import { pgliteConnection } from "@athanor/postgres";
import { PGlite } from "@electric-sql/pglite";
import { current, downgrade, upgrade } from "./dist/migrate.mjs";

const db = await PGlite.create();
const connection = await pgliteConnection(db);
console.log((await upgrade({ connection })).steps.map((step) => step.revision.id));
await downgrade({ connection });
console.log((await current({ connection })).pending.map((file) => file.name));
await upgrade({ connection, target: "beef" }).catch(({ diagnostics }) => console.log(diagnostics[0].code));
await db.close();
`,
  );
  expect(await project.node("function.mjs")).toEqual({
    exitCode: 0,
    stdout: "[ 'aaaa1111', 'bbbb2222' ]\n[ '2026-11-03_bbbb2222_add_body.ts' ]\nATH4122\n",
    stderr: "",
  });
});

test("what cannot be bundled is refused at its place, and the last bundle stays", async () => {
  const broken = productionProject();
  try {
    const [name, text] = Object.entries(migrations)[1]!;
    const bundle = broken.write("migrate.mjs", "the last one\n");
    broken.write(`migrations/${name}.ts`, `import { slug } from "no-such-package";\n${text}slug();\n`);
    const { exitCode, stderr } = await broken.athanor("bundle");
    expect(exitCode).toBe(1);
    expect(stderr).toContain('error ATH5502  the migrations cannot be bundled: Could not resolve "no-such-package"');
    expect(stderr).toContain(`at migrations/${name}.ts:1:22`);
    expect(stderr).toContain("--external no-such-package");
    expect(readFileSync(bundle, "utf8")).toBe("the last one\n");
    expect((await broken.athanor("bundle", "--external", "no-such-package")).exitCode).toBe(0);
    expect(readFileSync(bundle, "utf8")).toContain('from "no-such-package"');

    broken.write("taken", "a file");
    const elsewhere = await broken.athanor("bundle", "--external", "no-such-package", "--out", "taken/migrate.mjs");
    const none = new Playground();
    none.write("athanor.config.ts", configText);
    expect((await none.athanor("bundle")).stderr).toContain("ATH5505");
    none.remove();
    expect(elsewhere).toMatchObject({ exitCode: 1, stderr: expect.stringContaining("ATH5504") as string });
  } finally {
    broken.remove();
  }
});

test.skipIf(!hasServer)("says and does what the command line does (needs a server)", async () => {
  await withDatabase(serverUrl, async (url) => {
    const env = { DATABASE_URL: url };
    const tool = (...args: readonly string[]) => athanor(project, args, env);
    expect(await migrate(["current"], env)).toMatchObject({
      stdout: "base: no revision is applied.\n2 revisions pending; run node migrate.mjs upgrade\n",
    });
    expect(await migrate(["current", "--check-heads"], env)).toMatchObject({ exitCode: 3, stderr: "" });
    const first = await migrate(["upgrade", "+1"], env);
    expect(first).toMatchObject({ exitCode: 0, stderr: "" });
    expect(first.stdout).toMatch(/^✓ up {2}aaaa1111 {2}add notes\nThe database is at aaaa1111 now \(\d+\.\d s\)\.\n$/);

    const other = new pg.Client({ connectionString: url });
    await other.connect();
    try {
      await other.query("begin; lock table notes");
      // How long to wait the bundle has from the configuration.
      expect(await migrate(["upgrade", "--lock-retries=0"], env)).toMatchObject({
        exitCode: 1,
        stderr: expect.stringContaining("55P03") as string,
      });
    } finally {
      await other.end();
    }
    expect((await tool("upgrade")).stdout).toContain("✓ up  bbbb2222  add body");
    const options = ["--single-transaction", "--lock-wait", "2", "--lock-retries=3", "--statement-timeout", "60"];
    for (const args of [
      ["upgrade"],
      ["upgrade", ...options],
      ["current"],
      ["current", "-v"],
      ["current", "--check-heads"],
      ["downgrade", "zzzz"],
      ["upgrade", "--json"],
    ])
      expect(await migrate(args, env)).toEqual(await tool(...args));
    expect(await migrate(["downgrade", "-1"], env)).toMatchObject({ exitCode: 0, stderr: "" });

    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query("update athanor_version set revision = 'cccc3333'");
    await client.end();
    for (const args of [["upgrade"], ["current", "--json"]]) {
      const [mine, theirs] = [await migrate(args, env), await tool(...args)];
      expect([mine.exitCode, theirs.exitCode]).toEqual([4, 4]);
      expect(mine.stderr.split("\n")[0]).toBe(theirs.stderr.split("\n")[0]);
    }
  });
});

test.skipIf(!hasServer)("ten that start at once run each revision once (needs a server)", async () => {
  await withDatabase(serverUrl, async (url) => {
    const ended = await Promise.all(Array.from({ length: 10 }, () => migrate(["upgrade"], { DATABASE_URL: url })));
    expect(ended.filter(({ exitCode }) => exitCode !== 0)).toEqual([]);
    expect(ended.filter(({ stderr }) => stderr !== "")).toEqual([]);
    const ran = ended.flatMap(({ stdout }) => [...stdout.matchAll(/^✓ up {2}(\w+)/gm)].map((match) => match[1]!));
    expect(ran).toEqual(["aaaa1111", "bbbb2222"]);
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    const { rows } = await client.query("select revision, direction, outcome from athanor_journal order by entry");
    await client.end();
    expect(rows).toEqual(
      ["aaaa1111", "bbbb2222"].map((revision) => ({ revision, direction: "upgrade", outcome: "done" })),
    );
  });
});
