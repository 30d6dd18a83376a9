import type { Diagnostic } from "@athanor/core";

import { packageOfExtension } from "./connection/pglite-extensions.js";
import { quoteName } from "./sql/identifiers.js";

interface ServerError {
  readonly code?: string;
  readonly message?: string;
  readonly detail?: string;
  readonly hint?: string;
  readonly table?: string;
  readonly column?: string;
  readonly constraint?: string;
  readonly dataType?: string;
}

const exists =
  "it exists already, made by hand or by another tool: `athanor diff --from database --to migrations` shows what the history does not know";

/** What to do, by the server's own error code (SQLSTATE). `e` names the objects concerned where the server told. */
const remedies: Readonly<Record<string, (e: ServerError) => string>> = {
  "23502": (e) =>
    `fill it first, in this revision:\n      await op.execute(sql\`update ${e.table ?? "..."} set ${e.column ?? "..."} = ... where ${e.column ?? "..."} is null\`);`,
  "23503": () => "delete or correct the rows that refer to nothing, before this call",
  "23505": () => "remove the duplicates before this call",
  "23514": () => "correct the rows that violate the condition, before this call",
  "22001": () => "shorten the values first, or keep the wider type",
  "22P02": () => "give `using` an expression that converts every value",
  "42804": () => "give `using` an expression that converts the values",
  "42P06": () => exists,
  "42P07": () => exists,
  "42710": () => exists,
  "42P01": () =>
    "it does not exist here: correct the name; if the migration is right, the database is not what the history says: `athanor check --database` shows it",
  "42703": () =>
    "correct the name; if the migration is right, the database is not what the history says: `athanor check --database` shows it",
  "42704": () => "it does not exist here: create it in an earlier revision, or correct its name",
  "42883": () =>
    "the function does not exist here: create it in a revision before this one, or put it into `prelude` in the configuration",
  "42601": () => "correct the SQL",
  "2BP01": () => "drop or change what depends on it first",
  "0A000": ({ message = "" }) =>
    /\bpartitioned table\b.*\bconcurrently$/.test(message)
      ? "create the index concurrently on each partition, and then without `concurrently` on the table: it takes those that are there as its parts"
      : "drop what stands in the way first, and create it again afterwards",
  "25P02": () =>
    "a statement before it failed and the migration caught the error: do not catch it, or ask first whether the statement can succeed",
  "55P04": () =>
    "a new enum value can be used after a commit only: move its use to the next revision, and leave --single-transaction out",
  "25001": () =>
    "it needs to stand by itself, as the whole statement of an op.execute: inside of a function, a DO block or a procedure the server runs it in the transaction of the revision",
  "2D000": () =>
    "a procedure or a DO block that commits cannot run in the transaction of a revision: take its COMMIT and ROLLBACK out, or run it by psql before the next revision",
  "55P03": () => "another session holds the lock: try again, or look for long transactions in pg_stat_activity",
  "57014": () => "the statement took longer than statement_timeout: raise it, or run it at a quiet time",
  "42501": () => "the database user may not do this: grant the privilege, or run as the owner",
  "40P01": () =>
    "another session wanted the same locks in another order: run it again, at a quiet time; op.setTimeouts({ lockWait }) makes this one give way early",
  AT001: () => "run it again: it goes on from what has been committed",
  "25006": () => "the database is read-only: connect to the primary server",
  "53200": () =>
    "where this is max_locks_per_transaction, one transaction touches more tables than the server has locks for: raise that setting and start the server again, or split the revision; on a scratch server, raise it or leave scratch.url out, and the embedded database judges",
};

const correct = "correct the declaration: PostgreSQL does not accept it";
const ofOthers =
  "if it belongs to others, create it by SQL in `prelude` of the configuration; if it is yours, export it from the models";

/** The same for a declaration of the models, which is at fault itself or lacks something on the scratch database. */
const remediesOfDeclarations: Readonly<Record<string, (e: ServerError) => string>> = {
  "0A000": () => correct,
  "42P01": () => ofOthers,
  "3F000": () => ofOthers,
  "42703": () => "correct the name of the column",
  "42883": (e) => lacking(e, "the function"),
  "42704": (e) => lacking(e, "it"),
};

