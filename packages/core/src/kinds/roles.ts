import { defineKind } from "./define-kind.js";
import type { Grant } from "./privileges.js";

/** Somebody who may log in, own things and be granted privileges. Its password is no part of it and is never read. */
export interface RoleAttributes {
  /** Whether it may open a session. */
  readonly login: boolean;
  /** Whether nothing is forbidden to it. */
  readonly superuser: boolean;
  /** Whether it may create databases. */
  readonly createDb: boolean;
  /** Whether it may create, alter and drop other roles. */
  readonly createRole: boolean;
  /** Whether it has the privileges of the roles that it is a member of without asking for them. */
  readonly inherit: boolean;
  /** Whether it may copy the whole server by replication. */
  readonly replication: boolean;
  /** Whether policies do not count for it. */
  readonly bypassRls: boolean;
  /** How many sessions it may have at a time; -1 for any number. */
  readonly connectionLimit: number;
  /** Until when its password is good, as a timestamp in UTC. */
  readonly validUntil: string | null;
  /** Names of the roles that were granted to it, sorted. */
  readonly memberOf: readonly string[];
  readonly comment: string | null;
}

export const roles = defineKind<RoleAttributes>()({
  kind: "role",
  title: "role",
  identity: ["name"],
  owner: null,
  inline: false,
  serverWide: true,
  keeps: "state",
  unmentioned: withoutRole,
  texts: [],
  instructions: [],
  local: ["login", "connectionLimit", "validUntil", "memberOf"],
  defaults: {
    login: false,
    superuser: false,
    createDb: false,
    createRole: false,
    inherit: true,
    replication: false,
    bypassRls: false,
    connectionLimit: -1,
    validUntil: null,
    memberOf: [],
    comment: null,
  },
});

/** Attributes of an object without what was granted to a role, and without its membership in it. */
function withoutRole(
  { privileges, memberOf }: { readonly privileges?: unknown; readonly memberOf?: unknown },
  gone: string,
): Readonly<Record<string, unknown>> {
  return {
    ...(privileges === undefined ? {} : { privileges: (privileges as Grant[]).filter(({ to }) => to !== gone) }),
    ...(memberOf === undefined ? {} : { memberOf: (memberOf as string[]).filter((name) => name !== gone) }),
  };
}
