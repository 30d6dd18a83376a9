import {
  addressOf,
  changedAttributes,
  emptySchema,
  isServerWide,
  schemaObject,
  withName,
  type Address,
  type Argument,
  type Call,
  type ClearOptions,
  type Connection,
  type DialectKind,
  type RoleAttributes,
  type Schema,
  type SchemaObject,
  type Statement,
} from "@athanor/core";

import { catalogKey, type CatalogQuery } from "../catalog/catalog-query.js";
import { judgeUser } from "../connection/judge-user.js";
import type { Compilers } from "../sql/compilers.js";
import { doBlock } from "../sql/do-block.js";
import { quoteName, quoteNames } from "../sql/identifiers.js";
import { quoteText } from "../sql/literals.js";
import { commentOn, optional, options, statement } from "../sql/text.js";

/** What can be said of a role beside its name. A password is not among it: migration files are no place for one. */
export interface RoleOptions {
  /** Whether it may open a session. */
  login?: boolean;
  superuser?: boolean;
  createDb?: boolean;
  /** Whether it may create, alter and drop other roles. */
  createRole?: boolean;
  /** Whether it has the privileges of the roles that it is a member of. Default: true. */
  inherit?: boolean;
  replication?: boolean;
  /** Whether policies do not count for it. */
  bypassRls?: boolean;
  /** How many sessions it may have at a time; -1 for any number. */
  connectionLimit?: number;
  /** Until when its password is good: a timestamp, or null for always. */
  validUntil?: string | null;
  /** Null for none. */
  comment?: string | null;
}

/** Operations on roles. They belong to the whole server, so each says what shall be true of it: another database may have run it before. */
export interface RoleOperations {
  /**
   * Creates a role. Where the server has it already, it is given what the call says, and keeps the rest.
   * @example
   * ```ts
   * await op.createRole("app", { login: true });
   * ```
   */
  createRole(name: string, role?: RoleOptions): Promise<void>;
  /**
   * Drops a role. It stays where another database of the server needs it, and the last one drops it; refused where it owns
   * or may do something in this one.
   */
  dropRole(name: string): Promise<void>;
  /** Renames a role; what it owns and may do follows. Does nothing where the server has only the new name. */
  renameRole(name: string, to: string): Promise<void>;
  /** Changes what is said of a role. */
  alterRole(name: string, change: RoleOptions): Promise<void>;
  /**
   * Makes roles members of a role: they may do what it may.
   * @example
   * ```ts
   * await op.grantRole("readers", { to: ["app"] });
   * ```
   */
  grantRole(name: string, grant: { to: readonly string[] }): Promise<void>;
  /** Takes the membership in a role away. */
  revokeRole(name: string, revoke: { from: readonly string[] }): Promise<void>;
}

/** Whether SQL that somebody has written makes, changes or drops roles: a server that only judges must not be given that. */
export const touchesServer = (sql: string): boolean =>
  !/^\s*create\s+(?:or\s+replace\s+)?(?:function|procedure)\b/i.test(sql) &&
  /(?:^|;|\bbegin|\bthen)\s*(?:create|alter|drop)\s+(?:role|user(?!\s+mapping)|group)\b/i.test(sql);

type Said = Omit<RoleOptions, "comment">;

/** The columns of `pg_roles` that hold flags, and the words that set them. */
const flags = {
  login: ["rolcanlogin", "LOGIN"],
  superuser: ["rolsuper", "SUPERUSER"],
  createDb: ["rolcreatedb", "CREATEDB"],
  createRole: ["rolcreaterole", "CREATEROLE"],
  inherit: ["rolinherit", "INHERIT"],
  replication: ["rolreplication", "REPLICATION"],
  bypassRls: ["rolbypassrls", "BYPASSRLS"],
} as const;

const flagNames = Object.keys(flags) as (keyof typeof flags)[];

/** What has no word for "always". */
const always = "infinity";

function words(said: Said): string {
  const list = flagNames.flatMap((flag) =>
    said[flag] === undefined ? [] : [`${said[flag] ? "" : "NO"}${flags[flag][1]}`],
  );
  if (said.connectionLimit !== undefined) list.push(`CONNECTION LIMIT ${said.connectionLimit}`);
  if (said.validUntil !== undefined) list.push(`VALID UNTIL ${quoteText(said.validUntil ?? always)}`);
  return list.map((word) => ` ${word}`).join("");
}

/** A condition on a row of `pg_roles`: the role is what the call says. */
function holds(said: Said): string {
  const list = flagNames.flatMap((flag) =>
    said[flag] === undefined ? [] : [`${said[flag] ? "" : "NOT "}${flags[flag][0]}`],
  );
  if (said.connectionLimit !== undefined) list.push(`rolconnlimit = ${said.connectionLimit}`);
  if (said.validUntil !== undefined)
    list.push(`coalesce(rolvaliduntil, '${always}') = ${quoteText(said.validUntil ?? always)}`);
  return list.join(" AND ");
}

/** One that changes what belongs to the whole server. */
const onServer = (sql: string): Statement => ({ ...statement(sql), serverWide: true });

