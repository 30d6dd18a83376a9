import { execFileSync } from "node:child_process";
import { createLoader } from "@athanor/loader";
import { describe, expect, test } from "vitest";
import ts from "typescript";
import { typeorm } from "../src/index.js";
import { compilerOptions, entity, project, type Files, type Project } from "./project.js";

/** Types of properties by the names of the entities that have them. */
const declared = {
  text: "string",
  state: "State",
  level: "Level",
  name: "Name",
  email: "Email",
  local: "Local",
  union: `"a" | "b"`,
  flag: "Flag",
  optional: "State | undefined",
  maybeText: "string | null",
  maybeNumber: "number | null",
  maybeDate: "Date | null",
  maybeState: "State | null",
  maybeName: "MaybeName",
  member: `Row["title"]`,
  big: "bigint",
  list: "string[]",
  readonlyList: "readonly string[]",
  tags: "Tags",
  shape: "Shape",
  json: "Record<string, unknown>",
  bytes: "Buffer",
  nothing: "unknown",
};

const kinds = `
  export enum State { On = "on", Off = "off" }
  export enum Level { Low, High }
  export type Name = string;
  export type Email = string & { readonly brand: unique symbol };
  export type MaybeName = Name | null;
  export type Flag = true | false;
  export type Tags = string[];
  export interface Shape { readonly x: number }
  export interface Row { readonly title: string }
`;
const imports = `
  import { Email, Flag, Level, MaybeName, Name, Row, Shape, State, Tags } from "../barrel";
  type Local = number;
`;
const properties = Object.keys(declared) as (keyof typeof declared)[];
const files = (some: readonly (keyof typeof declared)[]): Files => ({
  "src/kinds.ts": kinds,
  "src/barrel.ts": `export * from "./kinds";`,
  ...Object.fromEntries(
    some.map((one) => [`src/entities/${one}.ts`, entity(one, `@Column() it: ${declared[one]};`, imports)]),
  ),
});

/** The type of each property in an application that the project's own tsc has compiled, or what TypeORM refuses. */
function inApplication({ root, path }: Project, strict: boolean): Record<string, string> {
  const sources = properties.map((one) => path(`src/entities/${one}.ts`));
  const options = { ...compilerOptions, strict, target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.CommonJS };
  ts.createProgram(sources, { ...options, outDir: path("out"), rootDir: path("src"), skipLibCheck: true }).emit();
  const script = `
    const { DataSource } = require("typeorm");
    (async () => {
      const said = {};
      for (const one of ${JSON.stringify(properties)}) {
        const [entity] = Object.values(require("./out/entities/" + one));
        const it = new DataSource({ type: "postgres", driver: {}, entities: [entity] });
        try {
          await it.buildMetadatas();
          said[one] = it.driver.normalizeType(it.entityMetadatas[0].columns[1]);
        } catch (error) {
          said[one] = "refused: " + /Data type "(\\w+)"/.exec(error.message)[1];
        }
      }
      process.stdout.write(JSON.stringify(said));
    })();
  `;
  return JSON.parse(execFileSync(process.execPath, ["-e", script], { cwd: root, encoding: "utf8" })) as Record<
    string,
    string
  >;
}

/** The same, as we read it. */
async function asRead({ path, read }: Project): Promise<Record<string, string>> {
  const refused: Record<string, string> = {};
  const first = await read({ entities: ["src/entities/*.ts"] });
  for (const { code, at, detail } of first.diagnostics) {
    expect(code).toBe("ATH1308");
    const [, type] = /run time is (\w+),/.exec(detail![0]!)!;
    refused[at!.file.slice(path("src/entities/").length, -3)] = `refused: ${type}`;
  }
  const left = properties.filter((one) => !(one in refused)).map((one) => `src/entities/${one}.ts`);
  const { columns, diagnostics } = await read({ entities: left });
  expect(diagnostics.filter(({ code }) => code !== "ATH1313")).toEqual([]);
  const told = diagnostics.flatMap(({ message, detail = [] }) => [message, ...detail]).join("\n");
  const names: Readonly<Record<string, string>> = {
    varchar: "character varying",
    timestamp: "timestamp without time zone",
  };
  for (const one of properties) {
    const type = columns[`${one.toLowerCase()}.it`];
    if (type)
      refused[one] =
        `${new RegExp(`\\b${one}\\.it as`).test(told) ? "refused: Object, read as " : ""}${names[type] ?? type}`;
  }
  return refused;
}

describe.each([true, false])("the type of a property is what tsc tells TypeORM, strict: %s", (strict) => {
  test("or, where that is nothing, what is left without null, which is said", async () => {
    const it = project({ ...files(properties), "tsconfig.json": { compilerOptions: { ...compilerOptions, strict } } });
    const theirs = inApplication(it, strict);
    const ours = await asRead(it);
    expect(theirs).toMatchSnapshot("in the application");
    const differing = properties.filter((one) => ours[one] !== theirs[one]);
    expect(Object.fromEntries(differing.map((one) => [one, ours[one]]))).toMatchSnapshot("read otherwise");
  });
});

