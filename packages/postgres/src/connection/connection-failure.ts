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
  const detail = [
    `the driver said: ${redact(error.message || error.errors?.[0]?.message || code || String(cause), url)}`,
  ];
  const hints: Readonly<Record<string, readonly [what: string, hint: string]>> = {
    ECONNREFUSED: ["nothing listens there", "start the server, or correct host and port in the connection string"],
    ENOTFOUND: ["the host is unknown", "correct the host in the connection string"],
    EAI_AGAIN: ["the host's name could not be looked up", "correct the host in the connection string, or try again"],
    ETIMEDOUT: ["the server did not answer", "check host, port and firewall"],
    ERR_INVALID_URL: ["the connection string is not a URL", "write it as postgres://user:password@host:5432/database"],
    "28P01": ["the password is wrong", "correct the password in the connection string, or in ~/.pgpass"],
    "28000": [
      "the server does not let this user in",
      "check the user in the connection string and the server's pg_hba.conf",
    ],
    "3D000": ["the database does not exist", `create it: ${createdb(url)}`],
    "53300": ["the server has no connection left", "close other sessions, or raise max_connections"],
  };
  const [what, hint] = hints[code] ?? [
    "the connection failed",
    "check the connection string: postgres://user:password@host:5432/database",
  ];
  return fail({
    code: "ATH2101",
    message: `cannot connect to ${where}: ${what}`,
    detail,
    hint,
    cause: withoutSecrets(cause, url),
  });
}

/** Refuses what the driver would take for something else: it guesses a host from any text. @throws DiagnosticError ATH2108 */
export function checkConnectionString(url: string): void {
  const [, scheme] = /^([a-z][a-z0-9+.-]*):/i.exec(url) ?? [];
  if (scheme && /^(postgres|postgresql|socket)$/i.test(scheme) && (scheme === "socket" || URL.canParse(url))) return;
  // The path of a Unix socket.
  if (url.startsWith("/")) return;
  const isOther = scheme !== undefined && /^[a-z][a-z0-9+.-]*:\/\//i.test(url) && !/^postgres/i.test(scheme);
  fail({
    code: "ATH2108",
    message: isOther
      ? `the connection string begins with ${scheme}://, which is not PostgreSQL`
      : "the connection string is not a URL",
    hint: "write it as postgres://user:password@host:5432/database, with %40 %2F %3A %23 for @ / : # in the password",
  });
}

export function missingDriver(name: string, cause: unknown): never {
  return fail({
    code: "ATH2102",
    message: `the package ${name} is not installed`,
    hint: `add ${name} to the development dependencies of the project${name.startsWith("@electric-sql") ? "; it is also the scratch database on which migrations are proved, unless the configuration sets scratch.url" : ""}`,
    cause,
  });
}

/** What makes the database of a connection string, on its server and as its user. */
function createdb(url: string): string {
  if (!URL.canParse(url)) return "createdb postgres";
  const { hostname, port, username, pathname } = new URL(url);
  const parts = { "-h": hostname.replace(/^\[(.*)\]$/, "$1"), "-p": port, "-U": plain(username) };
  const options = Object.entries(parts).flatMap(([flag, value]) => (value === "" ? [] : [flag, quoteShell(value)]));
  return ["createdb", ...options, quoteShell(plain(pathname.slice(1)) || "postgres")].join(" ");
}

function plain(encoded: string): string {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return encoded;
  }
}

const quoteShell = (text: string) => (/^[\w.-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`);

/** Drivers and servers may repeat the connection string, or the password, in their messages. */
function redact(message: string, url: string): string {
  return secretsOf(url).reduce((text, secret) => text.replaceAll(secret, "***"), message);
}

function secretsOf(url: string): string[] {
  const secrets = [url, process.env.PGPASSWORD ?? ""];
  if (URL.canParse(url)) {
    const { password, searchParams } = new URL(url);
    secrets.push(password, searchParams.get("password") ?? "");
    try {
      secrets.push(decodeURIComponent(password));
    } catch {
      // A stray % is a character like any other.
    }
  }
  return secrets.filter((one) => one !== "");
}

/** The driver's error, fit to be printed with all that it holds. */
function withoutSecrets(cause: unknown, url: string): unknown {
  if (!(cause instanceof Error)) return redact(String(cause), url);
  const { code } = cause as DriverError;
  const copy = Object.assign(new Error(redact(cause.message, url)), {
    name: cause.name,
    ...(code === undefined ? {} : { code }),
  });
  copy.stack = redact(cause.stack ?? "", url);
  return copy;
}
