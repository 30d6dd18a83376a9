import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { ModuleLoader } from "@athanor/core";
import { createLoader } from "@athanor/loader";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { drizzle, type DrizzleInput, type DrizzleOptions } from "../src/index.js";
import { glob, globToRegExp } from "../src/glob.js";

const table = (name: string) =>
  `import { pgTable, integer } from "drizzle-orm/pg-core";\nexport const ${name} = pgTable("${name}", { id: integer("id") });\n`;

const files: Readonly<Record<string, string>> = {
  "src/schema.ts":
    `import { index, integer, pgTable, text } from "drizzle-orm/pg-core";\n` +
    `export const zebras = pgTable("zebras", {\n  id: integer().primaryKey(),\n  firstName: text().unique(),\n}, (t) => [\n  index("by_name").on(t.firstName),\n]);\n` +
    `export const apes = pgTable("apes", { zebraId: integer().references(() => zebras.id) });\n`,
  "src/db/a.ts": table("a"),
  "src/db/b.mts": table("b"),
  "src/db/c.d.ts": "export declare const c: number;\n",
  "src/db/notes.md": "no code\n",
  "src/db/deep/d.schema.ts": table("d"),
  "src/barrel/index.ts": `export * from "./one.js";\nexport * from "./one.js";\nexport { two as renamed } from "./two.js";\n`,
  "src/barrel/one.ts": table("one"),
  "src/barrel/two.ts": table("two"),
  "src/empty.ts": "export const nothing = 1;\n",
  "src/[id]/schema.ts": table("bracket"),
  "src/.hidden/h.schema.ts": table("hidden"),
  "src/node_modules/x/x.schema.ts": table("installed"),
};

let root: string;
let load: ModuleLoader;
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "athanor-drizzle-"));
  for (const [file, text] of Object.entries({ ...files, "package.json": '{ "type": "module" }' })) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  mkdirSync(join(root, "node_modules"));
  symlinkSync(
    fileURLToPath(new URL("../node_modules/drizzle-orm", import.meta.url)),
    join(root, "node_modules/drizzle-orm"),
  );
  load = await createLoader({ root });
}, 60_000);
afterAll(() => rmSync(root, { recursive: true, force: true }));

async function read(input: DrizzleInput, options?: DrizzleOptions) {
  const { schema, diagnostics } = await drizzle(input, options).read({ root, load });
  const objects = [...schema.objects.values()];
  return {
    objects,
    diagnostics,
    tables: objects.filter(({ kind }) => kind === "table").map(({ name }) => (name as { name: string }).name),
  };
}

describe("with the real loader", () => {
  it.each<[DrizzleInput, string[]]>([
    ["./src/schema.ts", ["zebras", "apes"]],
    ["src/db", ["a", "b"]],
    ["./src/db/", ["a", "b"]],
    ["./src/db/*.ts", ["a"]],
    ["./src/db/*.{ts,mts}", ["a", "b"]],
    ["./src/db/**/*.ts", ["a", "d"]],
    ["./src/**/*.schema.ts", ["d"]],
    [
      ["src/db/deep/*", "./src/schema.ts", "./src/schema.ts"],
      ["d", "zebras", "apes"],
    ],
    ["./src/barrel/index.ts", ["one", "two"]],
    [
      ["./src/barrel/two.ts", "./src/barrel"],
      ["two", "one"],
    ],
    ["./src/[id]/schema.ts", ["bracket"]],
    ["./src/d?", ["a", "b"]],
  ])("reads %j", async (input, tables) => {
    const result = await read(input);
    expect(result.diagnostics).toEqual([]);
    expect(result.tables).toEqual(tables);
  });

  it("reads an absolute path", async () => {
    expect((await read(join(root, "src/db/a.ts"))).tables).toEqual(["a"]);
  });

  it("knows the places and applies the casing", async () => {
    const { objects } = await read("./src/schema.ts", { casing: "snake_case" });
    const places = objects.map(({ address, at }) => `${address} ${relative(root, at!.file)}:${at!.line}:${at!.column}`);
    expect(places).toEqual([
      "table:public.zebras src/schema.ts:2:14",
      "column:public.zebras.id src/schema.ts:3:3",
      "column:public.zebras.first_name src/schema.ts:4:3",
      "primaryKey:public.zebras.zebras_pkey src/schema.ts:3:3",
      "unique:public.zebras.zebras_firstName_unique src/schema.ts:4:3",
      "index:public.zebras.by_name src/schema.ts:6:3",
      "table:public.apes src/schema.ts:8:14",
      "column:public.apes.zebra_id src/schema.ts:8:39",
      "foreignKey:public.apes.apes_zebra_id_zebras_id_fk src/schema.ts:8:39",
    ]);
  });

  it.each<[DrizzleInput, string[]]>([
    ["./src/missing.ts", ['ATH1201 error no file matches "./src/missing.ts"']],
    [["./src/*.nothing", "./src/schema.ts"], ['ATH1201 error no file matches "./src/*.nothing"']],
    [[], ["ATH1201 error no model files are named"]],
    ["./src/empty.ts", ["ATH1204 error no Drizzle declarations in src/empty.ts"]],
  ])("says what is wrong with %j", async (input, says) => {
    const { diagnostics, objects } = await read(input);
    expect(diagnostics.map(({ code, severity, message }) => `${code} ${severity} ${message}`)).toEqual(says);
    expect(objects).toEqual([]);
  });
});

