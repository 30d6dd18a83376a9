import { rmSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { compilerOptions, entity, project, type Files } from "./project.js";

interface Case {
  readonly name: string;
  readonly files: Files;
  readonly said: readonly string[];
  readonly hint: string;
}

const entities = (text: string): Files => ({ "src/user.entity.ts": text });
const user = `
import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";
@Entity() export class User {
  @PrimaryGeneratedColumn() id: number;
  @Column() name: string;
}`;

const cases: Case[] = [
  {
    name: "no file",
    files: {},
    said: [`ATH1301 no file matches "src/*.entity.ts"`],
    hint: "name the files that export the entities",
  },
  {
    name: "a syntax error",
    files: entities(`${user}\nexport const = 1;`),
    said: [14, 16].map(
      (column) =>
        `ATH1107 src/user.entity.ts:7:${column} user.entity.ts has a syntax error: Variable declaration expected`,
    ),
    hint: "correct the file at this place",
  },
  {
    name: "a decorator that throws",
    files: entities(`
      const Broken = () => (): void => { throw new Error("it does not like this"); };
      export class User {
        @Broken() name: string;
      }`),
    said: ["ATH1109 src/user.entity.ts:2:48 src/user.entity.ts failed while it was loaded: it does not like this"],
    hint: "make the file load on its own",
  },
  {
    name: "no metadata of decorators",
    files: {
      ...entities(user),
      "tsconfig.json": { compilerOptions: { ...compilerOptions, emitDecoratorMetadata: false } },
    },
    said: [
      expect.stringMatching(
        /^ATH1109 src\/user\.entity\.ts:5:13 src\/user\.entity\.ts failed while it was loaded: ColumnTypeUndefinedError: Column type for User#name is not defined/,
      ) as unknown as string,
    ],
    hint: 'set "emitDecoratorMetadata": true under compilerOptions in tsconfig.json',
  },
  {
    name: "decorators that are compiled the standard way",
    files: { ...entities(user), "tsconfig.json": { compilerOptions: { target: "es2022" } } },
    said: [
      expect.stringMatching(
        /^ATH1109 src\/user\.entity\.ts:\d+:\d+ src\/user\.entity\.ts failed while/,
      ) as unknown as string,
    ],
    hint: '"experimentalDecorators": true and "emitDecoratorMetadata": true under compilerOptions in tsconfig.json',
  },
  {
    name: "a property that is null and nothing else",
    files: entities(user.replace("string", "null")),
    said: [
      expect.stringMatching(/^ATH1109 src\/user\.entity\.ts:5:\d+ .* Column type for User#name/) as unknown as string,
    ],
    hint: "give the decorator the type that it asks for",
  },
  {
    name: "a relation to a class that is no entity",
    files: entities(
      entity("User", "@ManyToOne(() => Team) team: Team;", "class Team {}").replace("@ManyToOne", "\n@ManyToOne"),
    ),
    said: ["ATH1307 src/user.entity.ts:5:24 TypeORM cannot make sense of the entities"],
    hint: "correct the entity",
  },
  {
    name: "a relation whose target a circular import leaves undefined",
    files: entities(entity("User", "\n@ManyToOne(undefined as never) team: object;")),
    said: ["ATH1307 src/user.entity.ts:5:32 TypeORM cannot make sense of the entities"],
    hint: "correct the entity",
  },
  {
    name: "a column type that the database does not have",
    files: entities(entity("User", `\n@Column("datetime") born: Date;`)),
    said: ["ATH1307 src/user.entity.ts:5:21 TypeORM cannot make sense of the entities"],
    hint: "correct the entity",
  },
  {
    name: "two entities of one table",
    files: {
      ...entities(user),
      "src/person.entity.ts": user.replace("@Entity()", '@Entity("user")').replace("User", "Person"),
    },
    said: ['ATH1309 src/user.entity.ts:3:24 table "user" is declared twice'],
    hint: "rename one of them",
  },
  {
    name: "the same entity twice, compiled and not",
    files: {
      ...entities(user),
      "src/copy.entity.ts": user,
    },
    said: ['ATH1309 src/user.entity.ts:3:24 table "user" is declared twice'],
    hint: "rename one of them",
  },
];

describe("what is wrong is told with its place and what to do", () => {
  test.each(cases)("$name", async ({ files, said, hint }) => {
    const { read } = project(files);
    const it = await read({ entities: ["src/*.entity.ts"] });
    expect(it.said).toEqual(said);
    expect(it.diagnostics[0]!.hint).toContain(hint);
  });

  test("a file of a DataSource that does not exist", async () => {
    const { read } = project({ "src/data-source.mts": "" });
    const { said, diagnostics } = await read("src/data-source.ts");
    expect(said).toEqual(["ATH1101 the file src/data-source.ts does not exist"]);
    expect(diagnostics[0]!.hint).toBe("did you mean src/data-source.mts?");
  });

  test.each(["mysql", "mariadb", "better-sqlite3", "mssql", "oracle", "mongodb", "cockroachdb"])(
    "a DataSource of %s, whose driver is not installed",
    async (type) => {
      const { read } = project({
        ...entities(user),
        "src/data-source.ts": `
          import { DataSource } from "typeorm";
          export const it = new DataSource({ type: "${type}", database: "none", entities: ["src/*.entity.ts"] } as never);
        `,
      });
      const { said } = await read("src/data-source.ts");
      expect(said).toEqual([`ATH1306 the DataSource is for ${type}, and the entities are to be read for PostgreSQL`]);
    },
  );

  test("no reflect-metadata", async () => {
    const { read, path } = project(entities(`import "reflect-metadata";${user}`));
    rmSync(path("node_modules/reflect-metadata"));
    const { said, diagnostics } = await read({ entities: ["src/*.entity.ts"] });
    expect(said).toEqual([`ATH1105 src/user.entity.ts:1:1 the package "reflect-metadata" is not installed`]);
    expect(diagnostics[0]!.hint).toBe("install it in src: npm install reflect-metadata");
  });

  test("no typeorm", async () => {
    const { read, path } = project(entities(user));
    rmSync(path("node_modules/typeorm"));
    const { said, diagnostics } = await read({ entities: ["src/*.entity.ts"] });
    expect(said).toEqual(["ATH1302 the project's typeorm cannot be loaded"]);
    expect(diagnostics[0]!.hint).toBe(
      "install it in the project that holds the entities: npm install typeorm reflect-metadata",
    );
  });
});
