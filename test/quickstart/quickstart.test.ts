/* The three ways of the quickstart, in a clean copy of it: the scripts of its README, the hook, the editor's tasks. */
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";

import { afterEach, beforeEach, expect, test } from "vitest";

import { linkModules } from "../harness/linked-modules.js";
import { run, type Ended } from "../harness/playground.js";
import { repository } from "../harness/sources.js";

const quickstart = join(repository, "examples/quickstart");
const kept = readFileSync(join(quickstart, ".gitignore"), "utf8").match(/^!migrations\/(.+)$/m)![1]!;
const lacks = ["git", "npm"].filter((program) => spawnSync(program, ["--version"]).status !== 0);

let folder: string;

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "athanor-quickstart-")));
  // What git ignores is somebody's own: packages, the embedded database, generated migrations.
  const isIgnored = (path: string) =>
    /\/(node_modules|\.athanor)$/.test(path) || (/\/migrations\/./.test(path) && basename(path) !== kept);
  cpSync(quickstart, folder, { recursive: true, filter: (path) => !isIgnored(path.slice(repository.length - 1)) });
  linkModules(folder);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const shell = (script: string): Promise<Ended> =>
  run("sh", ["-ec", script], {
    cwd: folder,
    env: {
      GIT_CONFIG_GLOBAL: "/dev/null",
      GIT_CONFIG_SYSTEM: "/dev/null",
      GIT_AUTHOR_NAME: "A Newcomer",
      GIT_AUTHOR_EMAIL: "newcomer@example.org",
      GIT_COMMITTER_NAME: "A Newcomer",
      GIT_COMMITTER_EMAIL: "newcomer@example.org",
    },
  });

const commit = "git add -A && git commit -q -m 'a change'";

test.skipIf(lacks.length > 0)(`the commands of the README${skipped()}`, async () => {
  const readme = readFileSync(join(folder, "README.md"), "utf8");
  const blocks = [...readme.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map((match) => match[1]!);
  expect(blocks).toHaveLength(3);
  expect((await shell("git init -q")).exitCode).toBe(0);
  const ended: Ended[] = [];
  for (const block of blocks) ended.push(await shell(block));
  for (const [at, { exitCode, stdout, stderr }] of ended.entries()) {
    expect(exitCode, `${blocks[at]}\n${stdout}\n${stderr}`).toBe(0);
  }
  const [scripts] = ended;
  expect(scripts!.stdout).toContain("Wrote migrations/");
  expect(scripts!.stdout).toContain("run npm run migrate:upgrade");
  expect(scripts!.stdout).toContain("Models and migrations agree.");
  expect(scripts!.stdout).toMatch(/✓ down {2}[0-9a-f]{12} {2}add tasks/);
  expect(readdirSync(join(folder, "migrations"))).toEqual([kept]);
  expect(existsSync(join(folder, ".athanor"))).toBe(false);
  expect((await shell("git config core.hooksPath")).stdout).toBe(".githooks\n");
});

test.skipIf(lacks.includes("git"))(
  `the hook stops a commit whose models have no migration${skipped("git")}`,
  async () => {
    // What is generated here is a part of the project for once.
    rmSync(join(folder, ".gitignore"));
    await shell(
      "git init -q && git config core.hooksPath .githooks && printf 'node_modules/\\n.athanor/\\n' > .gitignore",
    );
    const refused = await shell(commit);
    expect(refused.exitCode).not.toBe(0);
    const said = refused.stdout + refused.stderr;
    expect(said).toContain("+ table tasks  src/db/tasks.ts:8:14");
    expect(said).toContain('athanor generate -m "..."');
    expect((await shell("git rev-parse --verify HEAD")).exitCode).not.toBe(0);

    expect(await shell('node_modules/.bin/athanor generate -m "add tasks"')).toMatchObject({ exitCode: 0 });
    expect(await shell(commit)).toMatchObject({ exitCode: 0 });
    expect((await shell("git ls-files migrations")).stdout.trim().split("\n")).toHaveLength(2);
  },
);

test.skipIf(lacks.includes("git"))(`the hook works from the root of a larger repository${skipped("git")}`, async () => {
  const outer = mkdtempSync(join(tmpdir(), "athanor-monorepo-"));
  try {
    cpSync(folder, join(outer, "packages/app"), { recursive: true, verbatimSymlinks: true });
    rmSync(folder, { recursive: true });
    folder = outer;
    await shell("git init -q && git config core.hooksPath packages/app/.githooks && echo node_modules/ > .gitignore");
    const refused = await shell(commit);
    expect(refused.exitCode).not.toBe(0);
    expect(refused.stdout + refused.stderr).toContain("+ table tasks  src/db/tasks.ts:8:14");
  } finally {
    rmSync(outer, { recursive: true, force: true });
  }
});

test("the editor's check task finds file, line and column of each difference", async () => {
  const { tasks, inputs } = JSON.parse(readFileSync(join(folder, ".vscode/tasks.json"), "utf8")) as Tasks;
  const task = tasks.find(({ label }) => label === "athanor: check")!;
  expect([task.command, task.args[0]]).toEqual(["npx", "athanor"]);
  const { stdout } = await run(join(folder, "node_modules/.bin/athanor"), task.args.slice(1) as string[], {
    cwd: folder,
  });
  const { pattern } = task.problemMatcher as Matcher;
  const marks = stdout
    .trim()
    .split("\n")
    .map((line) => {
      const match = new RegExp(pattern.regexp).exec(line);
      expect(match, line).not.toBeNull();
      const part = (group: number) => match![group]!;
      return [
        part(pattern.file),
        part(pattern.line),
        part(pattern.column),
        part(pattern.severity),
        part(pattern.message),
      ];
    });
  const models = readFileSync(join(folder, "src/db/tasks.ts"), "utf8").split("\n");
  const at = (text: string) => {
    const line = models.findIndex((one) => one.includes(text));
    return [String(line + 1), String(models[line]!.indexOf(text) + 1)];
  };
  expect(marks).toEqual([
    ["src/db/tasks.ts", ...at("taskStatus = pgEnum"), "error", "no migration creates enum task_status"],
    ["src/db/tasks.ts", ...at("tasks = pgTable"), "error", "no migration creates table tasks"],
  ]);

  const generate = tasks.find(({ label }) => label === "athanor: generate")!;
  expect(generate.args.slice(0, 3)).toEqual(["athanor", "generate", "-m"]);
  expect(JSON.stringify(generate.args[3])).toContain(`\${input:${inputs[0]!.id}}`);
});

interface Matcher {
  readonly pattern: Record<"file" | "line" | "column" | "severity" | "message", number> & { readonly regexp: string };
}

interface Tasks {
  readonly tasks: readonly {
    readonly label: string;
    readonly command: string;
    readonly args: readonly unknown[];
    readonly problemMatcher: Matcher | readonly [];
  }[];
  readonly inputs: readonly { readonly id: string }[];
}

function skipped(...programs: readonly string[]): string {
  const missing = programs.length === 0 ? lacks : lacks.filter((one) => programs.includes(one));
  return missing.length > 0 ? ` (${missing.join(" and ")} not installed)` : "";
}
