import type { Sql } from "./sql.js";

/** What a call in a migration file can be given: data, and SQL. */
export type Argument =
  string | number | boolean | null | undefined | Sql | readonly Argument[] | { readonly [key: string]: Argument };

/**
 * One call of `op` in a migration file, as data. It carries what its SQL needs and nothing else:
 * the plan makes it, the file prints it, running the file records it again, and the dialect compiles it.
 */
export interface Call {
  readonly method: string;
  readonly args: readonly Argument[];
}

/** One SQL statement. */
export interface Statement {
  readonly sql: string;
  /** False where the server refuses it inside a transaction. */
  readonly transactional: boolean;
  /** The same in a form that a transaction accepts, for a database that nobody else uses. */
  readonly transactionalForm?: string;
  /**
   * Literals (without quotes) that later statements may use only after a commit,
   * for example a value that was added to an enum.
   */
  readonly commitBefore?: readonly string[];
  /** True where what it does ends with its transaction, as a setting may: that is not committed early then. */
  readonly lastsInTransaction?: boolean;
  /** Roles that it names. They belong to the whole server, so a judge in memory makes those that it lacks. */
  readonly roles?: readonly string[];
  /** True where it changes what belongs to the whole server: a judge on a server of others leaves it out. */
  readonly serverWide?: boolean;
}
