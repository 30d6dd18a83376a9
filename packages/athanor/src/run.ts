import {
  historyOf,
  readRevisions,
  renderOffline,
  resolveRange,
  runDowngrade,
  runUpgrade,
  type ClientLoan,
  type Connection,
  type RevisionFile,
  type RunEvents,
  type RunResult,
} from "@athanor/core";

import { standingOf, type CurrentResult } from "./standing.js";
import { toolVersion } from "./version.js";
import { withConnection } from "./with-connection.js";
import { openProjectToRun, type Project, type ProjectOptions } from "./workspace/project.js";

/** How far to run, and over which connection. */
export interface RunOptions extends ProjectOptions, RunEvents {
  /** `head`, `base`, `+1`, `-1`, an id or the beginning of one. */
  readonly target?: string;
  /**
   * Run over this connection instead of opening the configuration's database, or over a client that the application lends:
   * `connection(dataSource)` of `@athanor/typeorm`, `connection(db)` of `@athanor/drizzle`. It is left open.
   */
  readonly connection?: Connection | ClientLoan;
  /** Milliseconds to wait for another runner. Default: one minute. */
  readonly lockTimeout?: number;
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
  const files = await readRevisions(project.migrations);
  return inProject(project, given, (connection) =>
    how({
      ...rest,
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

function inProject<T>(
  project: Project,
  given: Connection | ClientLoan | undefined,
  use: (connection: Connection) => Promise<T>,
): Promise<T> {
  return withConnection(project.dialect, given, () => project.config.database.connect(project.root, project), use);
}

/** The script that `upgrade` or `downgrade` would run, for `psql -v ON_ERROR_STOP=1`. Reads no database. */
export async function offlineSql(
  direction: "upgrade" | "downgrade",
  options: ProjectOptions & { readonly target?: string },
): Promise<string> {
  const project = await openProjectToRun(options);
  return renderOffline({
    dialect: project.dialect,
    files: await readRevisions(project.migrations),
    loader: project.migrationLoader,
    direction,
    target: options.target ?? (direction === "upgrade" ? "head" : "-1"),
    bookkeeping: project.bookkeeping,
  });
}

/** Where the database stands. Creates nothing. */
export async function current(options: ProjectOptions & Pick<RunOptions, "connection"> = {}): Promise<CurrentResult> {
  const project = await openProjectToRun(options);
  const { dialect, bookkeeping, migrations } = project;
  const files = await readRevisions(migrations);
  return inProject(project, options.connection, (connection) =>
    standingOf({ connection, dialect, bookkeeping, files, migrations }),
  );
}

/** The revisions that were asked for. */
export interface HistoryResult {
  /** Newest first. */
  readonly revisions: readonly { readonly file: RevisionFile; readonly isHead: boolean; readonly isBase: boolean }[];
}

/** The migration files. Reads a database only where the range speaks of `current`. */
export async function history(options: ProjectOptions & { readonly range?: string } = {}): Promise<HistoryResult> {
  const project = await openProjectToRun(options);
  const all = historyOf(await readRevisions(project.migrations));
  const { range } = options;
  const rows = range && /current|^\s*[+-]\d|[:]\s*[+-]\d+\s*$/.test(range) ? await rowsOf(project) : [];
  const shown = range === undefined ? [...all.order].reverse() : resolveRange(all, rows, range);
  return {
    revisions: shown.map((file) => ({ file, isHead: all.heads.includes(file), isBase: all.bases.includes(file) })),
  };
}

function rowsOf(project: Project): Promise<string[]> {
  return inProject(project, undefined, (connection) =>
    project.dialect.bookkeeping(project.bookkeeping).heads(connection),
  );
}
