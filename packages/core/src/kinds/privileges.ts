/** What somebody may do with an object, beyond what its owner may. */
export interface Grant {
  /** The name of a role, or `public` for everybody. */
  readonly to: string;
  /** In small letters, sorted: `insert`, `select`. */
  readonly privileges: readonly string[];
  /** Whether they may hand it on. */
  readonly grantable: boolean;
}

/** Objects on which privileges can be granted. */
export interface Privileges {
  /** Who may do what with it beside its owner, sorted by role; what the server gives by itself where nobody said anything. */
  readonly privileges: readonly Grant[];
}

/** What everybody may do with a type unless it is taken from them. */
export const typePrivileges: readonly Grant[] = Object.freeze([
  { to: "public", privileges: ["usage"], grantable: false },
]);

/** What everybody may do with a function unless it is taken from them. */
export const functionPrivileges: readonly Grant[] = Object.freeze([
  { to: "public", privileges: ["execute"], grantable: false },
]);