/** Statements of PL/pgSQL as one of SQL. */
function inline(...lines: string[]): Statement {
  return onServer(doBlock("role", lines));
}

const row = (name: string, where = "") => `SELECT FROM pg_roles WHERE rolname = ${quoteText(name)}${where}`;
const commentStatements = (name: string, comment: string | null | undefined): Statement[] =>
  comment === undefined ? [] : [{ ...commentOn(`ROLE ${quoteName(name)}`, comment), serverWide: true }];

/** What a role still has in this database, or on it: whatever that is, another database does not explain it. */
const neededHere = (name: string) => `EXISTS (SELECT FROM pg_shdepend d
      JOIN pg_roles r ON d.refclassid = 'pg_authid'::regclass AND d.refobjid = r.oid
      JOIN pg_database b ON b.datname = current_database()
      WHERE r.rolname = ${quoteText(name)} AND (d.dbid = b.oid OR (d.classid = 'pg_database'::regclass AND d.objid = b.oid)))`;

export const roleMethods: Compilers<RoleOperations> = {
  createRole(name, { comment, ...said } = {}) {
    const role = quoteName(name);
    const change = words(said);
    // Somebody who may not create roles can run this where the role is there and as it shall be.
    const otherwise = change
      ? [`ELSIF NOT EXISTS (${row(name, ` AND ${holds(said)}`)}) THEN`, `  ALTER ROLE ${role}${change};`]
      : [];
    return [
      inline(`IF NOT EXISTS (${row(name)}) THEN`, `  CREATE ROLE ${role}${change};`, ...otherwise, "END IF;"),
      ...commentStatements(name, comment),
    ];
  },
  dropRole: (name) => [
    inline(
      `DROP ROLE IF EXISTS ${quoteName(name)};`,
      "EXCEPTION WHEN dependent_objects_still_exist THEN",
      `  IF ${neededHere(name)} THEN`,
      "    RAISE;",
      "  END IF;",
      "  RAISE NOTICE 'the role stays, because other databases of this server need it';",
    ),
  ],
  renameRole: (name, to) => [
    inline(
      `IF EXISTS (${row(name)}) OR NOT EXISTS (${row(to)}) THEN`,
      `  ALTER ROLE ${quoteName(name)} RENAME TO ${quoteName(to)};`,
      "END IF;",
    ),
  ],
  alterRole(name, { comment, ...said }) {
    const change = words(said);
    return [
      ...(change ? [onServer(`ALTER ROLE ${quoteName(name)}${change}`)] : []),
      ...commentStatements(name, comment),
    ];
  },
  grantRole: (name, { to }) => [{ ...onServer(`GRANT ${quoteName(name)} TO ${quoteNames(to)}`), roles: [name, ...to] }],
  revokeRole: (name, { from }) => [
    { ...onServer(`REVOKE ${quoteName(name)} FROM ${quoteNames(from)}`), roles: [name, ...from] },
  ],
};

type Role = SchemaObject<"role">;

const { attributes: usual } = schemaObject("role", { name: "" }, {});

/** What calls can say: all but the memberships, which have calls of their own. */
const sayable = (Object.keys(usual) as (keyof RoleAttributes)[]).filter((name) => name !== "memberOf");

const said = ({ attributes }: Role, names: readonly string[]): Record<string, Argument> =>
  options(Object.fromEntries(sayable.filter((name) => names.includes(name)).map((name) => [name, attributes[name]])));

const membershipCalls = (name: string, from: readonly string[], to: readonly string[]): Call[] => [
  ...from
    .filter((one) => !to.includes(one))
    .map((group): Call => ({ method: "revokeRole", args: [group, { from: [name] }] })),
  ...to
    .filter((one) => !from.includes(one))
    .map((group): Call => ({ method: "grantRole", args: [group, { to: [name] }] })),
];

export const roles: DialectKind<"role"> = {
  alterable: {
    login: "in place",
    superuser: "in place",
    createDb: "in place",
    createRole: "in place",
    inherit: "in place",
    replication: "in place",
    bypassRls: "in place",
    connectionLimit: "in place",
    validUntil: "in place",
    memberOf: "in place",
    comment: "in place",
  },
  create(role) {
    const { name } = role.name;
    const unusual = changedAttributes(schemaObject("role", { name }, {}), role);
    return [
      { method: "createRole", args: [name, ...optional(said(role, unusual))] },
      ...membershipCalls(name, [], role.attributes.memberOf),
    ];
  },
  // The roles that it is a member of may be new themselves.
  deferred: ({ attributes }) => (attributes.memberOf.length > 0 ? { memberOf: [] } : null),
  drop: ({ name }) => [{ method: "dropRole", args: [name.name] }],
  rename: (from, to) => [{ method: "renameRole", args: [from.name.name, to.name.name] }],
  alter(from, to) {
    const { name } = to.name;
    const change = said(to, changedAttributes(from, to));
    return [
      ...(Object.keys(change).length > 0 ? [{ method: "alterRole", args: [name, change] }] : []),
      ...membershipCalls(name, from.attributes.memberOf, to.attributes.memberOf),
    ];
  },
  *hazards(operation) {
    if (operation.verb !== "drop") return;
    const { name, address } = operation.object as Role;
    const role = quoteName(name.name);
    yield {
      code: "irreversible",
      subject: address,
      certainty: "certain",
      why: `drops role ${role} and its password, and fails where the role still owns or may do something in this database`,
      remedy: `if it fails, run REASSIGN OWNED BY ${role} TO CURRENT_USER and then DROP OWNED BY ${role} before it`,
    };
  },
  follow: (all, { method, args }) => {
    const [name, argument] = args as [string, never];
    return follow(all, method, name, argument);
  },
};