describe("drizzle-orm of the project", () => {
  const withRequire = (require: ModuleLoader["require"]) =>
    drizzle("./src/schema.ts").read({
      root,
      load: { loadAll: load.loadAll.bind(load), declarationOf: () => undefined, require },
    });

  it("must be there", async () => {
    const { diagnostics } = await withRequire(() => {
      throw new Error("Cannot find package 'drizzle-orm'");
    });
    expect(diagnostics).toMatchObject([
      { code: "ATH1202", severity: "error", detail: ["Cannot find package 'drizzle-orm'"] },
    ]);
  });

  it.each([
    ["0.43.1", true],
    ["0.44.0", false],
    ["0.45.4", false],
    ["0.100.0", false],
    ["1.0.0-beta.2", true],
    ["1.0.0", true],
    [undefined, false],
  ])("of version %s is refused: %s", async (npmVersion, refused) => {
    const { diagnostics } = await withRequire((name) =>
      name === "drizzle-orm/version" ? { npmVersion } : load.require(name),
    );
    expect(diagnostics.map(({ code }) => code)).toEqual(refused ? ["ATH1203"] : []);
  });
});

describe("globs", () => {
  it.each([
    ["*.ts", "a.ts", true],
    ["*.ts", "a/b.ts", false],
    ["**/*.ts", "b.ts", true],
    ["**/*.ts", "a/b/c.ts", true],
    ["a/**", "a/b/c", true],
    ["a?c", "abc", true],
    ["a?c", "a/c", false],
    ["[ab].ts", "b.ts", true],
    ["[!ab].ts", "b.ts", false],
    ["{a,b/*}.ts", "b/c.ts", true],
    ["@(a|b).ts", "b.ts", true],
    ["!(a).ts", "a.ts", false],
    ["!(a).ts", "b.ts", true],
    ["a.ts", "axts", false],
    ["a(1)+.ts", "a(1)+.ts", true],
    ["{a", "a", true],
  ])("%s, %s: %s", (pattern, path, matches) => {
    expect(globToRegExp(pattern).test(path)).toBe(matches);
  });

  it("stay out of node_modules and of what is hidden, unless told", () => {
    const found = (pattern: string) => glob(pattern, root).map((file) => relative(root, file));
    expect(found("./src/**/*.schema.ts")).toEqual(["src/db/deep/d.schema.ts"]);
    expect(found("src/node_modules/**/*.ts")).toEqual(["src/node_modules/x/x.schema.ts"]);
    expect(found("src/.hidden/*.ts")).toEqual(["src/.hidden/h.schema.ts"]);
    expect(found("nowhere/*.ts")).toEqual([]);
  });
});
