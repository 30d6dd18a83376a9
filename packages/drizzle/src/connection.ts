import type { ClientLoan } from "@athanor/core";

/** What a Drizzle database over node-postgres or PGlite has. */
export interface DrizzleDatabase {
  readonly $client: unknown;
}

/**
 * Lends the client of a Drizzle database, so that pending migrations run at the start of an application over its own pool.
 *
 * @example
 * ```ts
 * const db = drizzle(new Pool({ connectionString }));
 * await upgrade({ connection: connection(db) });
 * ```
 */
export function connection({ $client }: DrizzleDatabase): ClientLoan {
  return {
    async borrow() {
      if (!isPool($client)) return { client: $client, giveBack: () => {} };
      const client = await $client.connect();
      return { client, giveBack: () => client.release() };
    },
  };
}

interface Pool {
  readonly totalCount: number;
  connect(): Promise<{ release(): void }>;
}

/** By what only a pool of `pg` has: its class may come from another copy. */
function isPool(client: unknown): client is Pool {
  return typeof client === "object" && client !== null && "totalCount" in client && "connect" in client;
}
