import type { Connection } from "@athanor/core";
import type { PGlite } from "@electric-sql/pglite";

import { opening } from "./opening.js";
import { allParsers } from "./value-mapping.js";

/** A session with a PGlite that is open already. */
export async function pgliteConnection(db: PGlite, close: () => Promise<void> = async () => {}): Promise<Connection> {
  const query = async <R>(sql: string, parameters: readonly unknown[] = []): Promise<R[]> => {
    const result = await db.query<R>(sql, [...parameters], { parsers: allParsers });
    return result.rows;
  };
  const [server] = await query<{ version: string; number: number }>(opening);
  return {
    server: `PGlite (PostgreSQL ${server!.version.split(" ")[0]})`,
    version: server!.number,
    query,
    execute: async (sql) => void (await db.exec(sql)),
    close,
  };
}
