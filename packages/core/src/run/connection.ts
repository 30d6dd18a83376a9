import type { Dialect } from "../dialect.js";
import type { Schema } from "../schema/schema.js";

/** One session with a database server. What it returns is mapped in one way, whatever the driver. */
export interface Connection {
  /** For people: `PostgreSQL 15.20` or `PGlite 0.5.14 (PostgreSQL 18.6)`. */
  readonly server: string;
  /** The server's version as a number: 150020. */
  readonly version: number;
  /** Runs one statement with parameters and returns its rows. Rejects with the driver's error. */
  query<R extends object = Record<string, unknown>>(sql: string, parameters?: readonly unknown[]): Promise<R[]>;
  /** Runs one or more statements without parameters, in one round trip. */
  execute(sql: string): Promise<void>;
  /** Makes these roles where they are missing. Only a database that nobody else can see has this. */
  provideRoles?(names: readonly string[]): Promise<void>;
  /** True for a scratch database on a server of others: statements about what belongs to the whole server are left out. */
  readonly sparesServer?: boolean;
  /**
   * The server's number of this session, as the driver was told when it began. A pooler tells another one than
   * the server that answers.
   */
  readonly pid?: number;
  close(): Promise<void>;
}

/** Lends a client of the application's own driver for the time of a run, so that it needs no second configuration. */
export interface ClientLoan {
  /** One client for one session, out of a pool where there is one. */
  borrow(): Promise<{ readonly client: unknown; giveBack(): void | Promise<void> }>;
}

/** What a database must be prepared for. */
export interface ConnectOptions {
  /** The extensions that migrations create: asked by an embedded database, which must know them when it starts. */
  readonly extensions?: () => Promise<readonly string[]>;
}

/** A database that can be connected to: what `database` in the configuration holds. */
export interface Database {
  readonly dialect: Dialect;
  /** For people, without the password: `postgres://app@localhost/shop` or `embedded (.athanor/data)`. */
  readonly label: string;
  /**
   * @param root what relative paths start from, the project's folder; the working directory unless given
   * @throws DiagnosticError when the server cannot be reached or refuses
   */
  connect(root?: string, options?: ConnectOptions): Promise<Connection>;
  /** A second session, to look on while the first is busy. Left out where a database has only one. */
  observe?(): Promise<Connection>;
}

/** A throw-away database on which declared schemas are built, histories replayed and migrations proved. */
export interface Scratch {
  readonly connection: Connection;
  /** What judged: the server and its version, part of every cache key. */
  readonly judge: string;
  /** What the prelude has made: it belongs to others, and is there again after each reset. */
  readonly others: Schema;
  /**
   * How many statements one transaction should hold at most, where the server has few locks: each table that is made or
   * dropped takes about ten. Nobody sees what stands half done here. Default: any number.
   */
  readonly statementsAtOnce?: number;
  /** Empties it. */
  reset(): Promise<void>;
  close(): Promise<void>;
}
