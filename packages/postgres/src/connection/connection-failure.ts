import { fail } from "@athanor/core";

/** A connection string without its password: what messages show. */
export function withoutPassword(url: string): string {
  try {
    const parsed = new URL(url);
    const user = parsed.username ? `${parsed.username}@` : "";
    return `${parsed.protocol}//${user}${parsed.host}${parsed.pathname}`;
  } catch {
    return "the connection string";
  }
}

interface DriverError {
  readonly code?: string;
  readonly message?: string;
  readonly errors?: readonly DriverError[];
}

/** Why a session could not be opened, and what to do about it. */
export function connectionFailure(url: string, cause: unknown): never {
  const error = cause as DriverError;
  const code = error.code ?? error.errors?.[0]?.code ?? "";
  const where = withoutPassword(url);
  const detail = [`the driver said: ${redact(error.message || error.errors?.[0]?.message || code || String(cause), url)}`];
  const hints: Readonly<Record<string, readonly [what: string, hint: string]>> = {
    ECONNREFUSED: ["nothing listens there", "start the server, or correct host and port in the connection string"],
    ENOTFOUND: ["the host is unknown", "correct the host in the connection string"],
    EAI_AGAIN: ["the host's name could not be looked up", "correct the host in the connection string, or try again"],
    ETIMEDOUT: ["the server did not answer", "check host, port and firewall"],
    ERR_INVALID_URL: ["the connection string is not a URL", "write it as postgres://user:password@host:5432/database"],
    "28P01": ["the password is wrong", "correct the password in the connection string, or in ~/.pgpass"],
    "28000": ["the server does not let this user in", "check the user in the connection string and the server's pg_hba.conf"],
    "3D000": ["the database does not exist", `create it: createdb ${quoteShell(databaseOf(url))}`],
    "53300": ["the server has no connection left", "close other sessions, or raise max_connections"],
  };
  const [what, hint] = hints[code] ?? ["the connection failed", "check the connection string: postgres://user:password@host:5432/database"];
  return fail({ code: "ATH2101", message: `cannot connect to ${where}: ${what}`, detail, hint, cause });
}

export function missingDriver(name: string, cause: unknown): never {
  return fail({
    code: "ATH2102",
    message: `the package ${name} is not installed`,
    hint: `add it to the project: pnpm add -D ${name}`,
    cause,
  });
}

function databaseOf(url: string): string {
  try {
    return decodeURIComponent(new URL(url).pathname.slice(1)) || "postgres";
  } catch {
    return "postgres";
  }
}

const quoteShell = (text: string) => (/^[\w.-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`);

/** Drivers may repeat the connection string in their messages. */
function redact(message: string, url: string): string {
  let password: string;
  try {
    password = new URL(url).password;
  } catch {
    return message.replaceAll(url, "the connection string");
  }
  if (!password) return message;
  return message.replaceAll(password, "***").replaceAll(decodeURIComponent(password), "***");
}
