import type { Connection } from "@athanor/core";
import type { PGlite } from "@electric-sql/pglite";

import { wellFormed } from "../sql/well-formed.js";
import { opening } from "./opening.js";
import { allParsers } from "./value-mapping.js";

/** A session with a PGlite that is open already. */
export async function pgliteConnection(db: PGlite, close: () => Promise<void> = async () => {}): Promise<Connection> {
  const query = async <R>(sql: string, parameters: readonly unknown[] = []): Promise<R[]> => {
    const values = parameters.map((one) => (typeof one === "string" ? wellFormed(one) : one));
    const result = await db.query<R>(wellFormed(sql), values, { parsers: allParsers });
    return result.rows;
  };
  const [server] = await query<{ version: string; number: number }>(opening);
  return {
    server: `PGlite (PostgreSQL ${server!.version.split(" ")[0]})`,
    version: server!.number,
    query,
    // PGlite miscounts the bytes of half a surrogate pair, and cuts off the end of the statement.
    execute: async (sql) => void (await db.exec(wellFormed(sql))),
    close,
  };
}
