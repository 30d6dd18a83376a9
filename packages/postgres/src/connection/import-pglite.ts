import { missingDriver } from "./connection-failure.js";

/** Loads PGlite only when it is needed: its import alone costs more than a whole run against a server. */
export async function importPglite(): Promise<typeof import("@electric-sql/pglite")> {
  return import("@electric-sql/pglite").catch((cause: unknown) => missingDriver("@electric-sql/pglite", cause));
}
