/* A newcomer's first minutes: the commands of the README in a copy that nobody has touched. */
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

import { afterAll, beforeAll, expect, test } from "vitest";

import { run } from "./harness/playground.js";
import { repository } from "./harness/sources.js";

const readme = readFileSync(join(repository, "README.md"), "utf8");
const commands = [...readme.matchAll(/^npx -y (pnpm@\S+) (.+)$/gm)]
  .map(([line, tool, rest]) => ({ line, tool: tool!, rest: rest! }))
  .filter(({ rest }) => rest !== "test");

const git = (cwd: string, ...args: readonly string[]) => execFileSync("git", args, { cwd, encoding: "utf8" });
const isRepository = existsSync(join(repository, ".git"));

let copy: string;
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), "athanor-clean-copy-"));
  if (!isRepository) return;
  // What a commit of this working tree would hold.
  for (const path of git(repository, "ls-files", "-co", "--exclude-standard", "-z").split("\0")) {
    if (!path || !existsSync(join(repository, path))) continue;
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    cpSync(join(repository, path), join(copy, path));
  }
  git(copy, "init", "-q");
  git(copy, "add", "-A");
  git(
    copy,
    "-c",
    "user.name=A Newcomer",
    "-c",
    "user.email=newcomer@example.org",
    "-c",
    "core.hooksPath=/dev/null",
    "commit",
    "-qm",
    "a clone",
  );
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

/** The words of a shell command that quotes with double quotes only. */
const words = (text: string) => [...text.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain!);

test.skipIf(!isRepository)(
  "the commands of the README work on a fresh clone, twice, and leave it clean",
  async () => {
    expect(commands.map(({ rest }) => rest.split(" ")[0])).toEqual(
      ["generate", "upgrade", "current", "history", "check", "downgrade"].map((one) => `migrate:${one}`),
    );
    for (const pass of ["first", "second"]) {
      for (const { line, tool, rest } of commands) {
        const { exitCode, stdout, stderr } = await run("npx", ["-y", tool, ...words(rest)], {
          cwd: copy,
          env: { TURBO_TELEMETRY_DISABLED: "1", CI: "1" },
        });
        expect(exitCode, `${pass}: ${line}\n${stdout}\n${stderr}`).toBe(0);
        if (line.includes("generate")) expect(stdout).toContain(pass === "first" ? "Proved on" : "Nothing to do");
        if (line.includes("check")) expect(stdout).toContain("agree");
      }
    }
    const migrations = join(copy, "examples/quickstart/migrations");
    const written = readdirSync(migrations).filter((name) => name.endsWith("_add_tasks.ts"));
    expect(written).toHaveLength(1);
    const shown = /^```ts\n(import \{ sql[\s\S]*?)^```$/m.exec(readme)![1]!;
    const changing = /^ {2}(id|createdAt): ".*",$/gm;
    expect(readFileSync(join(migrations, written[0]!), "utf8").replaceAll(changing, "")).toBe(
      shown.replaceAll(changing, ""),
    );
    expect(git(copy, "status", "--porcelain")).toBe("");
  },
  900_000,
);
