import Module from "node:module";
import { expect, test, describe } from "vitest";
import { entity, project, type Files } from "./project.js";

const loaded = (Module as unknown as { _cache: Record<string, unknown> })._cache;

const user = { "src/user.entity.ts": entity("User", "@Column() name: string;") };
const columns = { "user.id": "serial", "user.name": "varchar" };
const dataSource = (options = 'entities: ["src/*.entity.ts"]') =>
  `new DataSource({ type: "postgres", url: "postgres://nobody@127.0.0.1:1/none", ${options} })`;
const head = `import "reflect-metadata";\nimport { DataSource } from "typeorm";\n`;

describe("a file says how to connect", () => {
  test.each([
    ["as its default export", `export default ${dataSource()};`],
    ["by name", `export const AppDataSource = ${dataSource()};`],
    ["under two names", `export const AppDataSource = ${dataSource()};\nexport default AppDataSource;`],
    ["as the module itself", `module.exports = ${dataSource()};`],
    ["as a promise", `export default Promise.resolve(${dataSource()});`],
    ["in a function", `export function createDataSource() { return ${dataSource()}; }`],
    ["in an async function", `export default async () => ${dataSource()};`],
    ["in a function that connects", `export const createDataSource = async () => ${dataSource()}.initialize();`],
    [
      "in a function that connects and goes on",
      `export const getDataSource = async () => { const it = ${dataSource()}; await it.initialize(); await it.runMigrations(); return it; };`,
    ],
    ["as options", `export default { type: "postgres", entities: ["src/*.entity.ts"] } satisfies object;`],
    [
      "as options beside a DataSource of them",
      `export const options = { type: "postgres", entities: ["src/*.entity.ts"] } as const;\nexport default new DataSource(options);`,
    ],
    [
      "as a registered factory",
      `const factory = () => ({ type: "postgres", entities: ["src/*.entity.ts"] });\nexport const x = Object.assign(factory, { KEY: "CONFIGURATION(typeorm)" });`,
    ],
    ["as a promise of connecting", `export default ${dataSource()}.initialize();`],
    [
      "as what comes of connecting",
      `const it = ${dataSource()};\nexport const ready = it.initialize().then(() => it);`,
    ],
    [
      "as a promise that connects",
      `export default (async () => { const it = ${dataSource()}; await it.initialize(); return it; })();`,
    ],
  ])("%s", async (_, text) => {
    const { read } = project({ ...user, "src/data-source.ts": head + text });
    expect(await read("src/data-source.ts")).toEqual({ columns, said: [], diagnostics: [] });
  });

  test("several of them, of which one is meant", async () => {
    const { read } = project({
      ...user,
      "src/data-source.ts": `${head}export const main = ${dataSource()};\nexport const other = ${dataSource()};`,
    });
    const { diagnostics } = await read("src/data-source.ts");
    expect(diagnostics).toMatchObject([{ code: "ATH1305", hint: expect.stringContaining('{ dataSource: "main" }') }]);
    expect((await read("src/data-source.ts", { dataSource: "other" })).columns).toEqual(columns);
    expect((await read("src/data-source.ts", { dataSource: "third" })).said).toEqual([
      "ATH1304 src/data-source.ts exports no DataSource under the name third",
    ]);
  });

  test("not in a module of a framework, and then it is said what to write", async () => {
    const { read } = project({
      ...user,
      "src/app.module.ts": `
        const Module = (options: object) => (target: Function) => void options;
        const TypeOrmModule = { forRootAsync: (options: object) => options };
        @Module({ imports: [TypeOrmModule.forRootAsync({ useFactory: () => ({ type: "postgres", autoLoadEntities: true }) })] })
        export class AppModule {}
        export function closeDataSource() { throw new Error("nobody asked for this"); }
        export default async function bootstrap() { throw new Error("nobody asked for this"); }
      `,
    });
    const { diagnostics } = await read("src/app.module.ts");
    expect(diagnostics).toMatchObject([
      {
        code: "ATH1304",
        detail: [
          "it exports AppModule, closeDataSource, default",
          "not called, since nothing says that they give one: closeDataSource, default",
        ],
        hint: expect.stringContaining('typeorm({ entities: ["src/**/*.entity.ts"], namingStrategy:'),
      },
    ]);
    expect((await read({ entities: ["src/**/*.entity.ts"] })).columns).toEqual(columns);
  });

  test("in a function that fails, which is told", async () => {
    const { read } = project({ "src/db.ts": `export function createDataSource() { throw new Error("no vault"); }` });
    const { diagnostics } = await read("src/db.ts");
    expect(diagnostics).toMatchObject([
      { code: "ATH1304", detail: ["it exports createDataSource", "createDataSource failed: no vault"] },
    ]);
  });

  test.each([
    ["an empty list", "entities: []"],
    ["none, for a framework that collects them", "autoLoadEntities: true"],
    ["files without entities", 'entities: ["src/data-*.ts"]'],
  ])("and lists %s", async (_, options) => {
    const { read } = project({ "src/data-source.ts": `${head}export const it = ${dataSource(options)};` });
    expect((await read("src/data-source.ts")).said).toEqual(["ATH1312 the list of entities leads to no entity"]);
  });
});

