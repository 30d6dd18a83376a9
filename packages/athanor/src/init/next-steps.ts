import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

import type { Diagnostic } from "@athanor/core";

import { isSetInEnvFile } from "./env-files.js";
import type { PackageManager } from "./package-manager.js";

/** What is known of a project when everything has been written. */
export interface NextStepsInput {
  readonly root: string;
  readonly manager: PackageManager;
  readonly dependencies: ReadonlySet<string>;
  readonly hasModels: boolean;
  readonly orm: "drizzle" | "typeorm";
  readonly driver: "pg" | "@electric-sql/pglite";
  readonly variables: readonly string[];
  /** Whether athanor.config.ts was there before. */
  readonly isConfigured: boolean;
  readonly hasRevisions: boolean;
}

/** What to do next, in order: install, fill in, set, generate, run. */
export function nextSteps({
  root,
  manager,
  dependencies,
  hasModels,
  orm,
  driver,
  variables,
  isConfigured,
  hasRevisions,
}: NextStepsInput): string[] {
  const steps: string[] = [];
  // PGlite in any case: it is where migrations are proved before they are written.
  const wanted = [
    "athanor",
    `@athanor/${orm}`,
    "@athanor/postgres",
    "@electric-sql/pglite",
    ...(driver === "pg" ? ["pg"] : []),
  ];
  const packages = [...wanted, ...(orm === "typeorm" ? ["typeorm", "reflect-metadata"] : ["drizzle-orm"])].filter(
    (name) => !dependencies.has(name),
  );
  if (packages.length > 0) steps.push(`Install what is missing:  ${manager.install(packages)}`);
  if (!hasModels && !isConfigured) steps.push("Name the files of your models in athanor.config.ts.");
  const unset = variables.filter((name) => !process.env[name] && !isSetInEnvFile(root, name));
  if (!hasRevisions)
    steps.push(
      `Write the first migration (needs no database):  ${manager.run("migrate:generate", '-m "first tables"')}`,
    );
  if (unset.length > 0) {
    steps.push(
      `Set ${unset.join(", ")}${unset.length === 1 && /URL|URI|DSN/.test(unset[0]!) ? ", for example postgres://user:password@localhost:5432/database" : ""}.`,
    );
  }
  if (!hasRevisions) steps.push(`Run it:  ${manager.run("migrate:upgrade")}`);
  if (isConfigured && steps.length === 0) return ["Nothing is left to do: this project is set up."];
  return ["Next:", ...steps.map((step, at) => `  ${at + 1}. ${step}`)];
}

/** A note where the installed drizzle-orm is one that Athanor does not know. */
export function ormVersionNote(root: string): Diagnostic[] {
  const version = installedVersion(root, "drizzle-orm");
  if (version === null) return [];
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if (major === 0 && minor >= 44) return [];
  return [
    {
      code: "ATH5318",
      severity: "warning",
      message: `drizzle-orm ${version} is installed, and Athanor reads 0.44 and later, before 1.0`,
      hint:
        major === 0 ? "update drizzle-orm" : "stay on 0.45 for now, or wait for a version of Athanor that knows 1.0",
    },
  ];
}

function installedVersion(root: string, name: string): string | null {
  for (let folder = root; ; folder = dirname(folder)) {
    const file = join(folder, "node_modules", name, "package.json");
    if (existsSync(file)) return (JSON.parse(readFileSync(file, "utf8")) as { version?: string }).version ?? null;
    if (dirname(folder) === folder) return null;
  }
}
