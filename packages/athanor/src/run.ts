import {
  historyOf,
  readRevisions,
  renderOffline,
  resolveRange,
  runDowngrade,
  runUpgrade,
  type ClientLoan,
  type Connection,
  type Diagnostic,
  type RevisionFile,
  type RunEvents,
  type RunResult,
} from "@athanor/core";

import type { RunSettings } from "./config.js";
import { openTelemetrySpans } from "./open-telemetry-spans.js";
import { toolVersion } from "./version.js";
import { openProject, type Project, type ProjectOptions } from "./workspace/project.js";

/** How far to run, and over which connection. */
export interface RunOptions extends ProjectOptions, RunEvents, RunSettings {
  /** `head`, `base`, `+1`, `-1`, an id or the beginning of one. */
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
  const project = await openProject(options);
  const { config: _config, cwd: _cwd, connection: given, ...rest } = options;
  const settings = project.config.run ?? {};
  const lockTimeout = options.lockTimeout ?? settings.lockTimeout;
  const lockRetries = options.lockRetries ?? settings.lockRetries;
  const lockWait = options.lockWait ?? settings.lockWait;
  const statement = options.statementTimeout ?? settings.statementTimeout;
  const files = await readRevisions(project.migrations);
  const span = rest.span ?? (await openTelemetrySpans());
  return withConnection(project, given, (connection, observe) =>
    how({
      ...rest,
      ...(span ? { span } : {}),
      ...(lockTimeout === undefined ? {} : { lockTimeout }),
      ...(lockRetries === undefined ? {} : { lockRetries }),
      timeouts: {
        ...(lockWait === undefined ? {} : { lockWait }),
        ...(statement === undefined ? {} : { statement }),
      },
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

/** @param use is given the session, and where there can be a second one, what opens that */
async function withConnection<T>(
  project: Project,
  given: Connection | ClientLoan | undefined,
  use: (connection: Connection, observe?: () => Promise<Connection>) => Promise<T>,
): Promise<T> {
  if (given && "borrow" in given) {
    const { client, giveBack } = await given.borrow();
    try {
      return await use(await project.dialect.connectionOver(client), () => lookingOn(project, given, client));
    } finally {
      await giveBack();
    }
  }
  if (given) return use(given);
  const { database } = project.config;
  const connection = await database.connect(project.root, project);
  try {
    return await use(connection, database.observe?.bind(database));
  } finally {
    // A connection that broke cannot be closed; what broke it has been reported.
    await connection.close().catch(() => {});
  }
}

/** A second session out of the application's pool. One that has no more than a single client cannot look on. */
async function lookingOn(project: Project, loan: ClientLoan, busy: unknown): Promise<Connection> {
  const { client, giveBack } = await loan.borrow();
  if (client === busy) {
    await giveBack();
    throw new Error("the application lends one client, and that is busy");
  }
  const connection = await project.dialect.connectionOver(client);
  return { ...connection, close: async () => giveBack() };
}

/** The script that `upgrade` or `downgrade` would run, for `psql -v ON_ERROR_STOP=1`. Reads no database. */
export async function offlineSql(
  direction: "upgrade" | "downgrade",
  options: ProjectOptions & { readonly target?: string },
): Promise<string> {
  const project = await openProject(options);
  return renderOffline({
    dialect: project.dialect,
    files: await readRevisions(project.migrations),
    loader: project.migrationLoader,
    direction,
    target: options.target ?? (direction === "upgrade" ? "head" : "-1"),
    bookkeeping: project.bookkeeping,
  });
}

/** Where a database stands in the history. */
export interface CurrentResult {
  /** The rows of the version table; `file` is missing where no migration file has that id. */
  readonly heads: readonly { readonly id: string; readonly file?: RevisionFile; readonly isHead: boolean }[];
  /** Revisions that are not applied yet. */
  readonly pending: readonly RevisionFile[];
  /** A run that stopped in the middle: which revision, and after how many statements. */
  readonly interrupted: readonly { readonly revision: string; readonly direction: string; readonly step: number }[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Where the database stands. Creates nothing. */
export async function current(options: ProjectOptions & Pick<RunOptions, "connection"> = {}): Promise<CurrentResult> {
  const project = await openProject(options);
  const history = historyOf(await readRevisions(project.migrations));
  const book = project.dialect.bookkeeping(project.bookkeeping);
  return withConnection(project, options.connection, async (connection) => {
    const rows = await book.heads(connection);
    const unfinished = await book.unfinished(connection);
    const known = rows.map((id) => history.byId(id));
    const reached = new Set(known.flatMap((file) => (file ? [file, ...history.ancestors(file)] : [])));
    return {
      heads: rows.map((id, at) => {
        const file = known[at];
        return { id, ...(file ? { file } : {}), isHead: file !== undefined && history.heads.includes(file) };
      }),
      pending: history.order.filter((file) => !reached.has(file)),
      interrupted: unfinished.map(({ revision, direction, step }) => ({ revision, direction, step })),
      diagnostics: rows.filter((_, at) => !known[at]).map((id) => unknownRevision(id, project.migrations)),
    };
  });
}

/** ATH5104: the version table names a revision that no file has. */
export function unknownRevision(id: string, migrations: string): Diagnostic {
  return {
    code: "ATH5104",
    severity: "warning",
    message: `the database is at revision ${id}, which no migration file has`,
    hint: `restore the file of revision ${id} to ${migrations}`,
  };
}

/** The revisions that were asked for. */
export interface HistoryResult {
  /** Newest first. */
  readonly revisions: readonly { readonly file: RevisionFile; readonly isHead: boolean; readonly isBase: boolean }[];
}

/** The migration files. Reads a database only where the range speaks of `current`. */
export async function history(options: ProjectOptions & { readonly range?: string } = {}): Promise<HistoryResult> {
  const project = await openProject(options);
  const all = historyOf(await readRevisions(project.migrations));
  const { range } = options;
  const rows = range && /current|^\s*[+-]\d|[:]\s*[+-]\d+\s*$/.test(range) ? await rowsOf(project) : [];
  const shown = range === undefined ? [...all.order].reverse() : resolveRange(all, rows, range);
  return {
    revisions: shown.map((file) => ({ file, isHead: all.heads.includes(file), isBase: all.bases.includes(file) })),
  };
}

function rowsOf(project: Project): Promise<string[]> {
  return withConnection(project, undefined, (connection) =>
    project.dialect.bookkeeping(project.bookkeeping).heads(connection),
  );
}