describe("nothing is connected to", () => {
  test("and no driver is loaded", async () => {
    const { read } = project({ ...user, "src/data-source.ts": `${head}export const it = ${dataSource()};` });
    expect((await read("src/data-source.ts")).columns).toEqual(columns);
    expect(Object.keys(loaded).filter((file) => /node_modules[\\/]pg[\\/]/.test(file))).toEqual([]);
  });

  test("where the file itself connects, what comes after it is not run", async () => {
    const { read } = project({
      ...user,
      "src/data-source.ts": `${head}
        export const it = ${dataSource()};
        it.initialize().then(() => { throw new Error("then"); }).catch(() => { throw new Error("catch"); }).finally(() => process.exit(1));
        void (async () => { await it.initialize(); throw new Error("after"); })();
      `,
    });
    expect(await read("src/data-source.ts")).toEqual({ columns, said: [], diagnostics: [] });
  });

  test("and a DataSource connects as ever afterwards", async () => {
    const { read } = project(user);
    await read({ entities: ["src/*.entity.ts"] });
    const { DataSource } = await import("typeorm");
    const it = new DataSource({ type: "postgres", url: "postgres://nobody@127.0.0.1:1/none", entities: [] });
    await expect(it.initialize()).rejects.toThrow("ECONNREFUSED");
  });

  test("await at the top of a file is refused, and it is said what to do", async () => {
    const { read } = project({
      ...user,
      "package.json": { type: "module" },
      "src/data-source.ts": `${head}export const it = ${dataSource()};\nawait it.initialize();`,
    });
    const { said, diagnostics } = await read("src/data-source.ts");
    expect(said).toEqual(["ATH1108 src/data-source.ts:4:1 data-source.ts uses await outside of a function"]);
    expect(diagnostics[0]!.hint).toContain(
      "move the await into an async function, or into a file that the models do not",
    );
  });
});

