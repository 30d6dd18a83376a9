import { describe, expect, test } from "vitest";
import { project, type Files } from "./project.js";

interface Case {
  readonly name: string;
  readonly files: Files;
  /** default: `src/index.ts` */
  readonly entry?: string;
  /** What `result` is exported as. */
  readonly result: unknown;
}

const entity = `
  const seen: unknown[] = [];
  (Reflect as any).metadata = (key: string, value: any) => () => void (key === "design:type" && seen.push(value?.name));
  const Column = (): any => () => {};`;

const cases: Case[] = [
  {
    name: "paths of tsconfig.json, through extends and baseUrl",
    files: {
      "base.json": { compilerOptions: { baseUrl: ".", paths: { "@/*": ["./src/*"], "~db": ["./src/db/main.ts"] } } },
      "tsconfig.json": { extends: "./base.json" },
      "src/index.ts": `import { a } from "@/a"; import { b } from "~db"; import { c } from "src/c"; export const result = [a, b, c];`,
      "src/a.ts": `export const a = 1;`,
      "src/db/main.ts": `export const b = 2;`,
      "src/c.ts": `export const c = 3;`,
    },
    result: [1, 2, 3],
  },
  {
    name: "the tsconfig.json nearest to each file",
    files: {
      "tsconfig.json": { compilerOptions: { paths: { "@/*": ["./src/*"] } } },
      "lib/tsconfig.json": { compilerOptions: { paths: { "@/*": ["./inner/*"] } } },
      "src/index.ts": `import { a } from "@/a"; import { lib } from "../lib/main"; export const result = [a, lib];`,
      "src/a.ts": `export const a = "outer";`,
      "lib/main.ts": `export { a as lib } from "@/a";`,
      "lib/inner/a.ts": `export const a = "inner";`,
    },
    result: ["outer", "inner"],
  },
  {
    name: "a tsconfig.json that only references projects",
    files: {
      "tsconfig.json": { files: [], references: [{ path: "./tsconfig.node.json" }, { path: "./tsconfig.app.json" }] },
      "tsconfig.node.json": { include: ["vite.config.ts"], compilerOptions: { paths: { "@/*": ["./nowhere/*"] } } },
      "tsconfig.app.json": { include: ["src"], compilerOptions: { paths: { "@/*": ["./src/*"] } } },
      "src/index.ts": `export { a as result } from "@/a";`,
      "src/a.ts": `export const a = 1;`,
    },
    result: 1,
  },
  {
    name: "a workspace package whose main is TypeScript",
    files: {
      "node_modules/@acme/db": "link:packages/db",
      "packages/db/package.json": { name: "@acme/db", main: "./src/index.ts" },
      "packages/db/src/index.ts": `export enum Kind { A = "a" }`,
      "src/index.ts": `import { Kind } from "@acme/db"; export const result = Kind.A;`,
    },
    result: "a",
  },
  ...(
    [
      ["exports with a string", "./src/index.ts"],
      ["exports with only an import condition", { ".": { types: "./src/index.ts", import: "./src/index.ts" } }],
      ["exports with default after types", { ".": { types: "./src/none.d.ts", default: "./src/index.ts" } }],
    ] as const
  ).map(([name, exports]) => ({
    name: `a workspace package: ${name}`,
    files: {
      "node_modules/@acme/db": "link:packages/db",
      "packages/db/package.json": { name: "@acme/db", type: "module", exports },
      "packages/db/src/index.ts": `import { inner } from "./inner.js"; export const db: string = inner;`,
      "packages/db/src/inner.ts": `export const inner = "db";`,
      "src/index.ts": `import { db } from "@acme/db"; export const result = db;`,
    },
    result: "db",
  })),
  {
    name: "customConditions of tsconfig.json come before the built files",
    files: {
      "tsconfig.json": { compilerOptions: { customConditions: ["@acme/source"] } },
      "node_modules/@acme/db": "link:packages/db",
      "packages/db/package.json": {
        name: "@acme/db",
        exports: { ".": { "@acme/source": "./src/index.ts", default: "./dist/index.js" } },
      },
      "packages/db/src/index.ts": `export const from = "source";`,
      "packages/db/dist/index.js": `exports.from = "build";`,
      "src/index.ts": `import { from } from "@acme/db"; export const result = from;`,
    },
    result: "source",
  },
  {
    name: "subpath imports of package.json",
    files: {
      "package.json": { type: "module", imports: { "#db/*": { import: "./src/db/*.ts" }, "#one": "./src/one.ts" } },
      "src/index.ts": `import { a } from "#db/a"; import { one } from "#one"; export const result = [a, one];`,
      "src/db/a.ts": `export const a = 1;`,
      "src/one.ts": `export const one = 1;`,
    },
    result: [1, 1],
  },
  {
    name: "all the ways to name a file",
    files: {
      "src/index.ts": `
        import { a } from "./user.js"; import { b } from "./user.model"; import { c } from "./folder"; import { d } from "./m.mjs";
        import { e } from "./c.cjs"; import { f } from "./x.jsx"; import { g } from "./plain"; import { h } from "./explicit.ts";
        import { i } from "."; import { j } from "./pkg"; import { k } from "./x";
        export const self = 9; export const result = [a, b, c, d, e, f, g, h, typeof i, j, k];`,
      "src/user.ts": `export const a = "user.ts";`,
      "src/user.js": `exports.a = "a stale build";`,
      "src/user.model.ts": `export const b = "user.model.ts";`,
      "src/folder/index.ts": `export const c = "folder/index.ts";`,
      "src/m.mts": `export const d = "m.mts";`,
      "src/c.cts": `export const e = "c.cts";`,
      "src/x.tsx": `export const f = "x.tsx", k = f; export const View = () => <div/>;`,
      "src/plain.js": `module.exports = { g: "plain.js" };`,
      "src/explicit.ts": `export const h = "explicit.ts";`,
      "src/pkg/package.json": { main: "lib/main.js" },
      "src/pkg/lib/main.js": `exports.j = "pkg/lib/main.js";`,
      "node_modules/react/jsx-runtime.js": `exports.jsx = () => null;`,
    },
    result: [
      "user.ts",
      "user.model.ts",
      "folder/index.ts",
      "m.mts",
      "c.cts",
      "x.tsx",
      "plain.js",
      "explicit.ts",
      "undefined",
      "pkg/lib/main.js",
      "x.tsx",
    ],
  },
  {
    name: "JSON, with and without attributes",
    files: {
      "src/index.ts": `import a from "./data.json" with { type: "json" }; import * as b from "./data.json"; import { x } from "./data"; export const result = [a.x, b.x, x];`,
      "src/data.json": '\uFEFF{ "x": 1 }',
    },
    result: [1, 1, 1],
  },
  {
    name: "const enums, also of another file, and namespaces",
    files: {
      "tsconfig.json": { compilerOptions: { isolatedModules: false, preserveConstEnums: false } },
      "src/index.ts": `import { Status } from "./status"; const enum Own { A = 5 } namespace N { export const x = 7; } export const result = [Status.Done, Own.A, N.x];`,
      "src/status.ts": `export const enum Status { Open = "open", Done = "done" }`,
    },
    result: ["done", 5, 7],
  },
  {
    name: "circular imports",
    files: {
      "src/index.ts": `import { users } from "./users"; import { posts } from "./posts"; export const result = [users.posts() === posts, posts.author() === users];`,
      "src/users.ts": `import { posts } from "./posts"; export const users = { posts: () => posts };`,
      "src/posts.ts": `import { users } from "./users"; export const posts = { author: () => users };`,
    },
    result: [true, true],
  },
  {
    name: "decorator metadata as tsconfig.json says",
    files: {
      "tsconfig.json": { compilerOptions: { experimentalDecorators: true, emitDecoratorMetadata: true, strict: true } },
      "src/index.ts": `${entity}
        export class User { @Column() id!: string; @Column() at!: Date; @Column() age!: number | null; @Column() self!: User; }
        export const result = seen;`,
    },
    result: ["String", "Date", "Object", "User"],
  },
  {
    name: "decorator metadata of circular entities",
    files: {
      "tsconfig.json": { compilerOptions: { experimentalDecorators: true, emitDecoratorMetadata: true } },
      "src/index.ts": `import { seen } from "./meta"; import "./user"; import "./post"; export const result = seen;`,
      "src/meta.ts": `export const seen: unknown[] = []; (Reflect as any).metadata = (key: string, value: any) => () => void (key === "design:type" && seen.push(value?.name)); export const Column = (): any => () => {};`,
      "src/user.ts": `import { Column } from "./meta"; import { Post } from "./post"; export class User { @Column() post!: Post; }`,
      "src/post.ts": `import { Column } from "./meta"; import { User } from "./user"; export class Post { @Column() author!: User; }`,
    },
    result: ["Object", "Post"],
  },
  {
    name: "standard decorators where tsconfig.json does not ask for the old ones",
    files: {
      "src/index.ts": `let result = ""; const d = (_: unknown, context: ClassDecoratorContext) => { result = context.kind; }; @d class A {} export { result };`,
    },
    result: "class",
  },
  {
    name: "import.meta",
    files: {
      "src/index.ts": `import { basename } from "node:path"; import { fileURLToPath } from "node:url";
        export const result = [basename(fileURLToPath(import.meta.url)), basename(import.meta.dirname), basename(import.meta.filename), import.meta.resolve("./a.js").endsWith("/src/a.ts"), typeof import.meta.env];`,
      "src/a.ts": "",
    },
    result: ["index.ts", "src", "index.ts", true, "object"],
  },
  {
    name: "variables that are named like the parameters of CommonJS",
    files: {
      "package.json": { type: "module" },
      "src/index.ts": `
        import { createRequire } from "node:module"; import path, { dirname } from "node:path"; import { fileURLToPath } from "node:url";
        const require = createRequire(import.meta.url);
        const __filename = fileURLToPath(import.meta.url), __dirname = dirname(__filename);
        function module(this: unknown) { return { require, exports: 1 }.exports; }
        const o = { require: 1, module() { return 2; } };
        export { __dirname as here };
        export const result = [path.basename(__dirname), require("./a.cjs").a, require("./b.ts").b, module(), o.module() + o.require];`,
      "src/a.cjs": `module.exports = { a: "a.cjs" };`,
      "src/b.ts": `export const b = "b.ts";`,
    },
    result: ["src", "a.cjs", "b.ts", 1, 3],
  },
  {
    name: "JavaScript in ECMAScript syntax, by package.json, extension or content",
    files: {
      "src/index.ts": `import { a } from "./a.js"; import { b } from "./b.mjs"; import { c } from "../esm/c.js"; export const result = [a, b, c];`,
      "src/a.js": `import { b } from "./b.mjs"; export const a = "a" + b;`,
      "src/b.mjs": `export const b = "b";`,
      "esm/package.json": { type: "module" },
      "esm/c.js": `const c = 1;\nexport { c };`,
    },
    result: ["ab", "b", 1],
  },
  {
    name: "packages that are ECMAScript modules only",
    files: {
      "node_modules/esm-only/package.json": { name: "esm-only", type: "module", exports: { import: "./index.js" } },
      "node_modules/esm-only/index.js": `export const id = 1; export default () => 2;`,
      "src/index.ts": `import two, { id } from "esm-only"; import * as all from "esm-only"; export const result = [id, two(), all.id];`,
    },
    result: [1, 2, 1],
  },
  {
    name: "TypeScript inside node_modules",
    files: {
      "node_modules/ts-only/package.json": { name: "ts-only", main: "./index.ts" },
      "node_modules/ts-only/index.ts": `import { n } from "./n.js"; export const id: number = n;`,
      "node_modules/ts-only/n.ts": `export const n = 1 as number;`,
      "src/index.ts": `export { id as result } from "ts-only";`,
    },
    result: 1,
  },
  {
    name: "what only bundlers load",
    files: {
      "src/index.ts": `import "server-only"; import "client-only"; import "./a.css"; import styles from "./b.module.scss"; import logo from "./logo.svg?url"; import seed from "./seed.sql?raw"; import { DATABASE_URL } from "$env/static/private";
        export const result = [styles, logo, seed, DATABASE_URL];`,
      "src/a.css": "a {}",
      "src/b.module.scss": "a {}",
      "src/logo.svg": "<svg/>",
      "src/seed.sql": "select 1",
    },
    result: [{}, {}, "select 1", undefined],
  },
  {
    name: "types that are imported and re-exported without saying so",
    files: {
      "src/index.ts": `import { Shape, value } from "./shape"; export { Shape } from "./shape"; export * from "./shape"; const s: Shape = { x: value }; export const result = s;`,
      "src/shape.ts": `export interface Shape { x: number } export const value = 1;`,
    },
    result: { x: 1 },
  },
  {
    name: "verbatimModuleSyntax keeps imports for their effects",
    files: {
      "tsconfig.json": { compilerOptions: { verbatimModuleSyntax: true } },
      "src/index.ts": `import { unused } from "./effect"; export const result = (globalThis as any).effect;`,
      "src/effect.ts": `(globalThis as any).effect = "ran"; export const unused = 1;`,
    },
    result: "ran",
  },
  {
    name: "an import that may fail",
    files: {
      "src/index.ts": `declare const require: any; let code = ""; try { require("not-installed"); } catch (error: any) { code = error.code; } export const result = code;`,
    },
    result: "MODULE_NOT_FOUND",
  },
  {
    name: "a hashbang, a byte order mark and CRLF",
    files: {
      "src/index.ts": `export { a as result } from "./a";`,
      "src/a.ts": "\uFEFF#!/usr/bin/env node\r\nexport const a = 1;\r\n",
    },
    result: 1,
  },
  {
    name: "module.exports and export =",
    files: {
      "src/index.ts": `import a from "./a.cts"; import b = require("./b.cjs"); export const result = [a.x, b()];`,
      "src/a.cts": `const a = { x: 1 }; export = a;`,
      "src/b.cjs": `module.exports = () => 2;`,
    },
    result: [1, 2],
  },
  {
    name: "require.main, require.resolve and __dirname in CommonJS",
    files: {
      "src/index.cjs": `const path = require("node:path"); exports.result = [require.main === module, path.basename(require.resolve("./a")), path.basename(__dirname)];`,
      "src/a.ts": "",
    },
    entry: "src/index.cjs",
    result: [false, "a.ts", "src"],
  },
  {
    name: "user code that Node's own require is asked for by a package",
    files: {
      "node_modules/requirer/index.js": `module.exports = (file) => require(file);`,
      "src/index.ts": `import requirer from "requirer"; import { a } from "./a"; export const result = requirer(import.meta.dirname + "/a.ts").a === a;`,
      "src/a.ts": `export const a = {};`,
    },
    result: true,
  },
  ...[true, false].map((esModuleInterop) => ({
    name: `default and namespace imports of CommonJS, with esModuleInterop ${esModuleInterop}`,
    files: {
      "tsconfig.json": { compilerOptions: { esModuleInterop } },
      "node_modules/fn/index.js": `module.exports = () => "called"; module.exports.part = 1;`,
      "node_modules/flagged/index.js": `exports.__esModule = true; exports.Entity = "Entity";`,
      "node_modules/plain/index.js": `exports.x = 1;`,
      "node_modules/both/index.js": `exports.__esModule = true; exports.default = "default";`,
      "src/index.ts": `import fn from "fn"; import * as star from "fn"; import flagged from "flagged"; import again, { Entity } from "flagged"; import plain, { x } from "plain"; import * as all from "plain"; import both from "both";
        export const result = [fn(), (star as any)(), star.part, (star as any).default(), flagged.Entity, again.Entity === Entity, plain.x, x, all.x, (all as any).default.x, both];`,
    },
    result: ["called", "called", 1, "called", "Entity", true, 1, 1, 1, 1, "default"],
  })),
  {
    name: "an entry without its extension",
    files: { "src/index.ts": `export const result = 1;` },
    entry: "src/index",
    result: 1,
  },
];

