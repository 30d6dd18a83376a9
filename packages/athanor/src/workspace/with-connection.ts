import type { ClientLoan, Connection } from "@athanor/core";

import type { Project } from "./project.js";

/**
 * Uses a connection: one that is given, a client that the application lends, or the configuration's database.
 * What is given is left open.
 */
export async function withConnection<T>(
  project: Project,
  given: Connection | ClientLoan | undefined,
  use: (connection: Connection) => Promise<T>,
): Promise<T> {
  if (given && "borrow" in given) {
    const { client, giveBack } = await given.borrow();
    try {
      return await use(await project.dialect.connectionOver(client));
    } finally {
      await giveBack();
    }
  }
  if (given) return use(given);
  const connection = await project.config.database.connect(project.root, project);
  try {
    return await use(connection);
  } finally {
    // A connection that broke cannot be closed; what broke it has been reported.
    await connection.close().catch(() => {});
  }
}
