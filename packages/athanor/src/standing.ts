import {
  historyOf,
  readRevisions,
  resolvePoint,
  resolvePoints,
  resolveRange,
  standingsOf,
  type Diagnostic,
  type History,
  type RevisionFile,
  type Standing,
} from "@athanor/core";

import type { RunOptions } from "./run.js";
import { openProject, type Project, type ProjectOptions } from "./workspace/project.js";
import { withConnection } from "./workspace/with-connection.js";

/** Where a database stands in the history. */
export interface CurrentResult {
  /** The rows of the version table; `file` is missing where no migration file has that id. */
  readonly heads: readonly Standing[];
  /** What is applied without a row, because a row of another branch depends on it: the ends of branches. */
  readonly implied: readonly Standing[];
  /** Revisions that are not applied yet. */
  readonly pending: readonly RevisionFile[];
  /** The target of an upgrade that applies them. */
  readonly target: "head" | "heads";
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
    const standings = standingsOf(history, rows);
    const reached = new Set(
      standings.flatMap(({ file }) => (file ? [file, ...history.ancestors(file, { dependencies: true })] : [])),
    );
    return {
      heads: standings.filter(({ is }) => is !== "implied"),
      implied: standings.filter(({ is }) => is === "implied"),
      pending: history.order.filter((file) => !reached.has(file)),
      target: history.effectiveHeads.length > 1 ? "heads" : "head",
      interrupted: unfinished.map(({ revision, direction, step }) => ({ revision, direction, step })),
      diagnostics: unknownRevisions(standings, project.migrations),
    };
  });
}

/** ATH5104: the version table names revisions that no file has. */
export function unknownRevisions(standings: readonly Standing[], migrations: string): Diagnostic[] {
  const known = standings.flatMap(({ id, is }) => (is === "row" ? [id] : []));
  const where = known.join(" ") || "<revision>";
  return standings
    .filter(({ is }) => is === "unknown")
    .map(({ id }) => ({
      code: "ATH5104",
      severity: "warning",
      message: `the database is at revision ${id}, which no migration file has`,
      hint: [
        `restore the file of revision ${id} to ${migrations};`,
        `or, if it is gone for good, say where the database is: athanor stamp --purge ${where}`,
      ].join("\n"),
    }));
}

/** A revision with its place in the history. */
export interface PlacedRevision {
  readonly file: RevisionFile;
  /** Nothing follows it. */
  readonly isHead: boolean;
  /** It follows nothing. */
  readonly isBase: boolean;
  /** What follows it. */
  readonly children: readonly RevisionFile[];
  /** What it depends on without following it. */
  readonly dependencies: readonly RevisionFile[];
  /** What depends on it without following it. */
  readonly dependants: readonly RevisionFile[];
}

/** The revisions that were asked for. */
export interface HistoryResult {
  /** Newest first. */
  readonly revisions: readonly PlacedRevision[];
  /** What is odd about the history, and harms nothing. */
  readonly notes: readonly Diagnostic[];
}

/** The migration files. Reads a database only where the range counts from where it is. */
export async function history(options: ProjectOptions & { readonly range?: string } = {}): Promise<HistoryResult> {
  const { all, rows } = await read(options, options.range === undefined ? [] : [options.range]);
  const { range } = options;
  const shown = range === undefined ? [...all.order].reverse() : resolveRange(all, rows, range);
  return { revisions: shown.map((file) => placed(all, file)), notes: all.notes };
}

/** What nothing follows. Of two heads the one that another depends on is `isDependency`: `head` does not mean it. */
export async function heads(
  options: ProjectOptions = {},
): Promise<readonly (PlacedRevision & { readonly isDependency: boolean })[]> {
  const { all } = await read(options, []);
  return all.heads.map((file) => ({ ...placed(all, file), isDependency: all.dependants(file).length > 0 }));
}

/** Where branches begin and what they are called. */
export interface BranchesResult {
  /** Revisions that several others follow. */
  readonly points: readonly PlacedRevision[];
  /** Labels with the revision that carries each. */
  readonly labels: readonly { readonly label: string; readonly file: RevisionFile }[];
}

/** Where the history branches. */
export async function branches(options: ProjectOptions = {}): Promise<BranchesResult> {
  const { all } = await read(options, []);
  const points = all.order.filter((file) => all.children(file).length > 1);
  return { points: points.map((file) => placed(all, file)), labels: all.labels };
}

/**
 * The revisions that targets name, in the order in which they are named.
 * @throws DiagnosticError where one names nothing
 */
export async function show(
  options: ProjectOptions & { readonly targets?: readonly string[] } = {},
): Promise<readonly PlacedRevision[]> {
  const targets = options.targets ?? ["head"];
  const { all, rows, table } = await read(options, targets);
  return resolvePoints(all, rows, targets, { table }).map((file) => placed(all, file));
}

/** The file of one revision. @throws DiagnosticError where the target names none, or several; null is base */
export async function revisionFile(
  options: ProjectOptions & { readonly target: string },
): Promise<RevisionFile | null> {
  const { all, rows, table } = await read(options, [options.target]);
  return resolvePoint(all, rows, options.target, { table });
}

function placed(all: History, file: RevisionFile): PlacedRevision {
  return {
    file,
    isHead: all.children(file).length === 0,
    isBase: all.parents(file).length === 0,
    children: all.children(file),
    dependencies: all.dependencies(file),
    dependants: all.dependants(file),
  };
}

async function read(options: ProjectOptions, targets: readonly string[]) {
  const project = await openProject(options);
  const all = historyOf(await readRevisions(project.migrations));
  return { all, ...(await rowsFor(project, targets)) };
}

/** The rows of the version table, where a target counts from where the database is; a database that need not be asked is not. */
export async function rowsFor(
  project: Project,
  targets: readonly string[],
): Promise<{ readonly rows: readonly string[]; readonly table: string }> {
  const { schema, versionTable } = project.bookkeeping;
  const isAsked = targets.some((target) => /\bcurrent\b|(?:^|[:@])\s*[+-]\d/i.test(target));
  const book = project.dialect.bookkeeping(project.bookkeeping);
  const rows = isAsked ? await withConnection(project, undefined, (connection) => book.heads(connection)) : [];
  return { rows, table: `${schema}.${versionTable}` };
}