/** What a call makes of roles, by the methods above. */
function follow(all: readonly Role[], method: string, name: string, argument: never): readonly Role[] {
  const change = (wanted: readonly string[], how: (role: Role) => Role) =>
    all.map((role) => (wanted.includes(role.name.name) ? how(role) : role));
  const withMemberships = (role: Role, how: (groups: readonly string[]) => readonly string[]): Role => ({
    ...role,
    attributes: { ...role.attributes, memberOf: [...new Set(how(role.attributes.memberOf))].sort() },
  });
  switch (method) {
    case "createRole":
      return all.some((role) => role.name.name === name)
        ? follow(all, "alterRole", name, argument)
        : [...all, schemaObject("role", { name }, (argument ?? {}) as RoleOptions)];
    case "alterRole":
      return change([name], (role) => ({ ...role, attributes: { ...role.attributes, ...(argument as RoleOptions) } }));
    case "dropRole":
      return all
        .filter((role) => role.name.name !== name)
        .map((role) => withMemberships(role, (groups) => groups.filter((group) => group !== name)));
    case "renameRole":
      return change([name], (role) => withName(role, { name: argument })).map((role) =>
        withMemberships(role, (groups) => groups.map((group) => (group === name ? argument : group))),
      );
    case "grantRole":
      return change((argument as { to: readonly string[] }).to, (role) =>
        withMemberships(role, (groups) => [...groups, name]),
      );
    case "revokeRole":
      return change((argument as { from: readonly string[] }).from, (role) =>
        withMemberships(role, (groups) => groups.filter((group) => group !== name)),
      );
    default:
      return all;
  }
}

const roleAddress = (name: string): Address => addressOf("role", { name });

/** Roles that somebody has made: not those that the server has by itself, nor the one that it was born with. */
const ownRole = `r.oid >= 16384 AND r.rolname !~ '^pg_' AND r.rolname <> ${quoteText(judgeUser)}`;

export const roleQuery: CatalogQuery<
  { oid: string; name: string; valid_until: string | null; member_of: readonly string[] | null } & Record<string, never>
> = {
  sql: () => `
    SELECT r.oid::text AS oid, r.rolname AS name, ${flagNames.map((flag) => `r.${flags[flag][0]} AS "${flag}"`).join(", ")},
      r.rolconnlimit AS "connectionLimit", nullif(r.rolvaliduntil::text, '${always}') AS "validUntil",
      ARRAY(SELECT DISTINCT g.rolname FROM pg_auth_members m JOIN pg_roles g ON g.oid = m.roleid
        WHERE m.member = r.oid ORDER BY 1) AS "memberOf",
      shobj_description(r.oid, 'pg_authid') AS comment
    FROM pg_roles r WHERE ${ownRole}
    ORDER BY r.rolname`,
  objects: ({ oid, name, ...attributes }) => ({
    object: schemaObject("role", { name }, attributes as unknown as RoleAttributes),
    keys: [catalogKey("pg_authid", oid)],
  }),
};

/** Which of these roles the server does not have. */
export async function missingRoles(connection: Connection, names: readonly string[]): Promise<string[]> {
  const missing = await connection.query<{ name: string }>(
    "SELECT DISTINCT r.name FROM unnest($1::text[]) AS r (name) WHERE NOT EXISTS (SELECT FROM pg_roles o WHERE o.rolname = r.name) ORDER BY 1",
    [names],
  );
  return missing.map(({ name }) => name);
}

/**
 * Makes room for the roles of a schema where the whole server is scratch, and nowhere else. As with what models may use
 * without declaring it, others stay unless the schema is all there shall be.
 */
export async function clearRoles(
  connection: Connection,
  next: Schema,
  { complete = false, others = emptySchema }: ClearOptions,
): Promise<void> {
  if (!connection.provideRoles) return;
  if (!complete && ![...next.objects.values()].some(isServerWide)) return;
  const all = await connection.query<{ name: string }>(`SELECT r.rolname AS name FROM pg_roles r WHERE ${ownRole}`);
  const going = all
    .map(({ name }) => name)
    .filter((name) => !others.objects.has(roleAddress(name)))
    .filter((name) => complete || next.objects.has(roleAddress(name)));
  if (going.length === 0) return;
  const list = quoteNames(going);
  await connection.execute(`REASSIGN OWNED BY ${list} TO CURRENT_USER; DROP OWNED BY ${list}; DROP ROLE ${list}`);
}