test("all properties that stay untold are told of, each at its place, also of base and embedded classes", async () => {
  const { read } = project({
    "src/kinds.ts": kinds,
    "src/base.ts": `
import { Column } from "typeorm";
import { Shape } from "./kinds";
export abstract class Base {
  @Column() shape: Shape;
}
export class Part {
  @Column()
  big: bigint;
}`,
    "src/user.entity.ts": `
import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";
import { Base, Part } from "./base";
@Entity() export class User extends Base {
  @PrimaryGeneratedColumn() id: number;
  @Column() list: string[];
  @Column(() => Part) part: Part;
  @Column("text", { nullable: true }) fine: string | null;
}
@Entity() export class Other extends Base {
  @PrimaryGeneratedColumn() id: number;
}`,
  });
  const { said, diagnostics } = await read({ entities: ["src/*.entity.ts"] });
  expect([...said].sort()).toEqual([
    "ATH1308 src/base.ts:5:13 the type of Base.shape cannot be told from its declaration",
    "ATH1308 src/base.ts:9:3 the type of Part.big cannot be told from its declaration",
    "ATH1308 src/user.entity.ts:6:13 the type of User.list cannot be told from its declaration",
  ]);
  const hints = Object.fromEntries(diagnostics.map(({ at, hint }) => [at!.line, hint]));
  expect(hints[6]).toContain(`@Column("text", { array: true })`);
  expect(hints[9]).toContain(`@Column("bigint")`);
});

test("files that import each other are loaded with types too, also as ECMAScript modules", async () => {
  const { read } = project({
    "package.json": { type: "module" },
    "tsconfig.json": { compilerOptions: { ...compilerOptions, module: "nodenext" } },
    "src/kinds.ts": kinds,
    "src/user.ts": entity(
      "User",
      "@Column() state: State; @OneToMany(() => Post, (post) => post.author) posts: Post[];",
      `import { Post } from "./post.js"; import { type State } from "./kinds.js";`,
    ),
    "src/post.ts": entity(
      "Post",
      "@Column() level: Level; @ManyToOne(() => User, (user) => user.posts) author: User;",
      `import { User } from "./user.js"; import { Level } from "./kinds.js";`,
    ),
  });
  expect(await read({ entities: ["src/{user,post}.ts"] })).toEqual({
    columns: {
      "post.id": "serial",
      "post.level": "integer",
      "post.authorId": "integer",
      "user.id": "serial",
      "user.state": "varchar",
    },
    said: [],
    diagnostics: [],
  });
});

test("types without null are told of once", async () => {
  const { read } = project({
    "src/user.entity.ts": `
import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";
@Entity() export class User {
  @PrimaryGeneratedColumn() id: number;
  @Column({ nullable: true }) name: string | null;
  @Column({ nullable: true }) born: Date | null;
}`,
  });
  const { columns, diagnostics } = await read({ entities: ["src/*.entity.ts"] });
  expect(columns).toEqual({ "user.id": "serial", "user.name": "varchar", "user.born": "timestamp" });
  expect(diagnostics).toMatchObject([
    {
      code: "ATH1313",
      severity: "warning",
      message:
        "read User.name as String and 1 more; what tsc compiles gives TypeORM no such type, and it refuses to start",
      at: { line: 5, column: 31 },
      detail: ["User.born as Date, at src/user.entity.ts:6:31"],
    },
  ]);
});

test("classes that the configuration imports are loaded once more with types, all of them together", async () => {
  const { root } = project({
    "src/kinds.ts": kinds,
    "src/barrel.ts": `export * from "./kinds";`,
    "src/team.ts": entity("Team", "@Column() state: State;", `import { State } from "./barrel";`),
    "src/user.ts": entity("User", "@ManyToOne(() => Team) team: Team;", `import { Team } from "./team";`),
    "src/models.ts": `export { Team } from "./team"; export { User } from "./user";`,
  });
  const load = createLoader({ root });
  const { exports } = await load.load("src/models.ts");
  const { schema, diagnostics } = await typeorm({ entities: [exports.Team, exports.User] as Function[] }).read({
    root,
    load,
  });
  expect(diagnostics).toEqual([]);
  expect([...schema.objects.keys()]).toEqual(
    expect.arrayContaining(["column:public.team.state", "column:public.user.teamId"]),
  );
});

test("classes that somebody else has loaded can only be read as they are", async () => {
  const { root, read } = project(files(["state"]));
  const { exports } = await createLoader({ root }).load("src/entities/state.ts");
  expect((await read({ entities: [exports.state as Function] })).diagnostics).toMatchObject([
    { code: "ATH1308", hint: expect.stringContaining(`typeorm({ entities: ["src/**/*.entity.ts"] })`) },
  ]);
});
