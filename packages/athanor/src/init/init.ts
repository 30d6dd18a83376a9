import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";

import { DiagnosticError, fail, isRevisionFileName, type Diagnostic } from "@athanor/core";

import { configNames, configText } from "./config-file.js";
import { databaseFromDrizzle, databaseFromVariable, embeddedDatabase, type DatabaseSetting } from "./credentials.js";
import {
  findDrizzleConfigs,
  readDrizzleConfig,
  requirePostgres,
  textSetting,
  textsSetting,
  type DrizzleConfig,
} from "./drizzle-config.js";
import { environmentLoadingOf, urlVariableOf } from "./env-files.js";
import { drizzleMigrationsIn, migrationsFolder } from "./migrations-folder.js";
import { drizzlePackagesBelow, likelyModels, modelsOfDrizzle } from "./model-files.js";
import { nextSteps, ormVersionNote } from "./next-steps.js";
import {
  dependenciesOf,
  nearestPackageJson,
  readPackageJson,
  scriptsOf,
  withScripts,
  type PackageJson,
} from "./package-json.js";
import { packageManagerOf, type PackageManager } from "./package-manager.js";
import { SourceText, stringLiteral } from "./source-text.js";
import { typeormProject, type TypeormProject } from "./typeorm-project.js";

/** What `init` did about one file. */
export interface InitStep {
  readonly file: string;
  readonly action: "created" | "changed" | "kept";
  readonly what?: string;
}

export interface InitResult {
  readonly steps: readonly InitStep[];
  /** What was found in the project. */
  readonly found: Readonly<Record<string, unknown>>;
  /** What could not be taken over, and what to know: warnings and notes. */
  readonly diagnostics: readonly Diagnostic[];
  /** What to do next, line by line. */
  readonly next: readonly string[];
}

const scripts: Readonly<Record<string, string>> = {
  "migrate:generate": "athanor generate",
  "migrate:upgrade": "athanor upgrade",
  "migrate:downgrade": "athanor downgrade",
  "migrate:current": "athanor current",
  "migrate:history": "athanor history",
  "migrate:check": "athanor check",
};

/** A project before anything is written. */
interface Surroundings {
  readonly root: string;
  readonly packageJson: PackageJson;
  readonly manager: PackageManager;
  readonly dependencies: ReadonlySet<string>;
}

