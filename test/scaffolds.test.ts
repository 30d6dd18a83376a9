/* What `pnpm new:kind` and `pnpm new:case` write fits the code that it is entered in. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";

import ts from "typescript";
import { afterAll, beforeAll, expect, test } from "vitest";

import { run } from "./harness/playground.js";
import { repository } from "./harness/sources.js";

let copy: string;
beforeAll(() => {
  const home = join(repository, "node_modules/.cache/athanor-scaffolds");
  mkdirSync(home, { recursive: true });
  copy = mkdtempSync(join(realpathSync(home), "copy-"));
  for (const name of ["core", "postgres", "drizzle", "typeorm"]) {
    cpSync(join(repository, "packages", name, "src"), join(copy, "packages", name, "src"), { recursive: true });
    cpSync(join(repository, "packages", name, "package.json"), join(copy, "packages", name, "package.json"));
    if (name !== "core")
      symlinkSync(join(repository, "packages", name, "node_modules"), join(copy, "packages", name, "node_modules"));
  }
  mkdirSync(join(copy, "test/corpus/view"), { recursive: true });
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

const scaffold = (script: string, ...args: readonly string[]) =>
  run(process.execPath, [join(repository, "scripts", script), ...args], { cwd: copy });

test("a new kind compiles, with an answer everywhere", { timeout: 300_000 }, async () => {
  const made = await scaffold("new-kind.mjs", "rangeType");
  expect(made).toMatchObject({ exitCode: 0, stderr: "" });
  expect(made.stdout).toContain(
    "packages/core/src/kinds/range-types.ts and packages/postgres/src/kinds/range-types.ts",
  );
  const at = (path: string) => join(copy, "packages", path);
  const program = ts.createProgram(
    [
      at("postgres/src/index.ts"),
      at("postgres/src/connection/fs-native-extensions.d.ts"),
      at("drizzle/src/postgres/expresses.ts"),
      at("typeorm/src/kinds/expresses.ts"),
    ],
    {
      ...ts.parseJsonConfigFileContent(
        ts.readConfigFile(join(repository, "tsconfig.json"), ts.sys.readFile).config,
        ts.sys,
        repository,
      ).options,
      noEmit: true,
      paths: { "@athanor/core": [at("core/src/index.ts")] },
    },
  );
  const touched = [...made.stdout.matchAll(/packages\/\S+\.ts/g)].map(([path]) =>
    program.getSourceFile(join(copy, path))!,
  );
  expect(touched).toHaveLength(11);
  const errors = touched.flatMap((file) =>
    program
      .getSemanticDiagnostics(file)
      .map(({ messageText }) => `${file.fileName}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`),
  );
  expect(errors).toEqual([]);
  const again = await scaffold("new-kind.mjs", "rangeType");
  expect(again).toMatchObject({ exitCode: 1, stderr: expect.stringContaining("already") as string });
  expect((await scaffold("new-kind.mjs", "Range Type")).stderr).toContain("is not in camelCase");
});

test("a new case is a folder to fill in", async () => {
  const made = await scaffold("new-case.mjs", "view", "moved", "A view moves.");
  expect(made).toMatchObject({ exitCode: 0, stderr: "" });
  const folder = join(copy, "test/corpus/view/moved");
  expect(JSON.parse(readFileSync(join(folder, "expect.json"), "utf8"))).toEqual({ why: "A view moves." });
  expect([readFileSync(join(folder, "from.sql"), "utf8"), readFileSync(join(folder, "to.sql"), "utf8")]).toEqual([
    "",
    "",
  ]);
  for (const [args, message] of [
    [["view", "moved"], "there is a test/corpus/view/moved already"],
    [["moon", "moved"], "there is no test/corpus/moon; there are: "],
    [["view", "Not Kebab"], '"Not Kebab" is not in lower case with hyphens'],
    [[], "a kind and the name of the case are needed"],
  ] as const)
    expect(await scaffold("new-case.mjs", ...args)).toMatchObject({
      exitCode: 1,
      stderr: expect.stringContaining(message) as string,
    });
});
