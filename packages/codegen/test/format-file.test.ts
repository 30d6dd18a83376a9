import { mkdtemp, mkdir, rm, symlink, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { formatFile } from "../src/format-file.js";

const TEXT =
  'export async function upgrade(op: Operations) {\nawait op.createIndex("ix_tasks_user_id_and_title_and", "tasks", ["user_id", "title"]);\n}\n';
const WIDE =
  'export async function upgrade(op: Operations) {\n  await op.createIndex("ix_tasks_user_id_and_title_and", "tasks", ["user_id", "title"]);\n}\n';
const NARROW =
  'export async function upgrade(op: Operations) {\n  await op.createIndex("ix_tasks_user_id_and_title_and", "tasks", [\n    "user_id",\n    "title",\n  ]);\n}\n';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "athanor-format-"));
});
afterEach(() => rm(root, { recursive: true, force: true }));

const run = (loadConfig?: (file: string) => Promise<unknown>) =>
  formatFile(TEXT, join(root, "migrations", "x.ts"), { root, ...(loadConfig && { loadConfig }) });

async function install(): Promise<void> {
  await writeFile(join(root, "package.json"), JSON.stringify({ devDependencies: { prettier: "*" } }));
  await linkPrettier();
}

async function linkPrettier(): Promise<void> {
  await mkdir(join(root, "node_modules"));
  await symlink(
    dirname(createRequire(import.meta.url).resolve("prettier/package.json")),
    join(root, "node_modules", "prettier"),
  );
}

test("without a prettier and a configuration, ours", async () => {
  expect(await run()).toEqual({ text: WIDE, diagnostics: [] });
});

test("a prettier that only stands beside the project: ours", async () => {
  await linkPrettier();
  expect(await run()).toEqual({ text: WIDE, diagnostics: [] });
});

test("the project's prettier without a configuration: its defaults", async () => {
  await install();
  expect(await run()).toEqual({ text: NARROW, diagnostics: [] });
});

test("the project's configuration and .editorconfig", async () => {
  await writeFile(join(root, ".prettierrc"), '{ "semi": false, "printWidth": 120, "requirePragma": true }');
  await writeFile(join(root, ".editorconfig"), "root = true\n[*]\nindent_style = tab\n");
  expect((await run()).text).toBe(WIDE.replaceAll(";", "").replaceAll("  await", "\tawait"));
});

test("an ignored file is formatted to be read", async () => {
  await install();
  await writeFile(join(root, ".prettierrc"), '{ "semi": false }');
  await writeFile(join(root, ".prettierignore"), "migrations/\n");
  expect(await run()).toEqual({ text: WIDE, diagnostics: [] });
});

test("a broken configuration is a warning", async () => {
  await writeFile(join(root, ".prettierrc"), "{ semi: ");
  const { text, diagnostics } = await run();
  expect(text).toBe(WIDE);
  expect(diagnostics).toMatchObject([
    { code: "ATH4151", severity: "warning", at: { file: join(root, ".prettierrc") } },
  ]);
});

test("a plugin that is missing is a warning", async () => {
  await writeFile(join(root, ".prettierrc"), '{ "plugins": ["prettier-plugin-that-is-not-there"] }');
  const { text, diagnostics } = await run();
  expect(text).toBe(WIDE);
  expect(diagnostics).toMatchObject([{ code: "ATH4152", severity: "warning" }]);
});

test("a configuration in TypeScript goes through the given loader", async () => {
  const config = join(root, "prettier.config.ts");
  await writeFile(config, "enum A { B }\nexport default { semi: false, printWidth: A.B };\n");
  const { text, diagnostics } = await run(async (file) =>
    file === config ? { default: { semi: false, overrides: [] } } : null,
  );
  expect(text).toBe(WIDE.replaceAll(";", ""));
  expect(diagnostics).toMatchObject([{ code: "ATH4151", severity: "note" }]);
});

test("a configuration in TypeScript that nothing can run is a warning", async () => {
  await writeFile(join(root, "prettier.config.ts"), "enum A { B }\nexport default { semi: false, printWidth: A.B };\n");
  expect((await run()).diagnostics).toMatchObject([{ code: "ATH4151", severity: "warning" }]);
  const failing = await run(() => Promise.reject(new Error("no")));
  expect(failing.diagnostics).toMatchObject([{ code: "ATH4151", severity: "warning", detail: ["no"] }]);
});

test("what is not TypeScript is an error with its place", async () => {
  await expect(formatFile("export const = 1;\n", join(root, "x.ts"), { root })).rejects.toMatchObject({
    diagnostics: [{ code: "ATH4153", at: { line: 1, column: 14 } }],
  });
});
