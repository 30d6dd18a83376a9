import {
  fail,
  renderOffline,
  runDowngrade,
  runUpgrade,
  type BookkeepingOptions,
  type ClientLoan,
  type Connection,
  type Dialect,
  type RevisionFile,
  type RunEvents,
  type RunResult,
} from "@athanor/core";

import { commandLineOf, type ProgramOutput } from "./bundle/command-line.js";
import type { RunSettings } from "./config.js";
import { standingOf, type CurrentResult } from "./database-standing.js";
import { settingsOfRun } from "./settings-of-run.js";
import { withConnection, type Opening } from "./with-connection.js";

/** A migration inside of a bundle: what its file said, and its functions. Its paths are relative, as they were when it was made. */
export interface BundledMigration extends RevisionFile {
  /** Runs the module when it is needed, and not before. */
  load(): Promise<Record<string, unknown>>;
}

/** All that a bundle holds. */
export interface BundleParts {
  readonly dialect: Dialect;
  readonly bookkeeping: BookkeepingOptions;
  /** How they run where the caller does not say it: what the configuration said. */
  readonly run: RunSettings;
  readonly migrations: readonly BundledMigration[];
  readonly toolVersion: string;
}

/** Where a bundle's migrations run, and how far. */
export interface BundledRunOptions extends RunEvents, RunSettings {
  /** The database. Default: what the environment variable DATABASE_URL holds. */
  readonly url?: string;
  /** A connection that is open already, or a client that the application lends. It is left open. */
  readonly connection?: Connection | ClientLoan;
  readonly target?: string;
  /** All revisions in one transaction. Refused where something cannot run in one. */
  readonly singleTransaction?: boolean;
}

/** What a bundle can do. It exports `upgrade`, `downgrade` and `current`. */
export interface Bundled {
  /** Runs pending revisions, by default all of them. @throws DiagnosticError */
  upgrade(options?: BundledRunOptions): Promise<RunResult>;
  /** Runs applied revisions back, by default the last one. @throws DiagnosticError */
  downgrade(options?: BundledRunOptions): Promise<RunResult>;
  /** Where the database stands. Creates nothing. @throws DiagnosticError */
  current(options?: Pick<BundledRunOptions, "url" | "connection">): Promise<CurrentResult>;
  /** The script that `upgrade` or `downgrade` would run. Reads no database. @throws DiagnosticError */
  offlineSql(direction: "upgrade" | "downgrade", target: string): Promise<string>;
  /** Runs a command line. @param argv without Node and the program @returns the exit code */
  commandLine(argv: readonly string[], output: ProgramOutput): Promise<number>;
}

/** The program that a bundle is. */
export function bundled({ dialect, bookkeeping, run: configured, migrations, toolVersion }: BundleParts): Bundled {
  const byFile = new Map(migrations.map((one) => [one.file, one]));
  const common = {
    dialect,
    bookkeeping,
    files: migrations,
    // Lines of a bundle mean nothing to a reader; where a call has no place, the file of its migration is named.
    loader: { load: (file: string) => byFile.get(file)!.load(), locate: () => undefined },
  };
  const opening = (url?: string): Opening => {
    const open = () => dialect.connect(url ?? databaseUrl());
    return { open, observe: open };
  };
  const run = (how: typeof runUpgrade, { url, connection: given, ...rest }: BundledRunOptions, target: string) =>
    withConnection(dialect, given, opening(url), (connection, observe) =>
      how({
        ...common,
        toolVersion,
        ...rest,
        ...settingsOfRun(rest, configured),
        ...(observe ? { observe } : {}),
        target: rest.target ?? target,
        connection,
      }),
    );
  const program: Bundled = {
    upgrade: (options = {}) => run(runUpgrade, options, "head"),
    downgrade: (options = {}) => run(runDowngrade, options, "-1"),
    current: ({ url, connection: given } = {}) =>
      withConnection(dialect, given, opening(url), (connection) =>
        standingOf({ ...common, connection, migrations: "the migrations, and make the bundle again" }),
      ),
    offlineSql: (direction, target) => renderOffline({ ...common, direction, target }),
    commandLine: (argv, output) => commandLineOf(program, argv, output),
  };
  return program;
}

function databaseUrl(): string {
  const { DATABASE_URL } = process.env;
  if (DATABASE_URL) return DATABASE_URL;
  return fail({
    code: "ATH5503",
    message: `the environment variable DATABASE_URL ${DATABASE_URL === undefined ? "is not set" : "is empty"}`,
    hint: "set it: DATABASE_URL=postgres://user:password@host:5432/database",
  });
}
