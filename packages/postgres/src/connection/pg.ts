import type { Connection } from "@athanor/core";
import type { Client, ClientConfig } from "pg";

import { checkConnectionString, connectionFailure, missingDriver } from "./connection-failure.js";
import { opening } from "./opening.js";
import { parserFor } from "./value-mapping.js";

/** The part of `pg` that is used, so that a user's own client or pool client can be taken too. */
export type PgClient = Pick<Client, "query">;

/**
 * Opens a session with a PostgreSQL server.
 * @param url `postgres://user:password@host:port/database`; what is left out comes from `PGHOST` and its like
 */
export async function connectPg(url: string): Promise<Connection> {
  checkConnectionString(url);
  const pg = await import("pg").catch((cause: unknown) => missingDriver("pg", cause));
  const config: ClientConfig = { connectionString: url, application_name: "athanor", connectionTimeoutMillis: 10_000 };
  let client: Client;
  try {
    client = new pg.default.Client(config);
    // Without a listener, a connection that breaks while nobody waits for it ends the process.
    client.on("error", () => {});
    await client.connect();
  } catch (cause) {
    return connectionFailure(url, cause);
  }
  return pgConnection(client, () => client.end());
}

/** A session over a client that is connected already. */
export async function pgConnection(client: PgClient, close: () => Promise<void> = async () => {}): Promise<Connection> {
  const types = { getTypeParser: (type: number) => parserFor(type) as never };
  const query = async <R>(text: string, values: readonly unknown[] = []): Promise<R[]> => {
    const result = await client.query<never>({ text, values: [...values], types: types as never });
    return result.rows as R[];
  };
  const [server] = await query<{ version: string; number: number }>(opening);
  return {
    server: `PostgreSQL ${server!.version.split(" ")[0]}`,
    version: server!.number,
    query,
    execute: async (sql) => void (await client.query(sql)),
    ...pidOf(client),
    close,
  };
}

/** What the server, or whoever stands before it, said when the client connected. */
function pidOf(client: PgClient): { readonly pid?: number } {
  const { processID } = client as { readonly processID?: unknown };
  return typeof processID === "number" ? { pid: processID } : {};
}