describe("loads what a bundler would load", () => {
  test.each(cases)("$name", async ({ files, entry = "src/index.ts", result }) => {
    const { loader, again } = project(files);
    const loaded = await loader.load(entry);
    expect(loaded.exports.result).toEqual(result);
    // From the disk cache, too.
    expect((await again().load(entry)).exports.result).toEqual(result);
  });

  test("a JSON entry", async () => {
    const { loader } = project({ "a.json": { x: 1 } });
    expect((await loader.load("a.json")).exports).toEqual({ x: 1 });
  });

  test("import() while loading and after it, on the same module graph", async () => {
    const { loader } = project({
      "src/index.ts": `import { a } from "./a"; export const early = import("./a"); export const late = async () => (await import("./late.js")).late === a && (await import("@acme/x")).x === 1;`,
      "tsconfig.json": { compilerOptions: { paths: { "@acme/x": ["./src/x.ts"] } } },
      "src/x.ts": "export const x = 1;",
      "src/a.ts": `export const a = {};`,
      "src/late.ts": `export { a as late } from "./a";`,
    });
    const { exports } = await loader.load("src/index.ts");
    expect(await (exports.early as Promise<object>)).toHaveProperty("a");
    expect(await (exports.late as () => Promise<boolean>)()).toBe(true);
  });
});
