import { fail, type ClientLoan } from "@athanor/core";
import type { DataSource } from "typeorm";

/**
 * Lends a client of an initialized DataSource, so that pending migrations run at the start of an application over its own
 * pool.
 *
 * @example
 * ```ts
 * await dataSource.initialize();
 * await upgrade({ connection: connection(dataSource) });
 * ```
 * @throws DiagnosticError ATH1314 where the DataSource is not initialized, when the client is borrowed
 */
export function connection(dataSource: DataSource): ClientLoan {
  return {
    async borrow() {
      if (!dataSource.isInitialized)
        fail({
          code: "ATH1314",
          message: "the DataSource is not initialized, so it has no client to lend",
          hint: "await dataSource.initialize() first, with synchronize and migrationsRun left off",
        });
      const driver = dataSource.driver as unknown as {
        obtainMasterConnection(): Promise<[client: unknown, release: () => void | Promise<void>]>;
      };
      const [client, giveBack] = await driver.obtainMasterConnection();
      return { client, giveBack };
    },
  };
}
