import { spawnSync } from "node:child_process";
import { chmodSync, readdirSync, readFileSync, statSync, truncateSync, utimesSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { openCache } from "../src/cache.js";
import { createLoader } from "../src/index.js";
import { transpilerVersion } from "../src/transpile.js";
import { project, type Project } from "./project.js";

function entries({ cacheDir }: Project): string[] {
  return readdirSync(cacheDir).map((name) => join(cacheDir, name));
}

const files = { "a.ts": `export const a: string = "ü€😀";` };

describe("the disk cache", () => {
  test("is used: one entry a file, not written again, and what it says is run", async () => {
    const one = project(files);
    await one.loader.load("a.ts");
    const [entry, ...more] = entries(one);
    expect(more).toEqual([]);
    const written = statSync(entry!).mtimeMs;
    expect((await one.again().load("a.ts")).exports.a).toBe("ü€😀");
    expect(statSync(entry!).mtimeMs).toBe(written);
  });

  test.each<[string, (entry: string) => void]>([
    ["truncated", (entry) => truncateSync(entry, 80)],
    ["empty", (entry) => truncateSync(entry, 0)],
    ["altered", (entry) => writeFileSync(entry, readFileSync(entry, "utf8").replace("😀", "!!"))],
  ])("a %s entry is written anew", async (_, damage) => {
    const one = project(files);
    await one.loader.load("a.ts");
    const [entry] = entries(one);
    const sound = readFileSync(entry!);
    damage(entry!);
    expect((await one.again().load("a.ts")).exports.a).toBe("ü€😀");
    expect(readFileSync(entry!)).toEqual(sound);
  });

  test("an entry belongs to the content, the options and the kind of file, not to the path", async () => {
    const one = project({ ...files, "b.ts": files["a.ts"] });
    await one.loader.loadAll(["a.ts", "b.ts"]);
    expect(entries(one)).toHaveLength(1);
    one.write({ "b.mts": files["a.ts"] });
    await one.loader.load("b.mts");
    expect(entries(one)).toHaveLength(2);
    one.write({ "tsconfig.json": { compilerOptions: { experimentalDecorators: true } } });
    await one.loader.load("a.ts");
    expect(entries(one)).toHaveLength(3);
  });

  test("a directory that cannot be made costs nothing but time", async () => {
    const one = project({ ...files, file: "" });
    const loader = createLoader({ root: one.root, cacheDir: one.path("file/cache") });
    expect((await loader.load("a.ts")).exports.a).toBe("ü€😀");
  });

  test.skipIf(process.getuid?.() === 0)("a directory that cannot be written to is read all the same", async () => {
    const one = project({ ...files, "b.ts": "export const b = 1;" });
    await one.loader.load("a.ts");
    chmodSync(one.cacheDir, 0o555);
    expect((await one.again().load("a.ts")).exports.a).toBe("ü€😀");
    expect((await one.again().load("b.ts")).exports.b).toBe(1);
    chmodSync(one.cacheDir, 0o755);
  });

  test.each([
    [2, ["new", "old"]],
    [1, ["new"]],
  ])("beyond %d entries the old ones go", (limit, kept) => {
    const one = project({ ".cache/old": "", ".cache/new": "" });
    const past = new Date(Date.now() - 2000);
    utimesSync(one.path(".cache/old"), past, past);
    openCache(one.cacheDir, { entries: limit, lifetime: 1000 }).write("key", "text");
    expect(readdirSync(one.cacheDir).sort()).toEqual(["key", ...kept]);
  });

  test("nothing is written without a directory", async () => {
    const one = project(files);
    await createLoader({ root: one.root }).load("a.ts");
    expect(readdirSync(one.root).sort()).toEqual(["a.ts", "node_modules"]);
  });

  test("the compiler's version is part of the key", () => {
    const manifest = JSON.parse(readFileSync(resolve(import.meta.dirname, "../package.json"), "utf8")) as {
      dependencies: Record<string, string>;
    };
    expect(transpilerVersion).toMatch(new RegExp(` @ts-morph/common ${manifest.dependencies["@ts-morph/common"]}$`));
  });

  test("a warm process neither loads the compiler nor prints anything", async () => {
    const one = project({
      ...files,
      "node_modules/esm/package.json": { type: "module", exports: "./i.js" },
      "node_modules/esm/i.js": "export const x = 1;",
    });
    one.write({ "a.ts": `import { x } from "esm"; export const a = x;` });
    await one.loader.load("a.ts");
    const index = resolve(import.meta.dirname, "../dist/index.js");
    const script = `
      import { createLoader } from ${JSON.stringify(index)};
      import { createRequire } from "node:module";
      const loader = createLoader({ root: ${JSON.stringify(one.root)}, cacheDir: ${JSON.stringify(one.cacheDir)} });
      const { exports } = await loader.load("a.ts");
      const compilers = Object.keys(createRequire(import.meta.url).cache).filter((file) => file.includes("ts-morph"));
      process.stdout.write(JSON.stringify([exports.a, compilers]));`;
    const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "--eval", script], {
      encoding: "utf8",
    });
    expect([stdout, stderr]).toEqual(["[1,[]]", ""]);
  });
});
