import { join } from "node:path";

import { expect, test } from "vitest";

import { check } from "../src/check.js";
import { init } from "../src/init/init.js";
import { contents, fixture } from "./init-fixture.js";

const packages = [
  "typeorm",
  "reflect-metadata",
  "athanor",
  "@athanor/typeorm",
  "@athanor/postgres",
  "@electric-sql/pglite",
];
const packageJson = { name: "shop", dependencies: { typeorm: "1.1.1", "reflect-metadata": "0.2.2", pg: "8" } };
const tsconfig = { compilerOptions: { strict: true, experimentalDecorators: true, emitDecoratorMetadata: true } };
const entity = `import "reflect-metadata";
import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

@Entity("users")
export class User {
  @PrimaryGeneratedColumn() id!: number;
  @Column() name!: string;
}
`;
const dataSource = `import { DataSource } from "typeorm";
import { User } from "./user.entity";

export const AppDataSource = new DataSource({ type: "postgres", url: process.env.DATABASE_URL, entities: [User] });
`;

const configOf = (root: string) => contents(root)["athanor.config.ts"]!;

async function finds(root: string): Promise<unknown> {
  const { models } = await check({ cwd: root });
  return models.map(({ what, name }) => `${what} ${name}`);
}

test("a project with a DataSource", async () => {
  const root = fixture(
    {
      "package.json": packageJson,
      "tsconfig.json": tsconfig,
      "src/user.entity.ts": entity,
      "src/data-source.ts": dataSource,
      "src/migrations/1700000000000-First.ts":
        'import type { MigrationInterface } from "typeorm";\nexport class First1700000000000 implements MigrationInterface {}\n',
    },
    packages,
  );
  const { diagnostics, next } = await init({ cwd: root });
  expect(configOf(root)).toContain('schema: typeorm("./src/data-source.ts"),');
  expect(configOf(root)).toContain('import { typeorm } from "@athanor/typeorm";');
  expect(diagnostics.map(({ code, message }) => `${code} ${message}`)).toEqual([
    "ATH5313 1 migration of TypeORM is left alone, and Athanor cannot adopt it yet",
  ]);
  expect(next[1]).toBe(
    "  1. Install what is missing:  npm install -D athanor @athanor/typeorm @athanor/postgres @electric-sql/pglite",
  );
  expect(await finds(root)).toEqual(["missing users"]);
});

test("a project whose DataSource is made elsewhere, as in NestJS, is read by its entities", async () => {
  const root = fixture(
    {
      "package.json": packageJson,
      "tsconfig.json": tsconfig,
      "src/users/user.entity.ts": entity,
      "src/tasks/task.entity.ts": entity.replaceAll(/users/g, "tasks").replaceAll("User", "Task"),
    },
    packages,
  );
  await init({ cwd: join(root, "src") });
  expect(configOf(root)).toContain('schema: typeorm({ entities: ["./src/**/*.entity.ts"] }),');
  expect(await finds(root)).toEqual(["missing tasks", "missing users"]);
});

test("a project without entities is told where to name them", async () => {
  const root = fixture({ "package.json": packageJson, "tsconfig.json": tsconfig }, packages);
  const { diagnostics } = await init({ cwd: root });
  expect(diagnostics.map(({ code }) => code)).toEqual(["ATH5314"]);
  expect(configOf(root)).toContain("// TODO: a file that exports a DataSource");
});
