import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

import { DiagnosticError, fail, type Diagnostic } from "@athanor/core";
import { createLoader } from "@athanor/loader";

import { scriptsOf, type PackageJson } from "./package-json.js";
import { SourceText, stringLiterals, type Property } from "./source-text.js";
import { traceEnvironment, type VariablesRead } from "./traced-environment.js";

/** What a `drizzle.config` says: values where it could be run, the text of its properties in any case. */
export interface DrizzleConfig {
  /** Absolute. */
  readonly file: string;
  /** What it exports; null where it could not be run. */
  readonly value: Readonly<Record<string, unknown>> | null;
  readonly source: SourceText;
  readonly properties: ReadonlyMap<string, Property>;
  /** Variables that it asked for when it ran. */
  readonly read: VariablesRead;
  readonly diagnostics: readonly Diagnostic[];
}

const names = ["ts", "js", "mjs", "cjs", "mts", "cts", "json"].map((ending) => `drizzle.config.${ending}`);

/**
 * The configuration of drizzle-kit in a project: where drizzle-kit looks for it, what `--config` of a script names, or one of
 * another name (`drizzle-prod.config.ts`).
 */
export function findDrizzleConfigs(root: string, packageJson: PackageJson): string[] {
  const own = names.filter((name) => existsSync(join(root, name)));
  const named = Object.values(scriptsOf(packageJson)).flatMap((script) => {
    const found =
      typeof script === "string" ? /\bdrizzle-kit\b.*?--config[= ]["']?([^\s"'&|;]+)/.exec(script)?.[1] : undefined;
    return found !== undefined && existsSync(join(root, found)) ? [found] : [];
  });
  const others = readdirSync(root)
    .filter((name) => /^drizzle[\w.-]*config[\w.-]*\.(?:[cm]?[jt]s|json)$/.test(name))
    .sort();
  return [...new Set([...own, ...named.map((name) => relative(root, join(root, name))), ...others])].map((name) =>
    join(root, name),
  );
}

/** Reads a configuration of drizzle-kit. One that cannot be run is read as text, and that is said. */
export async function readDrizzleConfig(file: string, root: string): Promise<DrizzleConfig> {
  const source = new SourceText(readFileSync(file, "utf8").replace(/^\uFEFF/, ""));
  const start = source.defaultExport();
  const properties = start === undefined ? new Map<string, Property>() : source.properties(start);
  const diagnostics: Diagnostic[] = [];
  const { result, read } = await traceEnvironment(root, async () => {
    try {
      return valueOf((await createLoader({ root }).load(file)).exports);
    } catch (cause) {
      diagnostics.push(notLoaded(file, root, cause));
      return null;
    }
  });
  return { file, value: result, source, properties, read, diagnostics };
}

/** `export default`, `module.exports =` and JSON alike. */
function valueOf(exports: Readonly<Record<string, unknown>>): Record<string, unknown> | null {
  const value = exports.default ?? exports;
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : null;
}

function notLoaded(file: string, root: string, cause: unknown): Diagnostic {
  const [first] = cause instanceof DiagnosticError ? cause.diagnostics : [];
  const isKit = first?.code === "ATH1105" && first.message.includes("drizzle-kit");
  return {
    code: "ATH5311",
    severity: isKit ? "note" : "warning",
    message: `${relative(root, file)} could not be run, so only what it spells out was taken over`,
    at: first?.at ?? { file, line: 1, column: 1 },
    detail: [first ? first.message : cause instanceof Error ? cause.message : String(cause)],
    hint: isKit
      ? "install the packages of the project first, if it computes any of its settings"
      : "compare athanor.config.ts with it",
    cause,
  };
}

/** A setting that is a text, by its value or as it is spelled. */
export function textSetting(config: DrizzleConfig, name: string): string | undefined {
  return textsSetting(config, name)?.[0];
}

/** A setting that is a text or a list of texts. */
export function textsSetting({ value, properties }: DrizzleConfig, name: string): string[] | undefined {
  if (value) {
    const found = value[name];
    if (typeof found === "string") return [found];
    return Array.isArray(found) && found.every((one) => typeof one === "string") ? found : undefined;
  }
  const property = properties.get(name);
  return property && stringLiterals(property.text);
}

/** @throws DiagnosticError ATH5302 where the project is for another database */
export function requirePostgres(config: DrizzleConfig, root: string): void {
  const dialect = textSetting(config, "dialect");
  const driver = textSetting(config, "driver");
  // Before drizzle-kit 0.21 the driver said which database it is.
  const other = dialect ?? (driver && !["pg", "pglite", "aws-data-api"].includes(driver) ? driver : undefined);
  if (other === undefined || other === "postgresql") return;
  fail({
    code: "ATH5302",
    message: `${relative(root, config.file)} is for ${other}, and Athanor can only do PostgreSQL so far`,
    at: { file: config.file, line: 1, column: 1 },
    hint: "for a project with several databases, name the PostgreSQL one's drizzle.config in this folder; nothing has been written",
  });
}
