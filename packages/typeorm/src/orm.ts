import type { Diagnostic, ModuleLoader } from "@athanor/core";
import type { DataSource, DataSourceOptions, getMetadataArgsStorage, Table } from "typeorm";

/** The parts of typeorm that are used here. They come from the project: its decorators have filled that copy's storage. */
export interface Typeorm {
  readonly DataSource: { new (options: DataSourceOptions): DataSource; readonly prototype: DataSource };
  readonly getMetadataArgsStorage: typeof getMetadataArgsStorage;
  /** Loads drivers. */
  readonly PlatformTools: { load(name: string): unknown };
  readonly Table: typeof Table;
  /** Null where the package does not say. */
  readonly version: string | null;
}

/** Whether a value is of this class of any copy of typeorm, which `instanceof` does not tell. */
export function isInstance(value: unknown, name: "DataSource" | "EntitySchema"): boolean {
  return (value as { readonly "@instanceof"?: unknown } | null | undefined)?.["@instanceof"] === Symbol.for(name);
}

/**
 * The copy of typeorm that the project's entities import. Reports where there is none, or one of another line.
 *
 * @param from a file that imports it; absent: the root decides
 */
export function projectTypeorm(
  loader: ModuleLoader,
  from: string | undefined,
  report: (diagnostic: Diagnostic) => void,
): Typeorm | null {
  const found = packageOf((specifier) => loader.require(specifier, from), report);
  const problem = found && versionProblem(found.version);
  if (problem) report(problem);
  return problem ? null : found;
}

type Require = (specifier: string) => unknown;

function packageOf(require: Require, report: (diagnostic: Diagnostic) => void): Typeorm | null {
  try {
    const { DataSource, Table, getMetadataArgsStorage } = require("typeorm") as Typeorm;
    const { PlatformTools } = require("typeorm/platform/PlatformTools.js") as Typeorm;
    return { DataSource, Table, getMetadataArgsStorage, PlatformTools, version: versionOf(require) };
  } catch (cause) {
    report({
      code: "ATH1302",
      severity: "error",
      message: "the project's typeorm cannot be loaded",
      detail: [cause instanceof Error ? cause.message : String(cause)],
      hint: "install it in the project that holds the entities: npm install typeorm reflect-metadata",
      cause,
    });
    return null;
  }
}

function versionOf(require: Require): string | null {
  try {
    const { version } = require("typeorm/package.json") as { version?: unknown };
    return typeof version === "string" ? version : null;
  } catch {
    return null;
  }
}

/** Another line may keep its metadata elsewhere, and an entity that was not found would look like one that was deleted. */
function versionProblem(version: string | null): Diagnostic | null {
  const [, major, minor, patch] = /^(\d+)\.(\d+)\.(\d+)/.exec(version ?? "") ?? [];
  if (major === undefined || major === "1" || (major === "0" && minor === "3" && Number(patch) >= 20)) return null;
  return {
    code: "ATH1303",
    severity: "error",
    message: `typeorm ${version} is not a version that Athanor can read`,
    detail: ["Versions from 0.3.20 up to, but not including, 2.0.0 are supported."],
    hint: "install a supported version: npm install typeorm@^1.1",
  };
}
