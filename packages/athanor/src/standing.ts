import {
  areComparable,
  historyOf,
  type BookkeepingOptions,
  type Connection,
  type Diagnostic,
  type Dialect,
  type RevisionFile,
} from "@athanor/core";

/** Where a database stands in the history. */
export interface CurrentResult {
  /** The rows of the version table; `file` is missing where no migration file has that id. */
  readonly heads: readonly { readonly id: string; readonly file?: RevisionFile; readonly isHead: boolean }[];
  /** Revisions that are not applied yet. */
  readonly pending: readonly RevisionFile[];
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
  const known = rows.map((id) => history.byId(id));
  const reached = new Set(known.flatMap((file) => (file ? [file, ...history.ancestors(file)] : [])));
  return {
    heads: rows.map((id, at) => {
      const file = known[at];
      return { id, ...(file ? { file } : {}), isHead: file !== undefined && history.heads.includes(file) };
    }),
    pending: history.order.filter((file) => !reached.has(file)),
    interrupted: unfinished.map(({ revision, direction, step }) => ({ revision, direction, step })),
    unverifiable: history.order.filter((file) => {
      const checksum = reached.has(file) ? ran.get(file.revision.id) : undefined;
      return checksum !== undefined && !areComparable(checksum, file.checksum);
    }),
    diagnostics: rows.filter((_, at) => !known[at]).map((id) => unknownRevision(id, migrations)),
  };
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
