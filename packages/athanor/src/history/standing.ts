import {
  areComparable,
  historyOf,
  standingsOf,
  type BookkeepingOptions,
  type Connection,
  type Diagnostic,
  type Dialect,
  type RevisionFile,
  type Standing,
} from "@athanor/core";

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
  /**
   * Applied revisions of which nobody can tell whether they were edited since: the file that ran was JavaScript, or the one
   * that is here is, and a build may write that in another way each time.
   */
  readonly unverifiable: readonly RevisionFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What there is to compare. */
export interface StandingRequest {
  readonly connection: Connection;
  readonly dialect: Dialect;
  readonly bookkeeping: BookkeepingOptions;
  readonly files: readonly RevisionFile[];
  /** The place of the migrations, for messages. */
  readonly migrations: string;
}

/** Where a database stands. Creates nothing. @throws DiagnosticError where the files contradict each other */
export async function standingOf(request: StandingRequest): Promise<CurrentResult> {
  const { connection, dialect, bookkeeping, files, migrations } = request;
  const history = historyOf(files);
  const book = dialect.bookkeeping(bookkeeping);
  const rows = await book.heads(connection);
  const unfinished = await book.unfinished(connection);
  const ran = await book.checksums(connection);
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
    unverifiable: history.order.filter((file) => {
      const checksum = reached.has(file) ? ran.get(file.revision.id) : undefined;
      return checksum !== undefined && !areComparable(checksum, file.checksum);
    }),
    diagnostics: unknownRevisions(standings, migrations),
  };
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
