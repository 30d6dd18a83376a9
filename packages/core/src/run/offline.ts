import { readFile } from "node:fs/promises";

import { fail } from "../diagnostic.js";
import type { Dialect } from "../dialect.js";
import type { Call, Statement } from "../operations/call.js";
import { sqlComment } from "../visible.js";
import { historyOf, resolveOffline, type History, type RevisionFile } from "../revisions/index.js";
import { defaultBookkeeping, type BookkeepingOptions } from "./bookkeeping.js";
import { loadMigration, type MigrationLoader } from "./migration-module.js";
import { createFacade } from "./operations-facade.js";
import { needsCommit } from "./revision-run.js";
import type { Timeouts } from "./sessions.js";
import { callMigration } from "./run-revision.js";

/** Which script is asked for. */
export interface OfflineRequest {
  readonly dialect: Dialect;
  readonly files: readonly RevisionFile[];
  readonly loader: MigrationLoader;
  readonly direction: "upgrade" | "downgrade";
  readonly target: string;
  readonly bookkeeping?: BookkeepingOptions;
}

/** A script that does what `upgrade` or `downgrade` would, for `psql -v ON_ERROR_STOP=1`. Reads no database. */
export async function renderOffline(request: OfflineRequest): Promise<string> {
  const { dialect, direction, loader } = request;
  const book = dialect.bookkeeping(request.bookkeeping ?? defaultBookkeeping);
  const history = historyOf(request.files);
  const route = resolveOffline(history, direction, request.target);
  const head: string[] = [];
  const lines: string[] = [];
  if (direction === "upgrade" && route.from.length === 0) lines.push(...book.createSql().map((sql) => `${sql};`), "");
  for (const note of route.notes) lines.push(`-- ${sqlComment(note)}`);
  for (const { revision: step, remove, add } of route.steps) {
    const { id, message } = step.revision;
    const below = history.parents(step).map((parent) => parent.revision.id);
    const beside = below.join(", ") || "base";
    const [from, to] = direction === "upgrade" ? [beside, id] : [id, beside];
    const statements = await collectStatements(step, direction, dialect, loader);
    if (head.length === 0) head.push(...dialect.scriptHead(statements).map((sql) => `${sql};`));
    lines.push(`-- ${direction} ${from} -> ${to}: ${sqlComment(message)}`);
    lines.push(...inTransactions([...statements, { sql: book.replaceSql(remove, add), transactional: true }]), "");
  }
  return [...head, ...lines].join("\n");
}

/**
 * What a history runs, in its order: the statements with a word in them. A revision that asks a database for rows cannot be
 * run without one, and tells nothing.
 */
export async function toldBy(
  history: History,
  word: string,
  dialect: Dialect,
  loader: MigrationLoader,
): Promise<string[]> {
  const told: string[] = [];
  for (const step of history.order) {
    if (!(await readFile(step.file, "utf8")).includes(word)) continue;
    const statements = await collectStatements(step, "upgrade", dialect, loader, true).catch(() => []);
    told.push(...statements.map(({ sql }) => sql).filter((sql) => sql.includes(word)));
  }
  return told;
}

/** The statements of one direction of one revision, without running them. @param skipsData leaves out what only moves rows */
export async function collectStatements(
  step: RevisionFile,
  direction: "upgrade" | "downgrade",
  dialect: Dialect,
  loader: MigrationLoader,
  skipsData = false,
): Promise<Statement[]> {
  const module = await loadMigration(step, loader);
  const collected: Statement[] = [];
  const plain = (texts: readonly string[]) => texts.map((sql): Statement => ({ sql, transactional: true }));
  let timeouts: Timeouts = {};
  const facade = createFacade(
    dialect,
    {
      isOffline: true,
      skipsData,
      perform: async (_call: Call, statements) => void collected.push(...statements),
      query: async () => failQuery(),
      setTimeouts: async (given) => {
        timeouts = { ...timeouts, ...given };
        collected.push(...plain(dialect.sessions.timeoutSql(given, "session")));
      },
    },
    loader.locate,
  );
  await callMigration(module, direction, facade.op, loader);
  facade.finish();
  return [...collected, ...plain(dialect.sessions.resetTimeoutsSql(timeouts))];
}

/** `BEGIN` and `COMMIT` around what can stand between them. */
function inTransactions(statements: readonly Statement[]): string[] {
  const lines: string[] = [];
  const uncommitted = new Set<string>();
  let open = false;
  const end = () => {
    if (open) lines.push("COMMIT;");
    open = false;
    uncommitted.clear();
  };
  for (const statement of statements) {
    if (!statement.transactional || needsCommit(statement, uncommitted)) end();
    if (statement.transactional && !open) {
      lines.push("BEGIN;");
      open = true;
    }
    // A comment at the end would take the semicolon with it.
    lines.push(/--[^\n]*$/.test(statement.sql) ? `${statement.sql}\n;` : `${statement.sql};`);
    for (const literal of statement.commitBefore ?? []) uncommitted.add(literal);
  }
  end();
  return lines;
}

function failQuery(): never {
  fail({
    code: "ATH4210",
    message: "op.query reads the database, and with --sql there is none",
    hint: "branch on op.isOffline, or put the reading and what follows from it into one SQL statement",
  });
}
