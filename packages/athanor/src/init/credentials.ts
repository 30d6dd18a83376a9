import { relative } from "node:path";

import type { Diagnostic } from "@athanor/core";

import { textSetting, type DrizzleConfig } from "./drizzle-config.js";
import {
  environmentExpression,
  environmentVariable,
  withoutFallback,
  type EnvironmentExpression,
} from "./environment-expression.js";
import { stringLiteral } from "./source-text.js";

/** How a configuration names its database. */
export interface DatabaseSetting {
  /** Statements before `export default`. */
  readonly statements: readonly string[];
  /** Comment lines above the setting. */
  readonly comments: readonly string[];
  /** What `postgres()` is given. */
  readonly argument: string;
  readonly driver: "pg" | "@electric-sql/pglite";
  /** Variables that have to be set for it to work. */
  readonly variables: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The database of a project without credentials: a variable, and what else there is. */
export function databaseFromVariable(
  name: string,
  comments: readonly string[],
  diagnostics: readonly Diagnostic[] = [],
): DatabaseSetting {
  return {
    statements: [],
    comments,
    argument: `{ url: process.env.${name} }`,
    driver: "pg",
    variables: [name],
    diagnostics,
  };
}

/** The embedded database, under `.athanor/` or where the project keeps one. */
export function embeddedDatabase(
  comments: readonly string[],
  directory?: string,
  diagnostics: readonly Diagnostic[] = [],
): DatabaseSetting {
  const where = directory === undefined ? "" : `, directory: ${JSON.stringify(directory)}`;
  return {
    statements: [],
    comments,
    argument: `{ url: "embedded"${where} }`,
    driver: "@electric-sql/pglite",
    variables: [],
    diagnostics,
  };
}

/** Takes over `dbCredentials`, without ever writing a password. */
export function databaseFromDrizzle(
  config: DrizzleConfig,
  root: string,
  urlVariable: string | undefined,
): DatabaseSetting {
  const file = relative(root, config.file);
  const fallback = urlVariable ?? "DATABASE_URL";
  const fields = credentialFields(config);
  const driver = textSetting(config, "driver");
  if (driver === "aws-data-api") {
    const why = `${file} connects through the AWS Data API, which Athanor cannot do`;
    return databaseFromVariable(
      fallback,
      [`${file} uses the AWS Data API; this has to be an address that a PostgreSQL client can connect to.`],
      [
        openQuestion(
          config,
          why,
          `set ${fallback} to an address that a PostgreSQL client can connect to: postgres://user:password@host:5432/database`,
        ),
      ],
    );
  }
  const url = fields("url") ?? fields("connectionString");
  if (driver === "pglite") return fromPglite(config, url, file);
  if (url) return fromUrl(config, url, file, fallback);
  if (fields("host")) return fromParts(config, fields, file);
  return databaseFromVariable(fallback, [
    `${file} names no database. Or write "embedded" for one of its own (PGlite) under .athanor/.`,
  ]);
}

/** One of the credentials: its text if it stands in the file, what it was when the file ran. */
interface Field {
  readonly text: string | undefined;
  readonly value: unknown;
}

function credentialFields({ source, properties, value }: DrizzleConfig): (name: string) => Field | undefined {
  const at = properties.get("dbCredentials")?.at;
  const initializer = at === undefined ? undefined : source.initializerOf(properties.get("dbCredentials")!.text);
  const open =
    at !== undefined && source.shape[at] === "{"
      ? at
      : initializer && source.shape[initializer.at] === "{"
        ? initializer.at
        : undefined;
  const texts = open === undefined ? undefined : source.properties(open);
  const values = (value?.dbCredentials ?? {}) as Readonly<Record<string, unknown>>;
  return (name) => {
    const text = texts?.get(name)?.text;
    return text === undefined && values[name] === undefined ? undefined : { text, value: values[name] };
  };
}

/** What a field is as a literal: nothing that was computed counts, since that may be a secret from elsewhere. */
const literalOf = ({ text, value }: Field): string | undefined => {
  if (text !== undefined) return stringLiteral(text) ?? (/^\d+$/.test(text) ? text : undefined);
  return typeof value === "string" || typeof value === "number" ? String(value) : undefined;
};

function expressionOf(config: DrizzleConfig, { text, value }: Field): EnvironmentExpression | null {
  return environmentExpression(text ?? "", value, {
    source: config.source,
    read: config.read,
    ran: config.value !== null,
  });
}

function fromUrl(config: DrizzleConfig, field: Field, file: string, variable: string): DatabaseSetting {
  const found = expressionOf(config, field);
  if (found) {
    const { expression, fallback } = withoutFallback(found);
    if (!hasPassword(expression.code)) {
      const { code, guards, variables } = expression;
      const isGuarded = code.startsWith("`") && guards.length > 0;
      const dropped = fallback !== undefined && hasPassword(fallback);
      return {
        statements: [],
        comments: [`As in ${file}.`],
        argument: `{ url: ${isGuarded ? `${guards.join(" && ")} ? ${code} : undefined` : dropped || fallback === undefined ? code : found.code} }`,
        driver: "pg",
        variables: fallback === undefined || dropped ? variables : [],
        diagnostics: dropped
          ? [
              openQuestion(
                config,
                `${file} falls back to an address with a password, which was not copied`,
                `set ${variables.join(" or ")}`,
              ),
            ]
          : [],
      };
    }
  }
  const literal = literalOf(field);
  if (literal !== undefined && !hasPassword(literal) && /^postgres(?:ql)?:/.test(literal)) {
    return {
      statements: [],
      comments: [`As in ${file}.`],
      argument: `{ url: ${JSON.stringify(literal)} }`,
      driver: "pg",
      variables: [],
      diagnostics: [],
    };
  }
  const why =
    literal === undefined && !found
      ? `where ${file} takes the address of the database from could not be found out`
      : `the address of the database in ${file} holds a password, which was not copied`;
  return databaseFromVariable(
    variable,
    [`The address in ${file}; set ${variable} to it.`],
    [openQuestion(config, why, `set ${variable}, or change the setting \`database\` of athanor.config.ts`)],
  );
}

function fromPglite(config: DrizzleConfig, url: Field | undefined, file: string): DatabaseSetting {
  const literal = url && literalOf(url);
  const found = url && literal === undefined ? expressionOf(config, url) : null;
  const shared: Diagnostic = {
    code: "ATH5315",
    severity: "note",
    message: "migrations will run on the PGlite directory of the application",
    hint: "stop the application while a migration runs: PGlite does not bear two processes in one directory. To try things out first, leave `directory` out of athanor.config.ts",
  };
  if (found) {
    const { code, guards, variables } = found;
    const setting = `{ url: "embedded", directory: ${code} }`;
    return {
      ...embeddedDatabase([`PGlite, as in ${file}.`], undefined, [shared]),
      argument: guards.length > 0 ? `${guards.join(" && ")} ? ${setting} : { url: undefined }` : setting,
      variables: guards.length > 0 ? variables : [],
    };
  }
  const directory = literal?.replace(/^file:(?:\/\/)?/, "");
  if (directory === undefined || directory === "" || /^(?:memory|idb|opfs-ahp):|^:memory:$/.test(directory)) {
    return embeddedDatabase(
      [`PGlite in a directory, since a database in memory would forget what ran on it.`],
      undefined,
      [
        openQuestion(
          config,
          `${file} uses PGlite without a directory`,
          "the embedded database is kept under .athanor/; change `database` in athanor.config.ts if you have another one",
        ),
      ],
    );
  }
  return embeddedDatabase([`PGlite, in the same directory as in ${file}.`], directory, [shared]);
}

/** `host`, `port`, `user`, `password`, `database` and `ssl` become an address, made of the same expressions. */
function fromParts(config: DrizzleConfig, field: (name: string) => Field | undefined, file: string): DatabaseSetting {
  const diagnostics: Diagnostic[] = [];
  const statements: string[] = [];
  const guards: string[] = [];
  const variables: string[] = [];
  /** Either a literal for the address, or the name of a constant in it. */
  const part = (name: string, constant: string, variable: string): string | undefined => {
    const given = field(name);
    if (!given) return undefined;
    const literal = literalOf(given);
    if (literal !== undefined && name !== "password")
      return name === "host" || name === "port" ? literal : encodeURIComponent(literal);
    const found = literal === undefined ? expressionOf(config, given) : null;
    const expression = found && name === "password" ? withoutFallback(found).expression : found;
    if (!expression) {
      const why =
        name === "password" && literal !== undefined
          ? `the password in ${file} was not copied`
          : `where ${file} takes ${name} from could not be found out`;
      diagnostics.push(openQuestion(config, why, `set ${variable}, or change athanor.config.ts`));
    }
    const { code, guards: own, variables: names } = expression ?? environmentVariable(variable);
    statements.push(`const ${constant} = ${code};`);
    if (own.length > 0) variables.push(...names);
    // Some servers ask for no password.
    if (name === "password") return `\${encodeURIComponent(${own.length > 0 ? `${constant} ?? ""` : constant})}`;
    if (own.length > 0) guards.push(constant);
    return `\${${name === "host" || name === "port" ? constant : `encodeURIComponent(${constant})`}}`;
  };
  const user = part("user", "user", "PGUSER");
  const password = part("password", "password", "PGPASSWORD");
  const host = part("host", "host", "PGHOST") ?? "localhost";
  const port = part("port", "port", "PGPORT");
  const database = part("database", "databaseName", "PGDATABASE") ?? "";
  const login = user === undefined ? "" : `${user}${password === undefined ? "" : `:${password}`}@`;
  const address = `postgres://${login}${host}${port === undefined ? "" : `:${port}`}/${database}${sslParameter(config, field("ssl"), file, diagnostics)}`;
  const code = address.includes("${") ? `\`${address}\`` : JSON.stringify(address);
  const found = { driver: "pg", variables: [...new Set(variables)], diagnostics } as const;
  if (statements.length === 0)
    return { ...found, statements, comments: [`As in ${file}.`], argument: `{ url: ${code} }` };
  const about = `// The credentials of ${file}.${guards.length > 0 ? " Undefined while one of them is missing, which Athanor says instead of connecting elsewhere." : ""}`;
  const condition = guards.length > 0 ? `${guards.join(" && ")} ? ${code} : undefined` : code;
  return {
    ...found,
    statements: [about, ...statements, `const url = ${condition};`],
    comments: [],
    argument: "{ url }",
  };
}

/** What drizzle-kit makes of `ssl`, in the words of an address. */
function sslParameter(
  config: DrizzleConfig,
  field: Field | undefined,
  file: string,
  diagnostics: Diagnostic[],
): string {
  if (!field) return "";
  const { text } = field;
  const value = config.value
    ? field.value
    : text === "true"
      ? true
      : text === "false"
        ? false
        : text && stringLiteral(text);
  if (value === false || value === undefined) {
    if (text !== "false" && value === undefined && text !== "undefined")
      diagnostics.push(
        openQuestion(
          config,
          `\`ssl\` of ${file} could not be taken over`,
          "add ?sslmode=... to the address in athanor.config.ts",
        ),
      );
    return "";
  }
  if (value === true || value === "verify-full") return "?sslmode=verify-full";
  if (value === "require" || value === "prefer" || value === "allow") return "?sslmode=no-verify";
  const options = value as { rejectUnauthorized?: boolean };
  if (typeof value === "object" && value !== null && Object.keys(value).every((key) => key === "rejectUnauthorized")) {
    return options.rejectUnauthorized === false ? "?sslmode=no-verify" : "?sslmode=verify-full";
  }
  diagnostics.push(
    openQuestion(
      config,
      `\`ssl\` of ${file} could not be taken over`,
      "put sslmode, sslrootcert, sslcert and sslkey into the address in athanor.config.ts",
    ),
  );
  return "";
}

/** Whether a text holds an address with a password spelled out. */
function hasPassword(text: string): boolean {
  return /:\/\/[^/?#@\s"'`]*:(?!\$\{)[^/?#@\s"'`]+@/.test(text) || /[?&]password=(?!\$\{)[^&\s"'`]/.test(text);
}

function openQuestion({ file }: DrizzleConfig, message: string, hint: string): Diagnostic {
  return { code: "ATH5312", severity: "warning", message, at: { file, line: 1, column: 1 }, hint };
}
