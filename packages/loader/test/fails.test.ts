import { chmodSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { failureOf, placeOf, project, type Files } from "./project.js";

interface Case {
  readonly name: string;
  readonly files: Files;
  /** default: `src/index.ts` */
  readonly entry?: string;
  readonly code: string;
  /** `file:line:column` */
  readonly at?: string;
  readonly message: string | RegExp;
  /** Each is a part of some line of the detail. */
  readonly detail?: readonly string[];
  readonly hint: string | RegExp;
}

const through: Files = {
  "src/index.ts": `export * from "./db";`,
  "src/db/index.ts": `// barrel\nexport * from "./schema";`,
};
const chain = ["imported by src/db/index.ts:2", "imported by src/index.ts:1"];

const cases: Case[] = [
  {
    name: "decorators of the older kind that are compiled the standard way",
    files: {
      "src/index.ts": `const column = (target: object, key: string) => void target.constructor;\nexport class User {\n  @column id = 1;\n}`,
    },
    code: "ATH1109",
    at: "src/index.ts:1:61",
    message: "Cannot read properties of undefined",
    hint: `"experimentalDecorators": true and "emitDecoratorMetadata": true under compilerOptions in a tsconfig.json`,
  },
  {
    name: "a decorated property whose class comes later",
    files: {
      "tsconfig.json": { compilerOptions: { experimentalDecorators: true, emitDecoratorMetadata: true } },
      "src/index.ts": `(Reflect as any).metadata = () => () => {};\nconst column = () => {};\nexport class User {\n  @column team: Team;\n}\nclass Team {}`,
    },
    code: "ATH1109",
    at: "src/index.ts:4:17",
    message: "Cannot access 'Team' before initialization",
    hint: "move the class up, or into a file of its own",
  },
  {
    name: "a decorator that needs the type of its property",
    files: {
      "tsconfig.json": { compilerOptions: { experimentalDecorators: true } },
      "src/index.ts": `const column = () => { throw new Error("turn on emitDecoratorMetadata"); };\nexport class User {\n  @column id = 1;\n}`,
    },
    code: "ATH1109",
    at: "src/index.ts:1:30",
    message: "turn on emitDecoratorMetadata",
    hint: `set "emitDecoratorMetadata": true under compilerOptions in tsconfig.json`,
  },
  {
    name: "an entry that does not exist",
    files: {},
    code: "ATH1101",
    message: "the file src/index.ts does not exist",
    hint: "check the path",
  },
  {
    name: "an entry with a wrong extension",
    files: { "src/index.mts": "" },
    code: "ATH1101",
    message: "src/index.ts",
    hint: "did you mean src/index.mts?",
  },
  {
    name: "a directory",
    files: { "src/index.ts": "" },
    entry: "src",
    code: "ATH1102",
    message: "src is a directory",
    hint: "src/index.ts",
  },
  {
    name: "an import that leads nowhere",
    files: { ...through, "src/db/schema.ts": `\n  import { x } from "./missing.js";\nexport const y = x;` },
    code: "ATH1104",
    at: "src/db/schema.ts:2:3",
    message: `"./missing.js" leads to no file`,
    detail: ["looked for src/db/missing.js", "imported by src/db/schema.ts:2", ...chain],
    hint: "correct the import in src/db/schema.ts",
  },
  {
    name: "an import in the wrong case",
    files: { "src/index.ts": `import { x } from "./User"; x;`, "src/user.ts": "export const x = 1;" },
    code: "ATH1104",
    at: "src/index.ts:1:1",
    message: `"./User" leads to no file`,
    hint: "did you mean src/user.ts?",
  },
  {
    name: "an alias that leads nowhere",
    files: {
      "tsconfig.json": { compilerOptions: { paths: { "@/*": ["./src/*"] } } },
      "src/index.ts": `export * from "@/db/users";`,
    },
    code: "ATH1104",
    at: "src/index.ts:1:1",
    message: `"@/db/users" leads to no file`,
    detail: ["looked for src/db/users"],
    hint: "correct the import",
  },
  {
    name: "a package that is not installed",
    files: { ...through, "src/db/schema.ts": `import pg from "@acme/pg/sub";\nexport default pg;` },
    code: "ATH1105",
    at: "src/db/schema.ts:1:1",
    message: `the package "@acme/pg" is not installed`,
    detail: ["looked up from src/db", "imported by src/db/schema.ts:1", ...chain],
    hint: "install it in src/db: npm install @acme/pg",
  },
  {
    name: "an alias that no tsconfig.json knows",
    files: { "src/index.ts": `export * from "@/db";` },
    code: "ATH1105",
    at: "src/index.ts:1:1",
    message: "no alias of the nearest tsconfig.json",
    hint: `add it to "paths"`,
  },
  {
    name: "a workspace package that has not been built",
    files: {
      "node_modules/@acme/db": "link:packages/db",
      "packages/db/package.json": { name: "@acme/db", exports: "./dist/index.js" },
      "src/index.ts": `export * from "@acme/db";`,
    },
    code: "ATH1106",
    at: "src/index.ts:1:1",
    message: `the package "@acme/db" is installed, but`,
    detail: ["node_modules/@acme/db"],
    hint: "build it",
  },
  {
    name: "a syntax error in an imported file",
    files: { ...through, "src/db/schema.ts": `export const a = {\n  b: [1, 2;\n};` },
    code: "ATH1107",
    at: "src/db/schema.ts:2:11",
    message: "schema.ts has a syntax error: ',' expected",
    detail: ["TS1005", ...chain],
    hint: "nothing of it was run",
  },
  {
    name: "an error that only V8 finds",
    files: { "src/index.ts": `interface A { x: number }\n\nconst a = 1;\nconst a = 2;` },
    code: "ATH1107",
    at: "src/index.ts:4:7",
    message: "has already been declared",
    hint: "correct the file",
  },
  {
    name: "a syntax error in CommonJS",
    files: { "src/index.cjs": `module.exports = {\n  a: 1\n  b: 2\n};` },
    entry: "src/index.cjs",
    code: "ATH1107",
    at: "src/index.cjs:3:3",
    message: "',' expected",
    hint: "correct the file",
  },
  {
    name: "await outside of a function",
    files: {
      ...through,
      "src/db/schema.ts": `import { a } from "node:fs";\nconst f = async () => await 1;\nexport const x = await f();`,
    },
    code: "ATH1108",
    at: "src/db/schema.ts:3:18",
    message: "schema.ts uses await outside of a function",
    detail: chain,
    hint: "into an async function",
  },
  {
    name: "for await outside of a function",
    files: { "src/index.ts": `for await (const x of []) {}\nexport {};` },
    code: "ATH1108",
    at: "src/index.ts:1:1",
    message: "await outside of a function",
    hint: "async function",
  },
  {
    name: "a module that throws, below types that leave no trace",
    files: {
      ...through,
      "src/db/schema.ts": `interface A {\n  x: number;\n}\n\nimport { env } from "./env";\nexport const url = env(\n  "DATABASE_URL");`,
      "src/db/env.ts": `type T = string;\n\nexport function env(name: T): string {\n  const value = process.env["X_" + name];\n  if (!value) throw new Error(\`\${name} missing\`);\n  return value;\n}`,
    },
    code: "ATH1109",
    at: "src/db/env.ts:5:21",
    message: "src/db/env.ts failed while it was loaded: DATABASE_URL missing",
    detail: ["called from src/db/schema.ts:6", ...chain],
    hint: "set DATABASE_URL in the environment",
  },
  {
    name: "a package that throws",
    files: {
      "node_modules/strict/index.js": `module.exports = () => { throw new TypeError("no\\nsecond line"); };`,
      "src/index.ts": `import strict from "strict";\n\nstrict();`,
    },
    code: "ATH1109",
    at: "src/index.ts:3:7",
    message: "src/index.ts failed while it was loaded: TypeError: no",
    detail: ["second line"],
    hint: "load on its own",
  },
  {
    name: "a package that lacks a package of its own",
    files: { "node_modules/broken/index.js": `require("never-installed");`, "src/index.ts": `\nimport "broken";` },
    code: "ATH1109",
    at: "src/index.ts:2:1",
    message: "Cannot find module 'never-installed'",
    hint: "reinstall your dependencies",
  },
  {
    name: "a package with top-level await",
    files: {
      "node_modules/async/package.json": { type: "module", exports: "./index.js" },
      "node_modules/async/index.js": "await 1;",
      "src/index.ts": `export {};\nimport "async";`,
    },
    code: "ATH1115",
    at: "src/index.ts:2:1",
    message: "top-level await",
    hint: "import()",
  },
  {
    name: "a text that is thrown",
    files: { ...through, "src/db/schema.ts": `throw "no database";` },
    code: "ATH1109",
    at: "src/db/schema.ts:1:1",
    message: `src/db/schema.ts failed while it was loaded: it threw "no database"`,
    detail: ["no Error", ...chain],
    hint: "load on its own",
  },
  {
    name: "nothing that is thrown",
    files: { "src/index.ts": `throw undefined;` },
    code: "ATH1109",
    at: "src/index.ts:1:1",
    message: "it threw undefined",
    hint: "",
  },
  {
    name: "a value that a circular import has not set yet",
    files: {
      "src/index.ts": `import { b } from "./b";\nexport class A {}\nexport const x = b;`,
      "src/b.ts": `import { A } from "./index";\nexport const b = 1;\nexport class B extends A {}`,
    },
    code: "ATH1109",
    at: "src/b.ts:3:24",
    message: "TypeError: Class extends value undefined",
    hint: "import each other",
  },
  {
    name: "invalid JSON",
    files: { "src/index.ts": `\nimport "./data.json";`, "src/data.json": `{\n  "a": 1,\n  "b": nope\n}` },
    code: "ATH1110",
    at: "src/data.json:3:8",
    message: "src/data.json is not valid JSON",
    detail: ["imported by src/index.ts:2"],
    hint: "correct the file",
  },
  {
    name: "a tsconfig.json that extends nothing",
    files: { "src/index.ts": "export {};", "tsconfig.json": { extends: "./.svelte-kit/tsconfig.json" } },
    code: "ATH1111",
    at: "tsconfig.json:1:1",
    message: "tsconfig.json, which applies to src/index.ts, cannot be used",
    detail: ["File './.svelte-kit/tsconfig.json' not found"],
    hint: "npx svelte-kit sync",
  },
  {
    name: "an empty file",
    files: { "src/index.ts": "// nothing yet\n" },
    code: "ATH1112",
    at: "src/index.ts:1:1",
    message: "the file src/index.ts is empty",
    hint: "save its content",
  },
  {
    name: "process.exit",
    files: {
      "src/index.ts": `import { stop } from "./stop";\nstop();`,
      "src/stop.ts": `export function stop() {\n  process.exit(3);\n}`,
    },
    code: "ATH1113",
    at: "src/stop.ts:2:11",
    message: "src/stop.ts called process.exit(3) while it was loaded",
    detail: ["called from src/index.ts:2"],
    hint: "must only declare",
  },
  {
    name: "process.exit that the file survives",
    files: { "src/index.ts": `try { process.exit(); } catch {}\nexport const x = 1;` },
    code: "ATH1113",
    at: "src/index.ts:1:15",
    message: "process.exit()",
    hint: "must only declare",
  },
  {
    name: "a file that is no code",
    files: { "schema.png": "" },
    entry: "schema.png",
    code: "ATH1114",
    message: "schema.png is no TypeScript or JavaScript file",
    hint: ".ts",
  },
];

describe("failures say what, where, why and what to do", () => {
  test.each(cases)("$name", async ({ files, entry = "src/index.ts", code, at, message, detail = [], hint }) => {
    const { root, loader } = project(files);
    const [first] = await failureOf(loader.load(entry));
    expect(first).toMatchObject({
      code,
      severity: "error",
      message: expect.stringMatching(pattern(message)),
      hint: expect.stringMatching(pattern(hint)),
    });
    expect(placeOf(root, first!.at)).toBe(at);
    const lines = (first!.detail ?? []).join("\n");
    for (const line of detail) expect(lines).toContain(line);
    // No frame of ours, no absolute path that the user did not ask for.
    expect(`${first!.message}${first!.hint}`).not.toContain(root);
  });

  test.skipIf(process.getuid?.() === 0)("a file without permission", async () => {
    const { loader, path } = project({ "src/index.ts": `import "./a";`, "src/a.ts": "" });
    chmodSync(path("src/a.ts"), 0);
    expect(await failureOf(loader.load("src/index.ts"))).toMatchObject([
      { code: "ATH1103", message: "the file src/a.ts cannot be read (EACCES)", detail: ["imported by src/index.ts:1"] },
    ]);
  });

  test("loader.require names the package and where it was looked for", async () => {
    const { loader } = project({});
    const [first] = await failureOf(Promise.resolve().then(() => loader.require("drizzle-seed/x")));
    expect(first).toMatchObject({
      code: "ATH1105",
      message: `the package "drizzle-seed" is not installed`,
      detail: ["looked up from ."],
      hint: "install it in .: npm install drizzle-seed",
    });
    expect(first!.at).toBeUndefined();
  });

  test("all syntax errors of a file are told", async () => {
    const { loader } = project({ "a.ts": "const a = ;\nconst b = ;" });
    expect((await failureOf(loader.load("a.ts"))).map((one) => one.at?.line)).toEqual([1, 2]);
  });

  test("an error keeps its cause", async () => {
    const { loader } = project({ "a.ts": `export {}; throw new RangeError("x");` });
    const [first] = await failureOf(loader.load("a.ts"));
    expect(first!.cause).toBeInstanceOf(RangeError);
  });

  test("a diagnostic of the user's configuration is left alone, but for its place", async () => {
    const { root, loader } = project({
      "a.ts": `\nconst error = Object.assign(new Error("x"), { name: "DiagnosticError", diagnostics: [{ code: "ATH9999", severity: "error", message: "m", hint: "h" }] });\nthrow error;`,
    });
    const [first] = await failureOf(loader.load("a.ts"));
    expect(first).toMatchObject({ code: "ATH9999", message: "m", hint: "h" });
    expect(placeOf(root, first!.at)).toBe("a.ts:2:29");
  });

  test("positionOf finds the line in an error that comes after the load", async () => {
    const { root, loader } = project({
      "a.ts": `interface A {\n  x: 1;\n}\n\nexport async function upgrade(x: A): Promise<void> {\n  await x;\n  throw new Error("later");\n}`,
    });
    const { exports } = await loader.load("a.ts");
    const error: unknown = await (exports.upgrade as () => Promise<void>)().catch((reason: unknown) => reason);
    expect(placeOf(root, loader.positionOf(error))).toBe("a.ts:7:9");
    expect(loader.positionOf(new Error("ours"))).toBeUndefined();
  });
});

function pattern(expected: string | RegExp): RegExp {
  return typeof expected === "string" ? new RegExp(expected.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")) : expected;
}
