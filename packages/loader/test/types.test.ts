import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { failureOf, placeOf, project, type Files, type Project } from "./project.js";

/** What is told of the type of each property, without a package that keeps it. */
const decorator = `
export const told: Record<string, unknown> = {};
export function tell(target: object, key: string) {}
(Reflect as any).metadata = (key: string, value: unknown) => (target: any, name: string) => void (told[name] = value);
`;

const compilerOptions = { experimentalDecorators: true, emitDecoratorMetadata: true, strict: true, module: "commonjs" };
const files: Files = {
  "tsconfig.json": { compilerOptions },
  "decorator.ts": decorator,
  "kinds.ts": `
    export enum State { On = "on", Off = "off" }
    export enum Level { Low, High }
    export type Name = string;
    export type Email = string & { readonly brand: "email" };
    export interface Shape { readonly x: number }
    export type Row = { readonly id: bigint };
  `,
  "barrel.ts": `export * from "./kinds";`,
  "user.ts": `
    import { tell, told } from "./decorator";
    import { Level, State, type Email, type Name, type Row, type Shape } from "./barrel";
    type Maybe<T> = T | null;
    export class User {
      @tell state: State;
      @tell level: Level;
      @tell name: Name;
      @tell email: Email;
      @tell shape: Shape;
      @tell maybe: string | null;
      @tell since: Date | null;
      @tell perhaps: Maybe<State>;
      @tell id: Row["id"];
      @tell list: readonly string[];
      plain: string;
    }
    export { told };
  `,
};

function names(told: unknown): Record<string, string> {
  return Object.fromEntries(
    Object.entries(told as Record<string, Function | undefined>).map(([key, value]) => [
      key,
      value?.name ?? "undefined",
    ]),
  );
}

async function load({ loader }: Pick<Project, "loader">, withTypes = ["user.ts"]) {
  const [user] = await loader.loadAll(["user.ts"], { withTypes });
  const { told, User } = user!.exports as { told: object; User: object };
  return { told: names(told), types: { ...loader.declarationOf(User)?.types } };
}

describe("with types", () => {
  test("decorators are told what tsc would tell them", async () => {
    const one = project(files);
    const alone = await load(one, []);
    expect(alone.told).toMatchObject({ state: "Object", level: "Object", name: "Object", email: "Object" });
    expect(alone.types).toEqual({});
    const { told, types } = await load(one);
    expect(told).toEqual({
      state: "String",
      level: "Number",
      name: "String",
      email: "String",
      shape: "Object",
      maybe: "Object",
      since: "Object",
      perhaps: "Object",
      id: "Object",
      list: "Array",
    });
    expect(types).toEqual({
      state: "String",
      level: "Number",
      name: "String",
      email: "String",
      maybe: "String",
      since: "Date",
      perhaps: "String",
      id: "BigInt",
    });
  });

  test("null counts for nothing where the project says so", async () => {
    const one = project({
      ...files,
      "tsconfig.json": { extends: "./base.json" },
      "base.json": { compilerOptions: { ...compilerOptions, strictNullChecks: false } },
    });
    expect((await load(one)).told).toMatchObject({ maybe: "String", since: "Date", state: "String" });
  });

  test.each([
    ["an ECMAScript module", { type: "module" }, { module: "nodenext" }],
    ["a file for a bundler", {}, { module: "esnext", moduleResolution: "bundler", noEmit: true, outDir: "out" }],
    ["a library", {}, { declaration: true, composite: true, importHelpers: true, noEmitOnError: true }],
    ["aliases", {}, { paths: { "./barrel": ["./kinds.ts"] } }],
  ])("%s is run as ever", async (_, manifest, options) => {
    const one = project({
      ...files,
      "package.json": manifest,
      "tsconfig.json": { compilerOptions: { ...compilerOptions, ...options } },
    });
    expect((await load(one)).told).toMatchObject({ state: "String", level: "Number" });
  });

  test("a type of the project's declaration files is known", async () => {
    const one = project({
      ...files,
      "types/global.d.ts": `type Money = number;`,
      "user.ts": `import { tell, told } from "./decorator";\nexport class User { @tell price: Money }\nexport { told };`,
    });
    expect((await load(one)).told).toEqual({ price: "Number" });
  });

  test("positions are those of the source", async () => {
    const one = project({ ...files, "user.ts": `${files["user.ts"] as string}\n  throw new Error("here");` });
    const [diagnostic] = await failureOf(one.loader.loadAll(["user.ts"], { withTypes: ["user.ts"] }));
    expect(placeOf(one.root, diagnostic!.at)).toBe("user.ts:20:9");
  });
});

describe("types are kept", () => {
  test("and looked up again when a file that they rest on changes", async () => {
    const one = project(files);
    await load(one);
    const before = readdirSync(one.cacheDir);
    await load({ loader: one.again() });
    expect(readdirSync(one.cacheDir)).toEqual(before);
    one.write({ "kinds.ts": (files["kinds.ts"] as string).replace(`{ On = "on", Off = "off" }`, "{ On, Off }") });
    expect((await load({ loader: one.again() })).told).toMatchObject({ state: "Number" });
    one.write({ "tsconfig.json": { compilerOptions: { ...compilerOptions, strictNullChecks: false } } });
    expect((await load({ loader: one.again() })).told).toMatchObject({ state: "Number", maybe: "String" });
  });

  test("but not what leads nowhere", async () => {
    const one = project({
      ...files,
      "user.ts": `import { tell, told } from "./decorator";\nexport class User { @tell price: Money }\nexport { told };`,
    });
    expect((await load(one)).told).toEqual({ price: "Object" });
    one.write({ "global.d.ts": "type Money = number;" });
    expect((await load({ loader: one.again() })).told).toEqual({ price: "Number" });
  });

  test("and belong to the place, not to the text", async () => {
    const text = `import { tell, told } from "../decorator";\nimport type { Key } from "./key";\nexport class Item { @tell key: Key }\nexport { told };`;
    const { loader } = project({
      ...files,
      "a/item.ts": text,
      "a/key.ts": "export type Key = string;",
      "b/item.ts": text,
      "b/key.ts": "export type Key = number;",
    });
    const items = ["a/item.ts", "b/item.ts"];
    const told: unknown[] = [];
    for (const item of items) told.push(names((await loader.loadAll([item], { withTypes: items }))[0]!.exports.told));
    expect(told).toEqual([{ key: "String" }, { key: "Number" }]);
  });

  test("a run without changes loads no compiler", async () => {
    const one = project(files);
    await load(one);
    const script = `
      import { createLoader } from ${JSON.stringify(resolve(import.meta.dirname, "../dist/index.js"))};
      import module from "node:module";
      const loader = createLoader(${JSON.stringify({ root: one.root, cacheDir: one.cacheDir })});
      await loader.loadAll(["user.ts"], { withTypes: ["user.ts"] });
      console.log(Object.keys(module._cache).some((file) => file.includes("@ts-morph")));
    `;
    const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" });
    expect({ stdout, stderr }).toEqual({ stdout: "false\n", stderr: "" });
  });

  test("what they rest on is told with the files of a load", async () => {
    const one = project(files);
    const [user] = await one.loader.loadAll(["user.ts"], { withTypes: ["user.ts"] });
    const told = [...user!.files.keys()];
    expect(told).toContain(one.path("kinds.ts"));
    expect(told).toContain(one.path("tsconfig.json"));
  });
});
