import { isAbsolute, resolve } from "node:path";

import { fail, type Connection, type Database } from "@athanor/core";

import { withoutPassword } from "./connection/connection-failure.js";
import { openEmbedded } from "./connection/embedded.js";
import { connectPg } from "./connection/pg.js";
import { postgresDialect } from "./dialect.js";

/** Where a PostgreSQL database is. */
export interface PostgresOptions {
  /**
   * `postgres://user:password@host:5432/database`, or `embedded` for PGlite under `.athanor/`.
   * An undefined one is an error, so that a forgotten variable never leads to a database nobody meant.
   */
  readonly url: string | undefined;
  /** Where the embedded database is kept, from the working directory. */
  readonly directory?: string;
}

/**
 * A PostgreSQL database for the configuration.
 *
 * @example
 * ```ts
 * database: postgres({ url: process.env.DATABASE_URL ?? "embedded" })
 * ```
 */
export function postgres(options: PostgresOptions): Database {
  const { url, directory = ".athanor/data" } = options;
  if (url === "embedded") {
    return {
      dialect: postgresDialect,
      label: `embedded database (${directory})`,
      connect: async (root = process.cwd(), { extensions } = {}) =>
        openEmbedded(isAbsolute(directory) ? directory : resolve(root, directory), await extensions?.()),
    };
  }
  return {
    dialect: postgresDialect,
    label: url ? withoutPassword(url) : "no database",
    async connect(): Promise<Connection> {
      if (!url) {
        return fail({
          code: "ATH2107",
          message: "the configuration names no database",
          detail: [`database: postgres({ url }) was given ${url === undefined ? "an undefined url" : "an empty url"}`],
          hint: 'set the environment variable that it reads (DATABASE_URL=postgres://user:password@host:5432/database), or write url: "embedded" for a database of its own under .athanor/',
        });
      }
      return connectPg(url);
    },
    ...(url ? { observe: () => connectPg(url) } : {}),
  };
}
