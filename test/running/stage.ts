import { DiagnosticError, runUpgrade, type Connection, type RunRequest, type RunResult } from "@athanor/core";
import { pgConnection, postgresDialect } from "@athanor/postgres";
import pg from "pg";
import { expect } from "vitest";

import { serverUrl } from "../harness/backends.js";
import { withDatabase } from "../harness/databases.js";
import type { Written } from "./history.js";

/** A database of a server's, and what a test does with it. */
export interface Stage {
  readonly url: string;
  readonly connection: Connection;
  /** A session beside the runner's. */
  readonly other: pg.Client;
  upgrade(history: Written, options?: Partial<RunRequest>): Promise<RunResult>;
}

async function client(url: string): Promise<pg.Client> {
  const opened = new pg.Client(url);
  opened.on("error", () => {});
  await opened.connect();
  return opened;
}

/** A session that is closed by its `close`. */
export const open = async (url: string): Promise<Connection> => {
  const opened = await client(url);
  return pgConnection(opened, () => opened.end());
};

/** Plays in a database of its own. Migrations run as in production, from revisions that the test writes. */
export async function onServer(use: (stage: Stage) => Promise<void>): Promise<void> {
  await withDatabase(serverUrl, async (url) => {
    const [connection, other] = [await open(url), await client(url)];
    const request = (history: Written, options: Partial<RunRequest>): RunRequest => ({
      connection,
      dialect: postgresDialect,
      target: "head",
      toolVersion: "1",
      observe: () => open(url),
      ...history,
      ...options,
    });
    try {
      await use({
        url,
        connection,
        other,
        upgrade: (history, options = {}) => runUpgrade(request(history, options)),
      });
    } finally {
      await connection.close();
      await other.end();
    }
  });
}

/** The codes and all the words of what a run fails with. */
export async function failureOf(run: Promise<unknown>): Promise<{ codes: string[]; text: string }> {
  const error = await run.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(DiagnosticError);
  const { diagnostics } = error as DiagnosticError;
  return {
    codes: diagnostics.map(({ code }) => code),
    text: diagnostics.flatMap(({ message, detail = [], hint }) => [message, ...detail, hint]).join("\n"),
  };
}
