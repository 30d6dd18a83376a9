import {
  findRevision,
  isSql,
  runDowngrade,
  runUpgrade,
  type History,
  type RevisionFile,
  type RunResult,
  type Sql,
} from "@athanor/core";

import { toolVersion } from "../version.js";
import type { ProjectOptions } from "../workspace/project.js";
import { Workspace } from "../workspace/workspace.js";

/** A throw-away database at some revision. Its migrations run as on a real one: `op.data` too, each in its transaction. */
export interface MigrationPlayground {
  /** Runs one statement and returns its rows. Rejects with the database's own error. */
  query<R extends object = Record<string, unknown>>(sql: string | Sql, parameters?: readonly unknown[]): Promise<R[]>;
  /** Runs one or more statements without parameters. */
  execute(sql: string): Promise<void>;
  /** Runs pending revisions, by default all of them. @throws DiagnosticError where one fails */
  upgrade(target?: string): Promise<RunResult>;
  /** Runs applied revisions back, by default the last one. @throws DiagnosticError where one fails */
  downgrade(target?: string): Promise<RunResult>;
  /** Throws the database away. */
  close(): Promise<void>;
}

/**
 * A throw-away database on which everything has run that this revision follows, and not the revision itself: for rows that
 * have to survive it.
 *
 * @param revision an id, the beginning of one, or a label
 * @throws DiagnosticError ATH4122 to ATH4124 where no revision is meant, or what makes an earlier one fail
 *
 * @example
 * ```ts
 * const db = await migrateBefore("3f9c");
 * await db.execute("insert into users (name) values ('Ada Lovelace')");
 * await db.upgrade("3f9c");
 * assert.deepEqual(await db.query("select first, last from users"), [{ first: "Ada", last: "Lovelace" }]);
 * await db.close();
 * ```
 */
export async function migrateBefore(revision: string, options: ProjectOptions = {}): Promise<MigrationPlayground> {
  const workspace = await Workspace.open(options);
  try {
    const history = await workspace.history();
    const file = findRevision(history, revision);
    const run = await runnerIn(workspace);
    for (const target of targetsBefore(history, file)) await run(runUpgrade, target);
    const { connection } = await workspace.judge();
    return {
      query: (sql, parameters) => connection.query(isSql(sql) ? sql.$sql : sql, parameters),
      execute: (sql) => connection.execute(sql),
      upgrade: (target = "head") => run(runUpgrade, target),
      downgrade: (target = "-1") => run(runDowngrade, target),
      close: () => workspace.close(),
    };
  } catch (error) {
    await workspace.close();
    throw error;
  }
}

/** What has to be applied first: the parents, and what the revision depends on beside them. */
function targetsBefore(history: History, file: RevisionFile): string[] {
  return [...history.parents(file), ...history.dependencies(file)].map((one) => one.revision.id);
}

async function runnerIn(workspace: Workspace): Promise<(how: typeof runUpgrade, target: string) => Promise<RunResult>> {
  const { dialect, migrationLoader: loader, bookkeeping } = workspace.project;
  const { connection } = await workspace.judge();
  const files = await workspace.files();
  return (how, target) => how({ connection, dialect, files, loader, target, bookkeeping, toolVersion });
}