describe("what the list of entities names", () => {
  const data = (list: string, more = ""): Files => ({
    "src/data-source.ts": `${head}${more}export const it = ${dataSource(`entities: ${list}`)};`,
  });

  test.each([
    ["a glob from the root", '["src/*.entity.ts"]', ""],
    ["a glob for sources and what is compiled", '[__dirname + "/**/*.entity{.ts,.js}"]', ""],
    ["a glob with the separators of Windows", '["src\\\\*.entity.ts"]', ""],
    ["a path", '["src/user.entity.ts"]', ""],
    ["classes", "[User]", 'import { User } from "./user.entity";\n'],
    ["classes by name", "{ User }", 'import { User } from "./user.entity";\n'],
    ["a class, and the same by a glob", '[User, "src/*.entity.ts"]', 'import { User } from "./user.entity.js";\n'],
    ["all exports of a barrel", "entities", 'import * as entities from "./barrel";\n'],
  ])("%s", async (_, list, more) => {
    const { read } = project({ ...user, "src/barrel.ts": `export * from "./user.entity";`, ...data(list, more) });
    expect(await read("src/data-source.ts")).toEqual({ columns, said: [], diagnostics: [] });
  });

  test("globs beside import.meta.url, in a package of ECMAScript modules", async () => {
    const { read } = project({
      ...user,
      ...data(
        '[fileURLToPath(new URL("./**/*.entity.ts", import.meta.url)), join(import.meta.dirname, "*.entity.ts")]',
        'import { fileURLToPath } from "node:url";\nimport { join } from "node:path";\n',
      ),
      "package.json": { type: "module" },
      "tsconfig.json": {
        compilerOptions: {
          module: "nodenext",
          experimentalDecorators: true,
          emitDecoratorMetadata: true,
          target: "es2022",
        },
      },
    });
    expect(await read("src/data-source.ts")).toEqual({ columns, said: [], diagnostics: [] });
  });

  test("what is compiled, and not its source once more", async () => {
    const compiled = `
      "use strict";
      const { Column, Entity, PrimaryGeneratedColumn } = require("typeorm");
      class User {}
      exports.User = User;
      PrimaryGeneratedColumn()(User.prototype, "id");
      Column("text")(User.prototype, "name");
      Entity("user")(User);
    `;
    const { read } = project({
      ...user,
      "src/user.entity.js": compiled,
      "src/user.entity.d.ts": "export declare class User {}",
      "dist/user.entity.js": compiled,
      "dist/data-source.js": `const { DataSource } = require("typeorm");\nmodule.exports = { it: ${dataSource('entities: [__dirname + "/*.entity{.ts,.js}"]')} };`,
      ...data('[__dirname + "/*.entity{.ts,.js}"]'),
    });
    expect((await read("src/data-source.ts")).columns).toEqual(columns);
    expect((await read("dist/data-source.js")).columns).toEqual({ ...columns, "user.name": "text" });
  });

  test("entity schemas beside classes, aliases, and files that import each other", async () => {
    const { read } = project({
      "tsconfig.json": {
        compilerOptions: {
          experimentalDecorators: true,
          emitDecoratorMetadata: true,
          target: "es2022",
          paths: { "@entities/*": ["./src/*"] },
        },
      },
      "src/user.entity.ts": entity(
        "User",
        "@OneToMany(() => Post, (post) => post.author) posts: Post[];",
        'import { Post } from "@entities/post.entity";',
      ),
      "src/post.entity.ts": entity(
        "Post",
        "@ManyToOne(() => User, (user) => user.posts) author: User;",
        'import { User } from "@entities/user.entity";',
      ),
      "src/tag.entity.ts": `
        import { EntitySchema } from "typeorm";
        export const Tag = new EntitySchema({ name: "tag", columns: { id: { type: Number, primary: true }, label: { type: "text" } } });
      `,
      ...data('["src/*.entity.ts"]'),
    });
    expect(await read("src/data-source.ts")).toEqual({
      columns: {
        "post.id": "serial",
        "post.authorId": "integer",
        "user.id": "serial",
        "tag.id": "integer",
        "tag.label": "text",
      },
      said: [],
      diagnostics: [],
    });
  });

  test("none in installed packages, unless it says so", async () => {
    const { read } = project({
      ...user,
      "node_modules/theirs/their.entity.js": `exports.broken = (() => { throw new Error("not ours"); })();`,
    });
    expect((await read({ entities: ["**/*.entity.{ts,js}"] })).columns).toEqual(columns);
    expect((await read({ entities: ["node_modules/theirs/*.entity.js"] })).said[0]).toContain("not ours");
  });
});

test("subscribers and migrations are not run, however they are listed", async () => {
  const { read } = project({
    ...user,
    "src/others.ts": `
      import { EventSubscriber } from "typeorm";
      @EventSubscriber() export class Subscriber { constructor() { throw new Error("subscriber"); } }
      export class First1700000000000 { constructor() { throw new Error("migration"); } async up() {} async down() {} }
    `,
    "migrations/1.ts": `throw new Error("a file of migrations");`,
    "subscribers/1.ts": `throw new Error("a file of subscribers");`,
    "src/data-source.ts": `${head}import { First1700000000000, Subscriber } from "./others";
      export const it = ${dataSource('entities: ["src/*.entity.ts"], migrations: [First1700000000000, "migrations/*.ts"], subscribers: [Subscriber, "subscribers/*.ts"]')};`,
  });
  expect(await read("src/data-source.ts")).toEqual({ columns, said: [], diagnostics: [] });
});

test("the environment decides, for as long as the files are read", async () => {
  const { read } = project({
    "src/user.entity.ts": entity(
      "User",
      `@Column({ type: process.env.DB_TYPE === "postgres" ? "jsonb" : "text" }) data: object;`,
    ),
    "src/data-source.ts": `${head}
      const type = process.env.DB_TYPE === "postgres" ? "postgres" : "better-sqlite3";
      export const it = new DataSource({ type, database: "none.db", entities: ["src/*.entity.ts"] } as never);
    `,
  });
  expect((await read("src/data-source.ts")).diagnostics).toMatchObject([
    {
      code: "ATH1306",
      message: "the DataSource is for better-sqlite3, and the entities are to be read for PostgreSQL",
      hint: expect.stringContaining('{ env: { DB_TYPE: "postgres" } }'),
    },
  ]);
  const { columns } = await read("src/data-source.ts", { env: { DB_TYPE: "postgres" } });
  expect(columns).toEqual({ "user.id": "serial", "user.data": "jsonb" });
  expect(process.env).not.toHaveProperty("DB_TYPE");
});
