import { existsSync } from "node:fs";
import { basename, dirname, isAbsolute, join, resolve } from "node:path";

import {
  defaultBookkeeping,
  fail,
  type BookkeepingOptions,
  type Dialect,
  type MigrationLoader,
  type SchemaSource,
} from "@athanor/core";
import { createLoader, type Loader } from "@athanor/loader";
import * as v from "valibot";

import { configSchema, type Config } from "../config.js";
import { guardHooks } from "./guard-hooks.js";
import { namedExtensions } from "./named-extensions.js";
import { importNatively, nativeFirst } from "./native-import.js";

/** A configuration with everything that follows from where it stands. */
export interface Project {
  /** The folder of the configuration, absolute. */
  readonly root: string;
  readonly configFile: string | null;
  readonly config: Config;
  readonly sources: readonly SchemaSource[];
  readonly dialect: Dialect;
  /** Absolute. */
  readonly migrations: string;
  readonly bookkeeping: BookkeepingOptions;
  readonly cacheDir: string;
  readonly loader: Loader;
  readonly migrationLoader: MigrationLoader;
  /** The extensions that its migrations create: embedded databases must know them when they start. */
  readonly extensions: () => Promise<readonly string[]>;
}

const configNames = [
  "athanor.config.ts",
  "athanor.config.mts",
  "athanor.config.js",
  "athanor.config.mjs",
  "athanor.config.cjs",
];

/** Where to look for a configuration, or a configuration itself. */
export interface ProjectOptions {
  /** A configuration, or the path of its file. Without it the nearest `athanor.config.ts` from `cwd` upwards. */
  readonly config?: Config | string;
  /** Default: the working directory. With a configuration that is given, what relative paths start from. */
  readonly cwd?: string;
}

/** Finds, loads and checks the configuration of a project. @throws DiagnosticError ATH5001 to ATH5004 */
export function openProject(options: ProjectOptions): Promise<Project> {
  return open(options, false);
}

/**
 * The same for a command that only runs migrations: configuration and migrations are left to Node where it can run them,
 * so that nothing is compiled and no compiler is loaded. Models are read by {@link openProject} alone.
 */
export function openProjectToRun(options: ProjectOptions): Promise<Project> {
  return open(options, true);
}

async function open({ config, cwd = process.cwd() }: ProjectOptions, toRun: boolean): Promise<Project> {
  if (typeof config === "object") return projectOf(resolve(cwd), null, checked(config, null), toRun);
  const configFile = config === undefined ? findConfig(cwd) : isAbsolute(config) ? config : resolve(cwd, config);
  if (!existsSync(configFile)) {
    fail({
      code: "ATH5001",
      message: `there is no configuration file ${configFile}`,
      hint: "correct the path given to --config",
    });
  }
  const root = dirname(configFile);
  const loader = loaderFor(root);
  const exports = (toRun ? await importNatively(configFile) : null) ?? (await loader.load(configFile)).exports;
  const settings = guardHooks(checked(exports.default, configFile), (error) => loader.positionOf(error));
  return projectOf(root, configFile, settings, toRun);
}

function projectOf(root: string, configFile: string | null, config: Config, toRun: boolean): Project {
  const loader = loaderFor(root);
  const migrations = resolve(root, config.migrations);
  return {
    root,
    configFile,
    config,
    sources: Array.isArray(config.schema)
      ? (config.schema as readonly SchemaSource[])
      : [config.schema as SchemaSource],
    dialect: config.database.dialect,
    migrations,
    bookkeeping: { ...defaultBookkeeping, ...config.bookkeeping },
    cacheDir: cacheDirOf(root),
    loader,
    migrationLoader: toRun ? nativeFirst(migrationLoaderOf(loader)) : migrationLoaderOf(loader),
    extensions: () => namedExtensions(migrations, config.database.dialect),
  };
}

/** Migrations are loaded as models are, so that TypeScript runs on every Node. */
export function migrationLoaderOf(loader: Loader): MigrationLoader {
  return {
    load: async (file) => (await loader.load(file)).exports,
    locate: (error) => loader.positionOf(error),
  };
}

function loaderFor(root: string): Loader {
  return createLoader({ root, cacheDir: join(cacheDirOf(root), "modules") });
}

/** In node_modules, where nobody commits it; in `.athanor`, which ignores itself, for a project without. */
function cacheDirOf(root: string): string {
  return existsSync(join(root, "node_modules"))
    ? join(root, "node_modules", ".cache", "athanor")
    : join(root, ".athanor", "cache");
}

function findConfig(cwd: string): string {
  for (let folder = resolve(cwd); ; folder = dirname(folder)) {
    const found = configNames.map((name) => join(folder, name)).find((file) => existsSync(file));
    if (found) return found;
    if (dirname(folder) === folder) break;
  }
  return fail({
    code: "ATH5002",
    message: `there is no ${configNames[0]} in ${resolve(cwd)} or above it`,
    hint: "run `athanor init` in the project's folder, or name the file with --config",
  });
}

function checked(value: unknown, file: string | null): Config {
  const name = file ? basename(file) : "the configuration";
  if (typeof value !== "object" || value === null) {
    return fail({
      code: "ATH5003",
      message: `${name} has no default export`,
      ...(file ? { at: { file, line: 1, column: 1 } } : {}),
      hint: 'write: export default defineConfig({ schema: ..., database: ..., migrations: "./migrations" })',
    });
  }
  const result = v.safeParse(configSchema, value);
  if (result.success) return value as Config;
  const known = Object.keys(configSchema.entries);
  return fail({
    code: "ATH5004",
    message: `the settings of ${name} are not right`,
    ...(file ? { at: { file, line: 1, column: 1 } } : {}),
    detail: result.issues.map((issue) => {
      const path = issue.path?.map((item) => String(item.key)).join(".") ?? "";
      const unknown = issue.type === "strict_object" && issue.expected === "never";
      const missing = issue.received === "undefined";
      const meant = known.find((one) => one.startsWith(path) || path.startsWith(one));
      if (unknown) return `${path}: there is no such setting${meant ? `; did you mean ${meant}?` : ""}`;
      return `${path}: ${missing ? "is missing" : issue.message}`;
    }),
    hint: `the settings are: ${known.join(", ")}`,
  });
}
