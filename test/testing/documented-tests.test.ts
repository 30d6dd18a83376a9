/* The project's own tests that docs/testing.md shows, under the test runners that it names; and what they say when something is wrong. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

import ts from "typescript";
import { afterAll, beforeAll, expect, test } from "vitest";

import { Playground, run } from "../harness/playground.js";
import { repository } from "../harness/sources.js";

const page = readFileSync(join(repository, "docs/testing.md"), "utf8");
const files = new Map(
  [...page.matchAll(/^```ts\n\/\/ (\S+)\n([\s\S]*?)^```$/gm)].map(([, name, text]) => [name!, text!]),
);
const checkNames = [...page.matchAll(/^\| (\S[^|]*?) +\| `\w+` /gm)].map((match) => match[1]!);

let project: Playground;
beforeAll(() => {
  project = new Playground();
  project.write("package.json", JSON.stringify({ type: "module" }));
  for (const [name, text] of files) project.write(name, text);
  project.write("vitest.config.js", 'export default { test: { include: ["test/*.test.ts"], testTimeout: 60000 } };');
});
afterAll(() => project.remove());

test("with vitest", { timeout: 300_000 }, async () => {
  const vitest = join(repository, "node_modules/vitest/vitest.mjs");
  const { stdout, stderr, exitCode } = await run(process.execPath, [vitest, "run", "--reporter=json"], {
    cwd: project.folder,
  });
  expect(exitCode, stdout + stderr).toBe(0);
  const report = JSON.parse(stdout) as {
    testResults: { assertionResults: { title: string; status: string }[] }[];
  };
  const results = report.testResults.flatMap((file) => file.assertionResults);
  expect(checkNames).toHaveLength(4);
  expect(results.map(({ title }) => title).sort()).toEqual([...checkNames, "names are split"].sort());
  expect(results.filter(({ status }) => status !== "passed")).toEqual([]);
});

/** Runs the checks with Node's own runner, whose output is the same on every version as TAP. */
async function withNode(): Promise<{ exitCode: number; stdout: string }> {
  const source = files.get("test/migrations.node.ts")!;
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  });
  project.write("test/migrations.node.mjs", outputText);
  return run(process.execPath, ["--test", "--test-reporter=tap", "test/migrations.node.mjs"], { cwd: project.folder });
}

test("with node:test, and what is said of migrations that are wrong", { timeout: 300_000 }, async () => {
  const good = await withNode();
  for (const name of checkNames) expect(good.stdout).toMatch(new RegExp(`^ *ok \\d+ - ${name}$`, "m"));
  expect(good.exitCode, good.stdout).toBe(0);

  const name = [...files.keys()].find((one) => one.includes("_split_names"))!;
  project.write(name, files.get(name)!.replace('  await op.dropColumn("users", "last");\n', ""));
  project.write("src/schema.ts", files.get("src/schema.ts")!.replace("first: text()", 'first: text("given")'));
  const bad = await withNode();
  expect(bad.exitCode).toBe(1);
  const said = bad.stdout.replaceAll(`${project.folder}/`, "").replace(/^ +/gm, "");
  const shown = /^```text\n([\s\S]*?)^```$/m.exec(page)![1]!.replace(/^ +/gm, "");
  expect(said).toContain(shown);
  expect(said).toContain("ATH5402 models and migrations differ in 2 place(s)");
  expect(said).toMatch(/^\+ column users\.given\s+src\/schema\.ts:5:3$/m);
  expect(said).toMatch(/^not ok \d+ - every downgrade runs and leaves no trace$/m);
  expect(said).toMatch(/^ok \d+ - the migrations run from an empty database to the head$/m);
});
