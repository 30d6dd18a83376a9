import {
  historyOf,
  readRevisions,
  resolvePoint,
  resolvePoints,
  resolveRange,
  type Diagnostic,
  type History,
  type RevisionFile,
} from "@athanor/core";

import { standingOf, type CurrentResult } from "./standing.js";
import type { RunOptions } from "../run/run.js";
import { openProjectToRun, type Project, type ProjectOptions } from "../workspace/project.js";
import { withConnection } from "../workspace/with-connection.js";

/** Where the database stands. Creates nothing. */
export async function current(options: ProjectOptions & Pick<RunOptions, "connection"> = {}): Promise<CurrentResult> {
  const project = await openProjectToRun(options);
  const { dialect, bookkeeping, migrations } = project;
  const files = await readRevisions(migrations);
  return withConnection(project, options.connection, (connection) =>
    standingOf({ connection, dialect, bookkeeping, files, migrations }),
  );
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
  const project = await openProjectToRun(options);
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
