import { expect, test } from "vitest";

import { init } from "../src/init/init.js";
import { contents, drizzleConfig, fixture, models, packageJson, type Files } from "./init-fixture.js";

interface Case {
  /** The drizzle.config.ts, and what stands beside it. */
  readonly config: string;
  readonly files?: Files;
  /** Lines that the written configuration has. */
  readonly has: readonly string[];
  readonly lacks?: readonly string[];
  readonly codes?: readonly string[];
  /** Variables that are set while init runs. */
  readonly env?: Readonly<Record<string, string>>;
}

const url = (text: string, before?: string): string => drizzleConfig(`dbCredentials: { url: ${text} },`, before);
const parts = (text: string): string => drizzleConfig(`dbCredentials: { ${text} },`);

const cases: Readonly<Record<string, Case>> = {
  "a variable, asserted and not set": {
    config: url("process.env.DATABASE_URL!"),
    has: [
      'schema: drizzle("./src/db/schema.ts"),',
      "// As in drizzle.config.ts.",
      "database: postgres({ url: process.env.DATABASE_URL }),",
      'migrations: "./migrations",',
    ],
  },
  "another variable": { config: url("process.env.POSTGRES_URL as string"), has: ["url: process.env.POSTGRES_URL }"] },
  "a variable by index": { config: url('process.env["MY_DB"]!'), has: ['url: process.env["MY_DB"] }'] },
  "two variables": {
    config: url("process.env.DIRECT_URL ?? process.env.DATABASE_URL!"),
    has: ["url: process.env.DIRECT_URL ?? process.env.DATABASE_URL }"],
  },
  "a variable with a fallback that holds no secret": {
    config: url('process.env.DATABASE_URL ?? "postgres://localhost/app"'),
    has: ['url: process.env.DATABASE_URL ?? "postgres://localhost/app" }'],
  },
  "a variable with a fallback that holds a password": {
    config: url('process.env.DATABASE_URL || "postgres://me:hunter2@localhost/app"'),
    has: ["url: process.env.DATABASE_URL }"],
    lacks: ["hunter2"],
    codes: ["ATH5312"],
  },
  "a constant of the file": {
    config: url("url", "const url = process.env.DB_URL!;\nif (!url) console.warn('no url');"),
    has: ["url: process.env.DB_URL }"],
  },
  "a destructured variable": {
    config: url("address", "const { DB_URL: address = '' } = process.env;"),
    has: ["url: process.env.DB_URL }"],
  },
  "a file that checks the environment, and finds it wanting": {
    config: url("env.DATABASE_URL", 'import { env } from "./src/env";'),
    files: {
      "src/env.ts":
        'if (!process.env.DATABASE_URL) throw new Error("DATABASE_URL is not set");\nexport const env = { DATABASE_URL: process.env.DATABASE_URL };\n',
    },
    has: ["url: process.env.DATABASE_URL }", 'drizzle("./src/db/schema.ts")'],
    codes: ["ATH5311"],
  },
  "a file that checks the environment, and ends the process": {
    config: url("env.DATABASE_URL", 'import { env } from "./src/env";'),
    files: { "src/env.ts": "process.exit(1);\nexport const env = { DATABASE_URL: '' };\n" },
    has: ["url: process.env.DATABASE_URL }"],
    codes: ["ATH5311"],
  },
  "a value that only its variable tells": {
    config: drizzleConfig("dbCredentials: credentials(),", 'import { credentials } from "./src/env";'),
    files: { "src/env.ts": "export const credentials = () => ({ url: process.env.SECRET_ADDRESS! });\n" },
    env: { SECRET_ADDRESS: "postgres://me:hunter2@db/app" },
    has: ["url: process.env.SECRET_ADDRESS }"],
    lacks: ["hunter2"],
  },
  "one variable or another": {
    config: url('process.env.NODE_ENV === "production" ? process.env.PROD_URL! : process.env.DEV_URL!'),
    has: ['process.env.NODE_ENV === "production"', "? process.env.PROD_URL", ": process.env.DEV_URL"],
  },
  "a variable that another file exports under its own name": {
    config: url("DATABASE_URL", 'import { DATABASE_URL } from "./src/env";'),
    files: { "src/env.ts": "export const DATABASE_URL = process.env.DATABASE_URL!;\n" },
    has: ["url: process.env.DATABASE_URL }"],
  },
  "PGlite where a variable says": {
    config: drizzleConfig('driver: "pglite", dbCredentials: { url: process.env.PG_DIRECTORY! },'),
    has: [
      "process.env.PG_DIRECTORY",
      '? { url: "embedded", directory: process.env.PG_DIRECTORY }',
      ": { url: undefined }",
    ],
    codes: ["ATH5315"],
  },
  "a template": {
    config: url(
      "`postgres://${process.env.PGUSER}:${process.env.PGPASSWORD!}@localhost/${process.env.PGDATABASE ?? 'app'}`",
    ),
    has: ["process.env.PGUSER && process.env.PGPASSWORD", ": undefined"],
  },
  "an address without a password": {
    config: url('"postgres://localhost:5432/app"'),
    has: ['url: "postgres://localhost:5432/app" }'],
  },
  "an address with a password": {
    config: url("'postgres://me:hunter2@localhost/app'"),
    has: ["set DATABASE_URL to it", "url: process.env.DATABASE_URL }"],
    lacks: ["hunter2"],
    codes: ["ATH5312"],
  },
  "an address that is computed": {
    config: url("build()", "const build = () => ['postgres:', '', 'me:hunter2@db', 'app'].join('/');"),
    has: ["url: process.env.DATABASE_URL }"],
    lacks: ["hunter2"],
    codes: ["ATH5312"],
  },
  "parts from the environment": {
    config: parts(
      "host: process.env.DB_HOST!, port: Number(process.env.DB_PORT ?? 5432), user: process.env.DB_USER!, password: process.env.DB_PASSWORD!, database: 'my app', ssl: false",
    ),
    has: [
      "const user = process.env.DB_USER;",
      "const password = process.env.DB_PASSWORD;",
      "const port = process.env.DB_PORT ?? 5432;",
      '`postgres://${encodeURIComponent(user)}:${encodeURIComponent(password ?? "")}@${host}:${port}/my%20app`',
      "user && host",
      "database: postgres({ url }),",
    ],
  },
  "parts with a password": {
    config: parts("host: 'localhost', user: 'me', password: 'hunter2', database: 'app', ssl: 'require'"),
    has: [
      "const password = process.env.PGPASSWORD;",
      '`postgres://me:${encodeURIComponent(password ?? "")}@localhost/app?sslmode=no-verify`',
    ],
    lacks: ["hunter2"],
    codes: ["ATH5312"],
  },
  "parts without a secret": {
    config: parts("host: 'localhost', user: 'me', database: 'app', ssl: true"),
    has: ['url: "postgres://me@localhost/app?sslmode=verify-full"'],
  },
  certificates: {
    config: parts("host: 'localhost', database: 'app', ssl: { ca: 'x' }"),
    has: ['url: "postgres://localhost/app"'],
    codes: ["ATH5312"],
  },
  "no credentials": {
    config: drizzleConfig(""),
    has: ["drizzle.config.ts names no database", "url: process.env.DATABASE_URL }"],
  },
  "no credentials, a variable in .env": {
    config: drizzleConfig(""),
    files: { ".env": "POSTGRES_URL=postgres://me:hunter2@localhost/app\n" },
    has: ["url: process.env.POSTGRES_URL }", 'if (existsSync(".env")) process.loadEnvFile(".env");'],
    lacks: ["hunter2"],
  },
  "PGlite in a directory": {
    config: drizzleConfig('driver: "pglite", dbCredentials: { url: "./pgdata" },'),
    has: ['postgres({ url: "embedded", directory: "./pgdata" })'],
    codes: ["ATH5315"],
  },
  "PGlite in memory": {
    config: drizzleConfig('driver: "pglite", dbCredentials: { url: ":memory:" },'),
    has: ['postgres({ url: "embedded" })'],
    codes: ["ATH5312"],
  },
  "the AWS Data API": {
    config: drizzleConfig(
      'driver: "aws-data-api", dbCredentials: { database: "app", secretArn: "a", resourceArn: "b" },',
    ),
    has: ["url: process.env.DATABASE_URL }"],
    codes: ["ATH5312"],
  },
  "casing and filters": {
    config: drizzleConfig('casing: "snake_case", schemaFilter: ["public", "auth"], tablesFilter: "app_*",'),
    has: ['casing: "snake_case"', 'schemaFilter: ["public", "auth"]', 'tablesFilter: ["app_*"]'],
  },
  "several paths and globs": {
    config: `export default { dialect: "postgresql", schema: ["src/users.ts", "./src/**/*.schema.ts"] };\n`,
    files: { "src/users.ts": models },
    has: ['drizzle(["./src/users.ts", "./src/**/*.schema.ts"])'],
  },
  "a path that is computed": {
    config: `import path from "node:path";\nexport default { dialect: "postgresql", schema: path.join(__dirname, "src", "db", "schema.ts"), out: path.resolve("migrations") };\n`,
    has: ['drizzle("./src/db/schema.ts")', 'migrations: "./athanor-migrations"'],
  },
  "a path that does not exist": {
    config: drizzleConfig("").replace("src/db", "nowhere"),
    has: ['drizzle("./nowhere/schema.ts")'],
    codes: ["ATH5316"],
  },
  "drizzle-kit's own folder is ours by default": {
    config: drizzleConfig('out: "./migrations",'),
    has: ['migrations: "./athanor-migrations"'],
  },
  "drizzle-kit's folder within ours": {
    config: drizzleConfig('out: "./migrations/sql",'),
    has: ['migrations: "./athanor-migrations"'],
  },
  "drizzle-kit's migrations": {
    config: drizzleConfig(""),
    files: { "drizzle/0000_first.sql": "create table a ();", "drizzle/meta/_journal.json": "{}" },
    has: ['migrations: "./migrations"'],
    codes: ["ATH5313"],
  },
  "another tool's migrations": {
    config: drizzleConfig(""),
    files: { "migrations/001_users.sql": "create table a ();" },
    has: ['migrations: "./athanor-migrations"'],
  },
  "dotenv by import": {
    config: url("process.env.DATABASE_URL!", 'import "dotenv/config";'),
    has: ['import "dotenv/config";'],
    codes: ["ATH5311"],
  },
  "dotenv by call": {
    config: url("process.env.DATABASE_URL!", 'import { config } from "dotenv";\nconfig({ path: ".env.local" });'),
    files: {
      "node_modules/dotenv/package.json": { name: "dotenv", main: "index.js" },
      "node_modules/dotenv/index.js":
        "exports.config = () => { console.log('injecting'); process.env.FROM_FILE = 'x'; };",
    },
    has: ['import { config } from "dotenv";', 'config({ path: ".env.local" });'],
  },
  "settings that are spelled out, without drizzle-kit installed": {
    config: drizzleConfig(
      'casing: "camelCase", out: "./migrations", dbCredentials: { url: process.env.DATABASE_URL! }, // the end',
    ).replace('"drizzle-kit"', '"not-installed"'),
    has: ['casing: "camelCase"', 'migrations: "./athanor-migrations"', "url: process.env.DATABASE_URL }"],
    codes: ["ATH5311"],
  },
  "a named object, satisfies and comments": {
    config: `import type { Config } from "drizzle-kit";\n/* schema: "no" */\nconst config: Config = {\n  // schema: "nor this",\n  schema: "./src/db/schema.ts", dialect: "postgresql",\n  dbCredentials: { url: process.env.APP_DB! },\n};\nexport default config satisfies Config;\n`,
    has: ['drizzle("./src/db/schema.ts")', "url: process.env.APP_DB }"],
  },
};

