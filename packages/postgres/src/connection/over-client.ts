import { fail, type Connection } from "@athanor/core";
import type { PGlite } from "@electric-sql/pglite";

import { pgConnection, type PgClient } from "./pg.js";
import { pgliteConnection } from "./pglite.js";

/** A session over a client of `pg` or over a PGlite that the application has connected. It stays open afterwards. */
export async function connectionOver(client: unknown): Promise<Connection> {
  const has = (method: string) => typeof (client as Record<string, unknown> | null)?.[method] === "function";
  if (has("query") && has("exec")) return pgliteConnection(client as PGlite, async () => {});
  if (has("query")) return pgConnection(client as PgClient);
  return fail({
    code: "ATH2109",
    message: "the application lends a client that is neither one of pg nor a PGlite",
    detail: [`it is ${describe(client)}`],
    hint: "run migrations over a connection of their own: leave `connection` out, and give the configuration a url",
  });
}

function describe(client: unknown): string {
  if (typeof client !== "object" || client === null) return typeof client;
  return `an object made by ${client.constructor?.name || "nobody knows whom"}`;
}
