import Module from "node:module";
import { describe, expect, test } from "vitest";
import { failureOf, project } from "./project.js";

interface Internals {
  _extensions: Record<string, unknown>;
  _resolveFilename: unknown;
  _cache: Record<string, unknown>;
}
const internals = Module as unknown as Internals;

/** Everything that a load changes for its duration. */
function state(root: string): unknown {
  return {
    extensions: Object.entries(internals._extensions),
    resolve: internals._resolveFilename,
    cached: Object.keys(internals._cache).filter((file) => file.startsWith(root)),
    exit: process.exit,
    exitCode: process.exitCode,
    cwd: process.cwd(),
    depth: Error.stackTraceLimit,
  };
}

describe("a load leaves no state behind", () => {
  test.each([
    ["that succeeds", `export const x = 1;`],
    ["that throws", `throw new Error("x");`],
    ["with a syntax error", `const = 1;`],
    ["that exits", `process.exit(1);`],
    ["that changes the process", `process.exitCode = 3; process.chdir("/"); Error.stackTraceLimit = 1; export {};`],
    [
      "that goes through Node's own require",
      `import { createRequire } from "node:module"; export const a = createRequire(import.meta.url)("./a.ts");`,
    ],
    [
      "of JSON through Node's own require",
      `import { createRequire } from "node:module"; createRequire(import.meta.url)("./a.json");`,
    ],
    [
      "whose native require throws",
      `import { createRequire } from "node:module"; createRequire(import.meta.url)("./broken.js");`,
    ],
  ])("%s", async (_, source) => {
    const { root, loader } = project({
      "index.ts": source,
      "a.ts": "export const a = 1;",
      "a.json": {},
      "broken.js": `throw new Error("broken");`,
    });
    const before = state(root);
    await loader.load("index.ts").catch(() => undefined);
    expect(state(root)).toEqual(before);
  });

  test("also with import() after the load", async () => {
    const { root, loader } = project({
      "index.ts": `export const late = () => import("./a.js");`,
      "a.ts": "export const a = 1;",
    });
    const { exports } = await loader.load("index.ts");
    const before = state(root);
    await (exports.late as () => Promise<unknown>)();
    expect(state(root)).toEqual(before);
  });
});

describe("every load is fresh", () => {
  test("it sees what has changed, in the file and in what it imports", async () => {
    const { loader, write } = project({
      "index.ts": `export { a } from "./a"; export const b = 1;`,
      "a.ts": "export const a = 1;",
    });
    const first = await loader.load("index.ts");
    write({ "a.ts": "export const a = 2;" });
    const second = await loader.load("index.ts");
    write({ "index.ts": `export const a = 3;` });
    const third = await loader.load("index.ts");
    expect([first.exports.a, second.exports.a, third.exports.a]).toEqual([1, 2, 3]);
  });

  test.each([
    ["a syntax error", "export const a = ;"],
    ["an error", `throw new Error("x");`],
    ["an empty import", "import './missing';"],
  ])("a fixed file loads after %s", async (_, broken) => {
    const { loader, write } = project({ "index.ts": `export { a } from "./a";`, "a.ts": broken });
    await failureOf(loader.load("index.ts"));
    write({ "a.ts": "export const a = 1;" });
    expect((await loader.load("index.ts")).exports.a).toBe(1);
  });

  test("it sees tsconfig.json change", async () => {
    const { loader, write } = project({
      "tsconfig.json": { compilerOptions: { paths: { "@/*": ["./a/*"] } } },
      "index.ts": `export { x } from "@/x";`,
      "a/x.ts": `export const x = "a";`,
      "b/x.ts": `export const x = "b";`,
    });
    const first = await loader.load("index.ts");
    write({ "tsconfig.json": { compilerOptions: { paths: { "@/*": ["./b/*"] } } } });
    expect([first.exports.x, (await loader.load("index.ts")).exports.x]).toEqual(["a", "b"]);
  });

  test("concurrent loads do not meet", async () => {
    const { loader } = project({
      "a.ts": `export { s } from "./s";`,
      "b.ts": `export { s } from "./s";`,
      "s.ts": "export const s = {};",
    });
    const [a, b] = await Promise.all([loader.load("a.ts"), loader.load("b.ts")]);
    expect(a!.exports.s).not.toBe(b!.exports.s);
  });

  test("loadAll runs what is imported in common once", async () => {
    const { loader } = project({
      "a.ts": `export { s } from "./s";`,
      "b.ts": `export { s } from "./s";`,
      "s.ts": "export const s = {};",
    });
    const [a, b] = await loader.loadAll(["a.ts", "b.ts"]);
    expect(a!.exports.s).toBe(b!.exports.s);
  });
});

describe("files", () => {
  test("are the project's own, with what each entry reaches, and the tsconfig.json that were read", async () => {
    const { root, loader } = project({
      "base.json": {},
      "tsconfig.json": { extends: "./base.json" },
      "a.ts": `import { createRequire } from "node:module"; createRequire(import.meta.url)("./native.ts"); import "drizzle-orm"; import "./shared"; import "./data.json"; import "@acme/db";`,
      "b.ts": `import "./shared"; import "./style.css";`,
      "shared.ts": `export {};`,
      "style.css": "",
      "data.json": {},
      "node_modules/@acme/db": "link:packages/db",
      "packages/db/index.ts": `export {};`,
      "native.ts": "",
      "unused.ts": "",
    });
    const [b] = await loader.loadAll(["b.ts", "shared.ts"]);
    const a = await loader.load("a.ts");
    const names = (files: ReadonlyMap<string, string>): string[] =>
      [...files.keys()].map((file) => file.slice(root.length + 1)).sort();
    expect(names(a.files)).toEqual([
      "a.ts",
      "base.json",
      "data.json",
      "native.ts",
      "packages/db/index.ts",
      "shared.ts",
      "tsconfig.json",
    ]);
    expect(names(b!.files)).toEqual(["b.ts", "base.json", "shared.ts", "tsconfig.json"]);
    // printf '{}' | sha256sum
    expect(a.files.get(`${root}/data.json`)).toBe("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
  });
});
