/* A whole project whose models, messages and database hold hostile texts, through the command line. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { afterAll, beforeAll, expect, test } from "vitest";

import { Playground, type Ended } from "../harness/playground.js";
import { harmful, hostileParts } from "./hostile-texts.js";

const hostile = hostileParts.join("");
const column = "\u001b[31mre\u202ed`${globalThis.executed = true}`";
const renamed = "\u009b31mgreen\u2066\\'\"";

let project: Playground;
beforeAll(() => {
  project = new Playground("test/sessions/projects/tasks");
});
afterAll(() => project?.remove());

const models = (name: string, text: string) => `
import { sql } from "drizzle-orm";
import { check, integer, pgEnum, pgTable, text } from "drizzle-orm/pg-core";

export const kind = pgEnum("kind\\u202e", ["\\u001b[2J", "b\\u2028"]);
export const tasks = pgTable("tasks", {
  id: integer().primaryKey().generatedAlwaysAsIdentity(),
  title: text().notNull(),
  desc: text(),
  named: text(${JSON.stringify(name)}).default(${JSON.stringify(text)}),
  kind: kind().default("b\\u2028"),
}, (table) => [check("check\\u202e\\n", sql\`\${table.title} <> \${sql.raw(${JSON.stringify(literal(text))})}\`)]);
`;

const literal = (text: string) => `E'${text.replaceAll("\\", "\\\\").replaceAll("'", "''")}'`;

/** Runs a command, as it is and with `--json`, and looks at all that it prints. */
async function run(exitCode: number, ...args: string[]): Promise<Ended> {
  const ended = await project.athanor(...args);
  expect(ended, args.join(" ")).toMatchObject({ exitCode });
  expectHarmless(ended);
  return ended;
}

async function runJson(exitCode: number, ...args: string[]): Promise<Record<string, unknown>> {
  const ended = await run(exitCode, ...args, "--json");
  expect(ended.stderr).toBe("");
  return JSON.parse(ended.stdout) as Record<string, unknown>;
}

function expectHarmless({ stdout, stderr }: Ended): void {
  expect(stdout).not.toMatch(harmful);
  expect(stderr).not.toMatch(harmful);
}

test("a hostile project is generated, run, looked at and changed", { timeout: 240_000 }, async () => {
  const sane = hostile.replaceAll(/\p{Cs}/gu, "\ufffd");
  project.write("src/schema.ts", models(column, hostile));
  const generated = await run(0, "generate", "-m", hostile);
  expect(generated.stdout).toContain("Proved on");
  const file = readdirSync(join(project.folder, "migrations")).find((name) => !name.includes("aaa1"))!;
  expect(file).toMatch(/^\d{4}-\d\d-\d\d_[0-9a-f]{12}(_[\p{L}\p{N}\p{M}_]+)?\.ts$/u);
  // Tabs of SQL stay, as line feeds do.
  const text = readFileSync(join(project.folder, "migrations", file), "utf8").replaceAll("\t", "");
  expect(text).not.toMatch(harmful);

  const { revisions } = (await runJson(0, "history")) as { revisions: { message: string }[] };
  expect(revisions.map((one) => one.message)).toContain(sane);
  await run(0, "history", "--verbose");

  // The script is SQL: what it creates stands there as it is, and what is said about it does not.
  const script = await project.athanor("upgrade", "--sql");
  expect(script.exitCode).toBe(0);
  expect(script.stdout).toMatch(/^SET standard_conforming_strings = on;$/m);
  for (const line of script.stdout.split("\n").filter((one) => one.startsWith("-- upgrade")))
    expect(line).not.toMatch(harmful);
  await run(0, "upgrade", "--verbose");
  await run(0, "current");
  await run(0, "check", "--database");

  project.write("src/schema.ts", models(column, `${hostile}!`));
  await run(2, "check");
  const marks = await run(2, "check", "--format", "editor");
  for (const line of marks.stdout.trimEnd().split("\n"))
    expect(line).toMatch(/^[\w./-]+:\d+:\d+: error: .* \[ATH\d+\]$/u);
  await run(2, "diff", "--from", "database", "--to", "models");
  await runJson(2, "diff", "--from", "database", "--to", "models");

  project.write("src/schema.ts", models(renamed, hostile));
  const asked = await run(1, "generate", "-m", "rename");
  expect(asked.stderr).toContain("--no-rename $'tasks.");
  const { differences } = (await runJson(
    0,
    "generate",
    "-m",
    "rename",
    "--rename",
    `tasks.${quoted(column)}:${quoted(renamed)}`,
  )) as {
    differences: unknown[];
  };
  expect(differences).toEqual([]);
  await run(0, "upgrade");
  await run(0, "downgrade", "-1");
  await run(0, "check", "--json");
});

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;
