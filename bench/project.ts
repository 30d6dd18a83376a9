import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { writeModels } from "./generate-models.js";
import type { Program } from "./measure.js";
import { athanorBin, packageDirectory } from "./packages.js";

const drizzleKitBin = join(packageDirectory("drizzle-kit"), "bin.cjs");
const floors = new URL("./floors/", import.meta.url).pathname;

const athanorConfig = `import { drizzle } from "@athanor/drizzle";
import { postgres } from "@athanor/postgres";
import { defineConfig } from "athanor";

export default defineConfig({
  schema: drizzle("./schema/index.ts"),
  database: postgres({ url: process.env.BENCH_URL }),
  migrations: "./migrations",
  ...(process.env.BENCH_JUDGE ? { scratch: { url: process.env.BENCH_JUDGE } } : {}),
});
`;

const drizzleConfig = `import { defineConfig } from "drizzle-kit";

export default defineConfig({
  dialect: "postgresql",
  schema: "./schema/index.ts",
  out: "./drizzle",
  dbCredentials: { url: process.env.BENCH_URL ?? "postgres://nowhere" },
});
`;

/** What a project keeps between two runs: migrations and caches of both tools. */
const state = ["migrations", "drizzle", join(".athanor", "cache")];

/** A project with models of a size, which both tools can work on. */
export class Project {
  readonly tables: number;
  readonly root: string;
  readonly #kept: string;

  constructor(models: string, tables: number) {
    this.tables = tables;
    this.root = join(models, `tables-${tables}`);
    this.#kept = join(models, `tables-${tables}-kept`);
    rmSync(this.root, { recursive: true, force: true });
    rmSync(this.#kept, { recursive: true, force: true });
    mkdirSync(this.root, { recursive: true });
    this.useModels(false);
    writeFileSync(join(this.root, "athanor.config.ts"), athanorConfig);
    writeFileSync(join(this.root, "drizzle.config.ts"), drizzleConfig);
    writeFileSync(join(this.root, "package.json"), '{ "private": true, "type": "module" }\n');
    writeFileSync(
      join(this.root, "tsconfig.json"),
      '{ "compilerOptions": { "target": "ES2022", "module": "NodeNext", "strict": true } }\n',
    );
  }

  /** Writes the models as they were, or with five per cent of the tables changed. */
  useModels(changed: boolean): void {
    writeModels(join(this.root, "schema"), { tables: this.tables, changed });
  }

  /** Remembers migrations and caches as they are now. */
  keep(): void {
    copyState(this.root, this.#kept);
  }

  /** Puts migrations and caches back to where {@link keep} met them. */
  restore(): void {
    copyState(this.#kept, this.root);
  }

  /** Forgets what is kept between runs, or a part of it. */
  forget(what: readonly ("migrations" | "drizzle" | "cache")[]): void {
    for (const one of what)
      rmSync(join(this.root, one === "cache" ? join(".athanor", "cache") : one), { recursive: true, force: true });
  }

  athanor(args: readonly string[], env: Readonly<Record<string, string>> = {}): Program {
    return { argv: [athanorBin, ...args], cwd: this.root, env };
  }

  /** What `athanor bundle` has written for the database at this url. */
  bundle(args: readonly string[], url: string): Program {
    return { argv: [join(this.root, "migrate.mjs"), ...args], cwd: this.root, env: { DATABASE_URL: url } };
  }

  drizzleKit(args: readonly string[], env: Readonly<Record<string, string>> = {}): Program {
    return { argv: [drizzleKitBin, ...args], cwd: this.root, env };
  }

  /** A script of `floors/`, with the project and the loader's cache as its first arguments. */
  floor(name: string, ...args: readonly string[]): Program {
    return {
      argv: [join(floors, `${name}.js`), this.root, join(this.root, ".athanor", "cache", "modules"), ...args],
      cwd: this.root,
    };
  }

  /** A script of `floors/` that looks at a database alone. */
  databaseFloor(name: string, url: string): Program {
    return { argv: [join(floors, `${name}.js`), url], cwd: this.root };
  }

  /** The number of migration files, to see whether one was written. */
  migrations(): number {
    const folder = join(this.root, "migrations");
    return existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".ts")).length : 0;
  }
}

function copyState(from: string, to: string): void {
  for (const one of state) {
    rmSync(join(to, one), { recursive: true, force: true });
    if (existsSync(join(from, one))) cpSync(join(from, one), join(to, one), { recursive: true });
  }
}