/** Where types, functions and operator classes that models name come from. */
const homes: readonly (readonly [RegExp, string])[] = [
  [/\b(halfvec|sparsevec|vector|hnsw|ivfflat)/, "vector"],
  [/\b(geometry|geography)\b|\bst_\w+/, "postgis"],
  [/\bcitext\b/, "citext"],
  [/\bhstore\b/, "hstore"],
  [/\b(ltree|lquery|ltxtquery)\b/, "ltree"],
  [/\bcube\b/, "cube"],
  [/\w+_trgm_ops\b|\bsimilarity\(/, "pg_trgm"],
  [/\buuid_generate_v\w+/, "uuid-ossp"],
  [/\b(crypt|gen_salt|digest|hmac)\(/, "pgcrypto"],
  [/\bunaccent\(/, "unaccent"],
  [/no default operator class for access method "gist"/, "btree_gist"],
  [/no default operator class for access method "gin"/, "btree_gin"],
];

function lacking({ message = "" }: ServerError, what: string): string {
  const extension = homes.find(([pattern]) => pattern.test(message))?.[1];
  return extension
    ? `the extension "${extension}" brings it: create that in a revision before (\`athanor new\`, then await op.createExtension("${extension}")), or in \`prelude\` of the configuration where it is there already`
    : `${what} does not exist on the scratch database: create it in a revision before this one, or by SQL in \`prelude\` of the configuration`;
}

/** What to do where the server has no files of an extension. */
function missingExtension({ message = "" }: ServerError): string | undefined {
  const [, extension] = /^extension "(.+)" is not available$/.exec(message) ?? [];
  if (extension === undefined) return undefined;
  const packageName = packageOfExtension(extension);
  const install = packageName
    ? `for the embedded database, npm install --save-dev ${packageName}, in the version for your PGlite; `
    : "";
  return `${install}for a server, install the extension there, or set scratch.url in the configuration to a server that has it`;
}

/** What to do about a role: it belongs to the whole server, and not to the database where the statement failed. */
function aboutRole({ code, message = "" }: ServerError, about: "call" | "declaration"): string | undefined {
  const role = quoteName(/\brole "(.+?)"/.exec(message)?.[1] ?? "");
  if (code === "42704" && message.startsWith("role "))
    return about === "declaration"
      ? `roles are never made on a server that only judges: run CREATE ROLE ${role} there once; or leave scratch.url out of the configuration, because the embedded database makes up the roles that it lacks`
      : `roles belong to the whole server, and this one has none of that name: let an administrator run CREATE ROLE ${role}, or declare it in the models, so that a revision creates it`;
  if (code === "2BP01" && message.startsWith("role "))
    return `the role still owns or may do something in this database: run REASSIGN OWNED BY ${role} TO CURRENT_USER and then DROP OWNED BY ${role} before this call, by op.execute`;
  if (code === "42501" && /\bto (create|alter|drop|rename) role\b/.test(message))
    return "run it as a user with CREATEROLE; or let an administrator do it first: op.createRole does nothing where the role is there as the call says";
  return undefined;
}

/**
 * An error of the server as a diagnostic.
 *
 * @param statement shown so that one need not look for it
 * @param about what the statement came from: a call in a migration, or a declaration of the models
 */
export function explain(error: unknown, statement?: string, about: "call" | "declaration" = "call"): Diagnostic {
  const said = (typeof error === "object" && error !== null ? error : {}) as ServerError;
  const message = said.message ?? String(error);
  const state = said.code && /^[0-9A-Z]{5}$/.test(said.code) ? said.code : null;
  const detail = [
    `PostgreSQL said${state ? ` ${state}` : ""}: ${message}`,
    ...(said.detail ? [`detail: ${said.detail}`] : []),
    ...(said.hint ? [`its hint: ${said.hint}`] : []),
    ...(statement ? [`in: ${shorten(statement)}`] : []),
  ];
  return {
    code: "ATH2301",
    severity: "error",
    message: headline(said, message),
    detail,
    hint: missingExtension(said) ?? aboutRole(said, about) ?? remedyOf(said, state, about),
    cause: error,
  };
}

/** The server was stopped, an administrator ended the session, or the network did; the driver has no SQLSTATE for that. */
function isLost({ message = "" }: ServerError, state: string | null): boolean {
  if (state !== null) return /^(08...|57P0[123])$/.test(state);
  return /connection (was )?(terminated|closed|ended|reset)|not queryable|ECONNRESET|EPIPE|ETIMEDOUT/i.test(message);
}

function remedyOf(said: ServerError, state: string | null, about: "call" | "declaration"): string {
  if (isLost(said, state)) return "run it again when the server is back: it goes on from what has been committed";
  const remedy = state === null ? undefined : about === "declaration" ? remediesOfDeclarations[state] : remedies[state];
  return (
    remedy?.(said) ??
    (about === "declaration" ? correct : "read what the server said; nothing of this statement has been applied")
  );
}

function headline({ code, table, column, constraint }: ServerError, message: string): string {
  if (isLost({ message }, code && /^[0-9A-Z]{5}$/.test(code) ? code : null))
    return `the connection was lost: ${message}`;
  if (code === "23502" && table && column) return `column "${column}" of "${table}" holds NULLs`;
  if (code === "23505" && constraint)
    return `rows of "${table ?? "the table"}" are not unique as "${constraint}" wants them`;
  if (code === "23503" && constraint)
    return `rows of "${table ?? "the table"}" refer to rows that do not exist ("${constraint}")`;
  if (code === "23514" && constraint) return `rows of "${table ?? "the table"}" violate "${constraint}"`;
  return message;
}

function shorten(statement: string): string {
  const line = statement.replace(/\s+/g, " ").trim();
  // Never in the middle of a character.
  return line.length > 300 ? `${line.slice(0, 300).replace(/[\ud800-\udbff]$/, "")}…` : line;
}
