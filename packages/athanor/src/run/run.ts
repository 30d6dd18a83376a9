import { existsSync } from "node:fs";

import {
  fail,
  readRevisions,
  renderOffline,
  runDowngrade,
  runUpgrade,
  type ClientLoan,
  type Connection,
  type RevisionFile,
  type RunEvents,
  type RunResult,
} from "@athanor/core";

import type { RunSettings } from "../config.js";
import { openTelemetrySpans } from "./open-telemetry-spans.js";
import { runSettings } from "./run-settings.js";
import { toolVersion } from "../version.js";
import { openProjectToRun, type Project, type ProjectOptions } from "../workspace/project.js";
import { withConnection } from "../workspace/with-connection.js";

/** How far to run, and over which connection. */
export interface RunOptions extends ProjectOptions, RunEvents, RunSettings {
  /** `head`, `heads`, `base`, `+1`, `-1`, a label, an id or the beginning of one; `branch@` before it for one branch. */
  readonly target?: string;
  /**
   * Run over this connection instead of opening the configuration's database, or over a client that the application lends:
   * `connection(dataSource)` of `@athanor/typeorm`, `connection(db)` of `@athanor/drizzle`. It is left open.
   */
  readonly connection?: Connection | ClientLoan;
  /** All revisions in one transaction. Refused where something cannot run in one. */
  readonly singleTransaction?: boolean;
}

/** Runs pending revisions, by default all of them. @throws DiagnosticError where one fails; those before it stay applied */
export function upgrade(options: RunOptions = {}): Promise<RunResult> {
  return run(options, options.target ?? "head", runUpgrade);
}

/** Runs applied revisions back, by default the last one. @throws DiagnosticError as {@link upgrade} */
export function downgrade(options: RunOptions = {}): Promise<RunResult> {
  return run(options, options.target ?? "-1", runDowngrade);
}

async function run(options: RunOptions, target: string, how: typeof runUpgrade): Promise<RunResult> {
  const project = await openProjectToRun(options);
  const { config: _config, cwd: _cwd, connection: given, ...rest } = options;
  const files = await filesToRun(project);
  const span = rest.span ?? (await openTelemetrySpans());
  return withConnection(project, given, (connection, observe) =>
    how({
      ...rest,
      ...(span ? { span } : {}),
      ...runSettings(options, project.config.run),
      ...(observe ? { observe } : {}),
      target,
      connection,
      files,
      dialect: project.dialect,
      loader: project.migrationLoader,
      bookkeeping: project.bookkeeping,
      toolVersion,
    }),
  );
}

/** What was left out of an image, or is misspelt, must not look like nothing to do. @throws DiagnosticError ATH5006 */
async function filesToRun({ migrations }: Project): Promise<RevisionFile[]> {
  const files = await readRevisions(migrations);
  if (files.length > 0 || existsSync(migrations)) return files;
  return fail({
    code: "ATH5006",
    message: `the folder of the migrations does not exist: ${migrations}`,
    hint: 'correct `migrations` in the configuration, or bring the folder there; athanor generate -m "..." writes the first migration into a new one',
  });
}

/** The script that `upgrade` or `downgrade` would run, for `psql -v ON_ERROR_STOP=1`. Reads no database. */
export async function offlineSql(
  direction: "upgrade" | "downgrade",
  options: ProjectOptions & { readonly target?: string },
): Promise<string> {
  const project = await openProjectToRun(options);
  return renderOffline({
    dialect: project.dialect,
    files: await filesToRun(project),
    loader: project.migrationLoader,
    direction,
    target: options.target ?? (direction === "upgrade" ? "head" : "-1"),
    bookkeeping: project.bookkeeping,
  });
}