test.each(Object.entries(cases))("%s", async (_, { config, files = {}, has, lacks = [], codes = [], env = {} }) => {
  const root = fixture({
    "package.json": packageJson,
    "src/db/schema.ts": models,
    "drizzle.config.ts": config,
    ...files,
  });
  const before = { ...process.env };
  Object.assign(process.env, env);
  const result = await init({ cwd: root });
  for (const name of Object.keys(env)) delete process.env[name];
  const text = contents(root)["athanor.config.ts"]!;
  for (const line of has) expect(text).toContain(line);
  for (const line of lacks) expect(text + JSON.stringify(result)).not.toContain(line);
  expect(result.diagnostics.map(({ code }) => code)).toEqual(codes);
  // Neither what a configuration sets nor the stand-in for process.env outlives init.
  expect({ ...process.env }).toEqual(before);
});

test.each([
  [
    "drizzle.config.js",
    `module.exports = { dialect: "postgresql", schema: "./src/db/schema.ts", casing: "snake_case" };\n`,
    { ...packageJson, type: undefined },
  ],
  [
    "drizzle.config.mjs",
    `export default { dialect: "postgresql", schema: "./src/db/schema.ts", casing: "snake_case" };\n`,
    packageJson,
  ],
  [
    "drizzle.config.cjs",
    `module.exports = { dialect: "postgresql", schema: "./src/db/schema.ts", casing: "snake_case" };\n`,
    packageJson,
  ],
  [
    "drizzle.config.json",
    JSON.stringify({ dialect: "postgresql", schema: "./src/db/schema.ts", casing: "snake_case" }),
    packageJson,
  ],
  [
    "drizzle-prod.config.ts",
    `export default { dialect: "postgresql", schema: "./src/db/schema.ts", casing: "snake_case" };\n`,
    packageJson,
  ],
  [
    "config/kit.ts",
    `export default { dialect: "postgresql", schema: "./src/db/schema.ts", casing: "snake_case" };\n`,
    { ...packageJson, scripts: { db: "drizzle-kit push --config=config/kit.ts" } },
  ],
])("finds %s", async (name, text, manifest) => {
  const root = fixture({ "package.json": manifest, "src/db/schema.ts": models, [name]: text });
  const result = await init({ cwd: root });
  expect(result.found.drizzleConfig).toBe(name);
  expect(contents(root)["athanor.config.ts"]).toContain('drizzle("./src/db/schema.ts", { casing: "snake_case" })');
});