/** What one part of the work leaves behind. */
interface Part {
  readonly steps: readonly InitStep[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Sets up a project: configuration, migrations folder, scripts. Takes over what a drizzle.config says. Overwrites nothing,
 * and running it again changes nothing.
 *
 * @throws DiagnosticError ATH5301 to ATH5305, before anything is written, except for ATH5305
 */
export async function init({ cwd = process.cwd() }: { readonly cwd?: string } = {}): Promise<InitResult> {
  const packageJson = nearestPackageJson(cwd);
  const root = dirname(packageJson.file);
  const dependencies = new Set(above(root).flatMap((one) => [...dependenciesOf(one)]));
  for (const name of dependenciesOf(packageJson)) dependencies.add(name);
  const manager = packageManagerOf(root, packageJson, packageJsonIn);
  const surroundings = { root, packageJson, manager, dependencies };

  const existing = configNames.map((name) => join(root, name)).find((file) => existsSync(file));
  const setup = existing === undefined ? await newSetup(surroundings) : keptSetup(existing, root);
  const folder = setup.migrations === null ? null : resolve(root, setup.migrations);
  const steps: InitStep[] = [];
  try {
    if (setup.text === null) steps.push({ file: setup.file, action: "kept", what: "it is there already" });
    else {
      writeFileSync(setup.file, setup.text, { flag: "wx" });
      steps.push({ file: setup.file, action: "created", ...(setup.from ? { what: `from ${setup.from}` } : {}) });
    }
    if (folder !== null) steps.push(makeFolder(folder));
  } catch (cause) {
    refused(cause);
  }
  const added = addScripts(packageJson);
  const hasRevisions = folder !== null && existsSync(folder) && readdirSync(folder).some(isRevisionFileName);
  return {
    steps: [...steps, ...added.steps],
    found: { root, packageManager: manager.name, ...setup.found },
    diagnostics: [...ormVersionNote(root), ...setup.diagnostics, ...added.diagnostics],
    next: nextSteps({ ...surroundings, ...setup, isConfigured: existing !== undefined, hasRevisions }),
  };
}

/** A configuration, written or to be written. */
interface Setup {
  readonly file: string;
  /** Null where it is kept. */
  readonly text: string | null;
  /** What it was made from. */
  readonly from: string | null;
  /** As the configuration spells it; null where that could not be read. */
  readonly migrations: string | null;
  readonly hasModels: boolean;
  readonly orm: "drizzle" | "typeorm";
  readonly driver: DatabaseSetting["driver"];
  readonly variables: readonly string[];
  readonly found: Readonly<Record<string, unknown>>;
  readonly diagnostics: readonly Diagnostic[];
}

async function newSetup({ root, packageJson, dependencies }: Surroundings): Promise<Setup> {
  const [file, ...others] = findDrizzleConfigs(root, packageJson);
  const config = file === undefined ? null : await readDrizzleConfig(file, root);
  if (config) requirePostgres(config, root);
  const typeorm = config ? null : typeormProject(root, dependencies);
  const models = config ? modelsOfDrizzle(config, root) : typeorm ? noModels(typeorm) : likelyModels(root);
  if (!config && !typeorm && models.patterns.length === 0) refuseWorkspaceRoot(root);

  const out = config ? resolve(root, textSetting(config, "out") ?? "drizzle") : resolve(root, "drizzle");
  const migrations = migrationsFolder(root, out);
  const urlVariable = urlVariableOf(root);
  const database = config ? databaseFromDrizzle(config, root, urlVariable) : guessedDatabase(dependencies, urlVariable);
  const from = config && relative(root, config.file);
  const parts = {
    typeorm,
    models: models.patterns,
    modelsFrom: config && textsSetting(config, "schema") ? from : null,
    casing: config ? textSetting(config, "casing") : undefined,
    schemaFilter: config ? textsSetting(config, "schemaFilter") : undefined,
    tablesFilter: config ? textsSetting(config, "tablesFilter") : undefined,
    migrations,
  };
  const text = await configText(
    { ...parts, database, environment: environmentLoadingOf(root, config, dependencies) },
    root,
  );
  const { modelsFrom: _, typeorm: entities, ...taken } = parts;
  return {
    file: join(root, configNames[0]!),
    text,
    from,
    migrations,
    hasModels:
      models.patterns.length > 0 || (typeorm !== null && typeorm.diagnostics.every(({ code }) => code !== "ATH5314")),
    orm: typeorm ? "typeorm" : "drizzle",
    driver: database.driver,
    variables: database.variables,
    found: {
      drizzleConfig: from,
      ...taken,
      ...(entities ? { dataSource: entities.dataSource, entities: entities.entities } : {}),
      ...(config ? { drizzleOut: relative(root, out) } : {}),
      variables: database.variables,
    },
    diagnostics: [
      ...(config?.diagnostics ?? []),
      ...others.map((other) => passedOver(other, file!, root)),
      ...models.diagnostics,
      ...database.diagnostics,
      ...existingHistory(out, root, config),
    ],
  };
}

/** What a configuration that is there already says, as far as it can be seen without running it. */
function keptSetup(file: string, root: string): Setup {
  const text = readFileSync(file, "utf8");
  const source = new SourceText(text);
  const start = source.defaultExport();
  const properties = start === undefined ? null : source.properties(start);
  const migrations = properties?.get("migrations");
  const database = properties?.get("database")?.text ?? "";
  const isOptional = /["']embedded["']/.test(database);
  const variables = [...database.matchAll(/process\.env\.(\w+)/g)].map(([, name]) => name!);
  return {
    file,
    text: null,
    from: null,
    migrations: (migrations && stringLiteral(migrations.text)) ?? null,
    hasModels: true,
    orm: text.includes("@athanor/typeorm") ? "typeorm" : "drizzle",
    driver: isOptional && variables.length === 0 ? "@electric-sql/pglite" : "pg",
    variables: isOptional || /\?\?|\|\|/.test(database) ? [] : variables,
    found: { config: relative(root, file) },
    diagnostics: [],
  };
}

/** A TypeORM project names its entities otherwise. */
const noModels = ({ diagnostics }: TypeormProject) => ({ patterns: [], diagnostics });

function guessedDatabase(dependencies: ReadonlySet<string>, urlVariable: string | undefined): DatabaseSetting {
  const servers = ["pg", "postgres", "@neondatabase/serverless", "@vercel/postgres"];
  if (
    urlVariable === undefined &&
    dependencies.has("@electric-sql/pglite") &&
    !servers.some((name) => dependencies.has(name))
  ) {
    return embeddedDatabase([
      "A database of its own (PGlite), under .athanor/. For a server: url: process.env.DATABASE_URL",
    ]);
  }
  return databaseFromVariable(urlVariable ?? "DATABASE_URL", [
    'Or url: "embedded" for a database of its own (PGlite) under .athanor/, with no server.',
  ]);
}

function passedOver(other: string, taken: string, root: string): Diagnostic {
  return {
    code: "ATH5317",
    severity: "note",
    message: `${relative(root, other)} was passed over for ${relative(root, taken)}`,
    hint: `if it is the one that counts, correct athanor.config.ts`,
  };
}

/** What there is to know in a project that has migrations of drizzle-kit. */
function existingHistory(out: string, root: string, config: DrizzleConfig | null): Diagnostic[] {
  const count = drizzleMigrationsIn(out);
  if (count === 0) return [];
  return [
    {
      code: "ATH5313",
      severity: "note",
      message: `${count} migration${count === 1 ? "" : "s"} of drizzle-kit in ${relative(root, out) || "."} ${count === 1 ? "is" : "are"} left alone, and Athanor cannot adopt ${count === 1 ? "it" : "them"} yet`,
      ...(config ? { at: { file: config.file, line: 1, column: 1 } } : {}),
      detail: [
        "The first revision that you generate creates everything from empty. It is right for new databases: for development, tests and CI.",
        "A database that drizzle-kit has migrated has these tables already, so upgrade would stop there at the first of them, and change nothing.",
        "Marking a revision as applied without running it is not there yet: keep migrating such databases with drizzle-kit until it is.",
      ],
      hint: "whether such a database agrees with the models, `athanor diff --from database --to models` says today",
    },
  ];
}

function refuseWorkspaceRoot(root: string): void {
  const packages = drizzlePackagesBelow(root);
  if (packages.length === 0) return;
  fail({
    code: "ATH5304",
    message: `this folder has no models, but ${packages.length === 1 ? "a package" : "packages"} below it ${packages.length === 1 ? "has" : "have"} a drizzle.config: ${packages.join(", ")}`,
    hint: `run \`athanor init\` there: cd ${packages[0]}`,
  });
}

function makeFolder(folder: string): InitStep {
  if (existsSync(folder)) return { file: folder, action: "kept", what: "it is there already" };
  mkdirSync(folder, { recursive: true });
  return { file: folder, action: "created", what: "the folder of the migration files" };
}

function addScripts(packageJson: PackageJson): Part {
  const present = scriptsOf(packageJson);
  const { file } = packageJson;
  const missing = Object.entries(scripts).filter(([name]) => !(name in present));
  const different = Object.entries(scripts).filter(([name, command]) => name in present && present[name] !== command);
  if (missing.length > 0) {
    try {
      writeFileSync(file, withScripts(packageJson, Object.fromEntries(missing)));
    } catch (cause) {
      refused(cause);
    }
  }
  const names = missing.map(([name]) => name).join(", ");
  const kept = Object.keys(scripts).filter((name) => name in present);
  return {
    steps: [
      ...(missing.length > 0 ? [{ file, action: "changed", what: `scripts ${names}` } as const] : []),
      ...(kept.length > 0 ? [{ file, action: "kept", what: `scripts ${kept.join(", ")}` } as const] : []),
    ],
    diagnostics: different.map(([name, command]) => ({
      code: "ATH5319",
      severity: "note",
      message: `the script ${name} was there already and runs something else: ${String(present[name])}`,
      hint: `what init would have written is: ${command}`,
    })),
  };
}

function refused(cause: unknown): never {
  if (cause instanceof DiagnosticError) throw cause;
  const { path, message } = cause as NodeJS.ErrnoException;
  return fail({
    code: "ATH5305",
    message: `${path ?? "a file"} cannot be written`,
    detail: [message],
    hint: "give yourself permission to write there, and run `athanor init` again: it goes on where it stopped",
    cause,
  });
}

/** What is installed for a package of a workspace may be asked for by the workspace itself. */
function above(root: string): PackageJson[] {
  const found: PackageJson[] = [];
  for (let folder = root; !existsSync(join(folder, ".git")) && dirname(folder) !== folder;) {
    folder = dirname(folder);
    const one = packageJsonIn(folder);
    if (one) found.push(one);
  }
  return found;
}

function packageJsonIn(folder: string): PackageJson | null {
  const file = join(folder, "package.json");
  if (!existsSync(file)) return null;
  try {
    return readPackageJson(file);
  } catch {
    // Whatever is wrong with a package.json elsewhere, it is not what was asked about.
    return null;
  }
}
