/* What the documents show is run, and what they say of the command line is compared with it. */
import { existsSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";

import ts from "typescript";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { Playground } from "./harness/playground.js";
import { filesIn, repository } from "./harness/sources.js";

const textOf = (path: string) => readFileSync(join(repository, path), "utf8");

/** The fenced blocks of a document, in order. */
function blocksOf(path: string): { language: string; text: string; name: string; minNode: string }[] {
  return [...textOf(path).matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language, text]) => ({
    language: language!,
    text: text!,
    name: /^\/\/ (\S+)/.exec(text!)?.[1] ?? "",
    minNode: /^\/\/ \S+ \(Node ([\d.]+)\)/.exec(text!)?.[1] ?? "0",
  }));
}

describe("docs/api.md", () => {
  let project: Playground;
  beforeAll(() => {
    project = new Playground();
    project.write("package.json", JSON.stringify({ type: "module" }));
  });
  afterAll(() => project.remove());

  const blocks = blocksOf("docs/api.md");
  for (const [at, { language, name, minNode, text }] of blocks.entries()) {
    if (language !== "ts") continue;
    test(`${at} ${name}`, async (context) => {
      if (process.versions.node.localeCompare(minNode, "en", { numeric: true }) < 0)
        context.skip(`needs Node ${minNode}`);
      expect(name, "the first line of an example names its file").not.toBe("");
      project.write(name, text);
      if (!name.startsWith("scripts/")) return;
      const script = project.write(
        name.replace(/\.ts$/, ".mjs"),
        ts.transpileModule(text, { compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext } })
          .outputText,
      );
      const { stdout, stderr, exitCode } = await project.node(script);
      const shown = blocks[at + 1]?.language === "text" ? blocks[at + 1]!.text : "";
      expect({ stdout, stderr, exitCode }).toEqual({ stdout: shown, stderr: "", exitCode: 0 });
    });
  }
});

const withoutCode = (markdown: string) => markdown.replaceAll(/^```[\s\S]*?^```$|`[^`\n]*`/gm, "");

test("links between documents lead somewhere", () => {
  const documents = [
    "README.md",
    "CONTRIBUTING.md",
    ...filesIn("docs", "bench", "test").filter((path) => path.endsWith(".md")),
  ];
  const broken = documents.flatMap((path) =>
    [...withoutCode(textOf(path)).matchAll(/\]\((?!https?:|#)([^)#\s]+)[^)]*\)/g)]
      .map((match) => match[1]!)
      .filter((target) => !existsSync(join(repository, dirname(path), target)))
      .map((target) => `${path}: ${target}`),
  );
  expect(broken).toEqual([]);
});

describe("docs/json.md", () => {
  let project: Playground;
  beforeAll(() => {
    project = new Playground("examples/quickstart");
    for (const file of readdirSync(join(project.folder, "migrations")))
      if (!file.endsWith("_add_users.ts")) rmSync(join(project.folder, "migrations", file));
  });
  afterAll(() => project.remove());

  const [preface, ...sections] = textOf("docs/json.md").split(/^## `([\w-]+)`$/m);
  const documented = new Map(
    sections.flatMap((text, at) => (at % 2 === 1 ? [[sections[at - 1]!, keysIn(text)] as const] : [])),
  );

  test("has a section for every command", async () => {
    const { stdout } = await project.athanor("--help");
    const commands = [...stdout.matchAll(/^ {2}([\w-]+) \[options\]/gm)].map((match) => match[1]!);
    expect([...documented.keys()].sort()).toEqual(commands.sort());
  });

  test("names every key that a command prints", { timeout: 600_000 }, async () => {
    const everywhere = keysIn(preface!);
    const runs = [
      ["check"],
      ["generate", "-m", "add tasks"],
      ["generate", "-m", "nothing"],
      ["check", "--database"],
      ["diff", "--from", "nothing", "--to", "models"],
      ["upgrade", "--sql"],
      ["upgrade"],
      ["upgrade"],
      ["current"],
      ["history"],
      ["history", "--format", "dot"],
      ["heads"],
      ["branches"],
      ["show", "heads"],
      ["edit"],
      ["ensure-version"],
      ["stamp", "head"],
      ["stamp", "head", "--sql"],
      ["doctor"],
      ["downgrade", "-1"],
      ["downgrade", "beef"],
      ["new", "-m", "by hand", "--rev-id", "new1"],
      ["revision", "-m", "beside", "--rev-id", "new2", "--head", "base", "--splice"],
      ["rebase", "new2", "--onto", "new1"],
      ["revision", "-m", "beside", "--head", "base", "--splice"],
      ["merge"],
      ["bundle"],
      ["init"],
    ];
    const unknown: string[] = [];
    for (const [command, ...args] of runs) {
      const { stdout, exitCode } = await project.athanor(command!, ...args, "--json");
      const printed = JSON.parse(stdout) as { exitCode: number };
      expect(printed.exitCode, stdout).toBe(exitCode);
      const known = new Set([...everywhere, ...documented.get(command!)!]);
      unknown.push(
        ...Object.keys(printed)
          .filter((key) => !known.has(key))
          .map((key) => `${command}: ${key}`),
      );
    }
    expect(unknown).toEqual([]);
  });
});

/** Keys in the tables of a text, and in a sentence that lists them. */
function keysIn(text: string): string[] {
  const rows = [...text.matchAll(/^\| `(\w+)`/gm)].map((match) => match[1]!);
  return rows.length > 0 ? rows : [...text.matchAll(/`(\w+)`/g)].map((match) => match[1]!);
}
