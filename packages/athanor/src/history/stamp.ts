import {
  describeDifferences,
  describeRevision,
  fail,
  historyOf,
  kindTitle,
  readRevisions,
  renderStamp,
  runStamp,
  withLocal,
  type Connection,
  type StampResult,
  type Stamping,
} from "@athanor/core";

import type { RunOptions } from "../run/run.js";
import { toolVersion } from "../version.js";
import { openProject, type ProjectOptions } from "../workspace/project.js";
import { withConnection } from "../workspace/with-connection.js";
import { Workspace } from "../workspace/workspace.js";

/** Where to say that the database is. */
export interface StampOptions extends ProjectOptions, Pick<RunOptions, "connection" | "lockTimeout"> {
  /** `head`, `heads`, `base`, labels, ids or their beginnings. */
  readonly targets: readonly string[];
  /** All rows go first, also those that name no revision. */
  readonly purge?: boolean;
  /** Refuse unless the database holds what the revision makes. */
  readonly verify?: boolean;
}

/**
 * Writes down where the database is, and runs nothing. Makes the version table where it is missing.
 * @throws DiagnosticError for the targets; ATH5111 with `verify`, where the database holds something else
 */
export async function stamp(options: StampOptions): Promise<StampResult> {
  const workspace = await Workspace.open(options);
  const { project } = workspace;
  const { targets, purge = false, verify = false, lockTimeout } = options;
  try {
    const files = await workspace.files();
    return await withConnection(project, options.connection, (connection) =>
      runStamp({
        connection,
        dialect: project.dialect,
        files,
        targets,
        purge,
        bookkeeping: project.bookkeeping,
        toolVersion,
        ...(lockTimeout === undefined ? {} : { lockTimeout }),
        ...(verify ? { verify: (stamping) => verified(workspace, connection, stamping) } : {}),
      }),
    );
  } finally {
    await workspace.close();
  }
}

/** The SQL that {@link stamp} would run: from base, or with `a:b` from a. Reads no database. */
export async function stampSql(options: Omit<StampOptions, "verify" | "connection" | "lockTimeout">): Promise<string> {
  const project = await openProject(options);
  const { targets, purge = false } = options;
  const files = await readRevisions(project.migrations);
  return renderStamp({ dialect: project.dialect, files, targets, purge, bookkeeping: project.bookkeeping });
}

/** Makes the version table and the journal where they are missing, and says whether they were. */
export async function ensureVersion(
  options: ProjectOptions & Pick<RunOptions, "connection"> = {},
): Promise<{ readonly created: boolean; readonly table: string }> {
  const project = await openProject(options);
  const { schema, versionTable } = project.bookkeeping;
  const book = project.dialect.bookkeeping(project.bookkeeping);
  return withConnection(project, options.connection, async (connection) => {
    const created = !(await book.exists(connection));
    await book.create(connection);
    return { created, table: `${schema}.${versionTable}` };
  });
}

/** Compares the database with what the revisions make that it would be said to have. */
async function verified(workspace: Workspace, connection: Connection, { to }: Stamping): Promise<void> {
  const history = historyOf(await workspace.files());
  const applied = new Set(
    to.flatMap((one) => {
      const file = history.byId(one.revision.id)!;
      return [file, ...history.ancestors(file, { dependencies: true })];
    }),
  );
  const made = await workspace.replayOf(history.inOrder(applied));
  const live = await workspace.databaseSchema(connection);
  const judge = await workspace.judge();
  const { from, to: wanted } = await judge.comparable(live.schema, withLocal(live.schema, made.schema));
  const differences = describeDifferences(from, wanted);
  if (differences.length === 0) return;
  const where = to.map(describeRevision).join(", ") || "base";
  const words = { missing: "lacks", extra: "holds", changed: "has another" } as const;
  fail({
    code: "ATH5111",
    message: `nothing was written: the database is not at ${where}, it differs in ${differences.length} place(s)`,
    detail: differences.map(({ what, kind, name }) => `it ${words[what]} ${kindTitle(kind)} ${name}`),
    hint: "name the revision that it is at, or bring it there first; without --verify it is believed",
  });
}
