import { chmodSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { DiagnosticError } from "@athanor/core";
import { describe, expect, test } from "vitest";

import { check } from "../src/check.js";
import { generate } from "../src/generate.js";
import { init } from "../src/init/init.js";
import { contents, drizzleConfig, fixture, models, packageJson, type Files } from "./init-fixture.js";

const scripts = ["generate", "upgrade", "downgrade", "current", "history", "check"].map((name) => `migrate:${name}`);

test("sets up a project, whose check then finds what the first migration is to create", async () => {
  const root = fixture({
    "package.json": packageJson,
    "drizzle.config.ts": drizzleConfig('casing: "snake_case", dbCredentials: { url: process.env.DATABASE_URL! },'),
    "src/db/schema.ts": models,
  });
  const result = await init({ cwd: join(root, "src") });
  expect(result.steps.map(({ file, action }) => `${action} ${file.slice(root.length + 1)}`)).toEqual([
    "created athanor.config.ts",
    "created migrations",
    "changed package.json",
  ]);
  expect(result.next).toEqual([
    "Next:",
    "  1. Install what is missing:  npm install -D athanor @athanor/drizzle @athanor/postgres @electric-sql/pglite",
    '  2. Write the first migration (needs no database):  npm run migrate:generate -- -m "first tables"',
    ...(process.env.DATABASE_URL
      ? []
      : ["  3. Set DATABASE_URL, for example postgres://user:password@localhost:5432/database."]),
    `  ${process.env.DATABASE_URL ? 3 : 4}. Run it:  npm run migrate:upgrade`,
  ]);
  const { exitCode, models: differences } = await check({ cwd: root });
  expect(exitCode).toBe(2);
  expect(differences).toMatchObject([{ what: "missing", name: "users" }]);
  const generated = await generate({ cwd: root, message: "first tables", prove: false });
  expect(generated.status).toBe("written");
  // The casing has been taken over.
  expect(Object.entries(contents(root)).find(([name]) => name.startsWith("migrations/"))![1]).toContain("full_name");
});

test("run again, changes nothing and says so", async () => {
  const root = fixture({
    "package.json": packageJson,
    "drizzle.config.ts": drizzleConfig(""),
    "src/db/schema.ts": models,
  });
  await init({ cwd: root });
  const before = contents(root);
  const again = await init({ cwd: root });
  expect(contents(root)).toEqual(before);
  expect(again.steps.map(({ action }) => action)).toEqual(["kept", "kept", "kept"]);
});

test("keeps a configuration and scripts that are there, and names what differs", async () => {
  const config = 'export default { migrations: "./db/revisions" };\n';
  const root = fixture({
    "package.json": {
      ...packageJson,
      scripts: { "migrate:check": "athanor check", "migrate:upgrade": "knex migrate:latest" },
    },
    "athanor.config.mts": config,
    "drizzle.config.ts": drizzleConfig(""),
  });
  const result = await init({ cwd: root });
  const after = contents(root);
  expect(after["athanor.config.mts"]).toBe(config);
  expect(after["athanor.config.ts"]).toBeUndefined();
  expect(JSON.parse(after["package.json"]!).scripts["migrate:upgrade"]).toBe("knex migrate:latest");
  expect(existsSync(join(root, "db/revisions"))).toBe(true);
  expect(result.diagnostics.map(({ code, message }) => `${code} ${message}`)).toEqual([
    "ATH5319 the script migrate:upgrade was there already and runs something else: knex migrate:latest",
  ]);
});

describe("package.json keeps every character that is not the scripts", () => {
  test.each([
    [
      "two spaces",
      '{\n  "name": "a",\n  "scripts": {\n    "dev": "x // \\" }"\n  }\n}\n',
      '{\n  "name": "a",\n  "scripts": {\n    "dev": "x // \\" }",\n    ADDED\n  }\n}\n',
      ",\n    ",
    ],
    [
      "tabs, no line break at the end",
      '{\n\t"scripts": {\n\t\t"dev": "x"\n\t},\n\t"name": "a"\n}',
      '{\n\t"scripts": {\n\t\t"dev": "x",\n\t\tADDED\n\t},\n\t"name": "a"\n}',
      ",\n\t\t",
    ],
    [
      "Windows",
      '\uFEFF{\r\n    "name": "a",\r\n    "scripts": {}\r\n}\r\n',
      '\uFEFF{\r\n    "name": "a",\r\n    "scripts": {\r\n        ADDED\r\n    }\r\n}\r\n',
      ",\r\n        ",
    ],
    ["one line", '{"name":"a","scripts":{"dev":"x"}}', '{"name":"a","scripts":{"dev":"x",ADDED}}', ","],
    ["scripts on one line", '{\n  "scripts": { "dev": "x" }\n}\n', '{\n  "scripts": { "dev": "x", ADDED }\n}\n', ", "],
    ["no scripts", '{\n  "name": "a"\n}\n', '{\n  "name": "a",\n  "scripts": {\n    ADDED\n  }\n}\n', ",\n    "],
    [
      "no scripts, before the dependencies",
      '{\n  "name": "a",\n  "dependencies": {}\n}\n',
      '{\n  "name": "a",\n  "scripts": {\n    ADDED\n  },\n  "dependencies": {}\n}\n',
      ",\n    ",
    ],
    ["nothing at all", "{}\n", '{\n  "scripts": {ADDED}\n}\n', ","],
  ])("%s", async (_, text, expected, between) => {
    const root = fixture({ "package.json": text });
    await init({ cwd: root });
    const added = scripts.map((name) => `"${name}": "athanor ${name.slice("migrate:".length)}"`).join(between);
    expect(readFileSync(join(root, "package.json"), "utf8")).toBe(expected.replace("ADDED", added));
  });
});

describe("without a drizzle.config", () => {
  test.each<[string, Files, string]>([
    ["src/db/schema.ts", { "src/db/schema.ts": models }, 'drizzle("./src/db/schema.ts")'],
    [
      "an index of models",
      { "db/schema/index.ts": 'export * from "./users";\n', "db/schema/users.ts": models },
      'drizzle("./db/schema/index.ts")',
    ],
    [
      "a folder without an index",
      { "src/db/schema/users.ts": models, "src/db/schema/tasks.ts": models },
      'drizzle("./src/db/schema")',
    ],
    [
      "a schema of something else",
      { "src/schema.ts": "export const schema = 1;\n", "src/tables.ts": models },
      'drizzle("./src/tables.ts")',
    ],
    [
      "files that end alike",
      {
        "src/users/users.entity.ts": models,
        "src/tasks/tasks.entity.ts": models,
        "src/tasks/tasks.entity.test.ts": models,
      },
      'drizzle("./src/**/*.entity.ts")',
    ],
    [
      "files that do not",
      { "lib/a.ts": models, "lib/b.ts": models, "dist/c.ts": models },
      'drizzle(["./lib/a.ts", "./lib/b.ts"])',
    ],
    ["nothing", {}, "// TODO: the files that export your tables."],
  ])("%s", async (_, files, expected) => {
    const root = fixture({ "package.json": packageJson, ...files });
    await init({ cwd: root });
    expect(contents(root)["athanor.config.ts"]).toContain(expected);
  });

  test("a project that has PGlite and no server gets the embedded database", async () => {
    const root = fixture({
      "package.json": { dependencies: { "drizzle-orm": "*", "@electric-sql/pglite": "*" } },
      "src/schema.ts": models,
    });
    await init({ cwd: root });
    expect(contents(root)["athanor.config.ts"]).toContain('postgres({ url: "embedded" })');
  });
});

test.each<[string, Files, string, string]>([
  ["pnpm by lockfile", { "pnpm-lock.yaml": "" }, "pnpm add -D", 'pnpm migrate:generate -m "first tables"'],
  [
    "pnpm at the root of a workspace",
    { "pnpm-lock.yaml": "", "pnpm-workspace.yaml": "" },
    "pnpm add -Dw",
    "pnpm migrate:generate",
  ],
  [
    "yarn by field",
    { "package.json": { ...packageJson, packageManager: "yarn@4.0.0" }, "pnpm-lock.yaml": "" },
    "yarn add -D",
    "yarn migrate:generate",
  ],
  ["bun", { "bun.lock": "" }, "bun add -d", "bun run migrate:generate"],
  ["npm", { "package-lock.json": "{}" }, "npm install -D", "npm run migrate:generate -- -m"],
])("speaks the language of %s", async (_, files, install, run) => {
  const root = fixture({ "package.json": packageJson, "src/schema.ts": models, ...files });
  const { next } = await init({ cwd: root });
  expect(next.join("\n")).toContain(install);
  expect(next.join("\n")).toContain(run);
});

test("a package of a workspace takes the lockfile and the packages of the workspace", async () => {
  const root = fixture({
    "package.json": { name: "root", devDependencies: { athanor: "*", pg: "*" } },
    "pnpm-lock.yaml": "",
    "packages/db/package.json": packageJson,
    "packages/db/drizzle.config.ts": drizzleConfig(""),
    "packages/db/src/db/schema.ts": models,
  });
  const { next } = await init({ cwd: join(root, "packages/db") });
  expect(next.join("\n")).toContain("pnpm add -D @athanor/drizzle @athanor/postgres @electric-sql/pglite");
  expect(existsSync(join(root, "packages/db/athanor.config.ts"))).toBe(true);
});

test.each<[string, Files, string, RegExp]>([
  [
    "a drizzle.config for MySQL",
    { "package.json": packageJson, "drizzle.config.ts": `export default { dialect: "mysql", schema: "./a.ts" };\n` },
    "ATH5302",
    /mysql/,
  ],
  [
    "the root of a workspace",
    { "package.json": {}, "packages/db/package.json": {}, "packages/db/drizzle.config.ts": "" },
    "ATH5304",
    /packages\/db/,
  ],
  ["a broken package.json", { "package.json": "{ name: 1 }" }, "ATH5303", /package\.json/],
  ["scripts that are none", { "package.json": { scripts: ["a"] } }, "ATH5303", /scripts/],
])("refuses %s, and writes nothing", async (_, files, code, message) => {
  const root = fixture(files);
  const before = contents(root);
  const error = await init({ cwd: root }).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(DiagnosticError);
  expect((error as DiagnosticError).diagnostics[0]).toMatchObject({ code, message: expect.stringMatching(message) });
  expect(contents(root)).toEqual(before);
});

test.runIf(process.getuid?.() !== 0)(
  "a file that may not be written is named, and the next run goes on from there",
  async () => {
    const root = fixture({ "package.json": packageJson, "src/schema.ts": models });
    chmodSync(join(root, "package.json"), 0o444);
    await expect(init({ cwd: root })).rejects.toThrow("ATH5305");
    chmodSync(join(root, "package.json"), 0o644);
    expect((await init({ cwd: root })).steps.map(({ action }) => action)).toEqual(["kept", "kept", "changed"]);
  },
);

test("the configuration is formatted as the project is", async () => {
  const root = fixture(
    { "package.json": packageJson, ".prettierrc": { semi: false, singleQuote: true }, "src/schema.ts": models },
    ["prettier"],
  );
  await init({ cwd: root });
  expect(contents(root)["athanor.config.ts"]).toContain("import { drizzle } from '@athanor/drizzle'\n");
});

test("revisions that are there already are recognised", async () => {
  const root = fixture({
    "package.json": packageJson,
    "src/schema.ts": models,
    "migrations/2026_a.ts": "export const revision = {};\n",
    "migrations/README.md": "",
  });
  const { next } = await init({ cwd: root });
  expect(contents(root)["athanor.config.ts"]).toContain('migrations: "./migrations"');
  expect(next.join("\n")).not.toContain("first migration");
  rmSync(join(root, "athanor.config.ts"));
  writeFileSync(join(root, "migrations/knex.js"), "exports.up = () => {};\n");
  await init({ cwd: root });
  expect(contents(root)["athanor.config.ts"]).toContain('migrations: "./athanor-migrations"');
});
