import type { ClientLoan, Connection, Dialect } from "@athanor/core";

/**
 * Uses a connection: one that is given and stays open, one over a client that is lent, or one that is opened and closed.
 *
 * @param open called where none is given
 */
export async function withConnection<T>(
  dialect: Dialect,
  given: Connection | ClientLoan | undefined,
  open: () => Promise<Connection>,
  use: (connection: Connection) => Promise<T>,
): Promise<T> {
  if (given && "borrow" in given) {
    const { client, giveBack } = await given.borrow();
    try {
      return await use(await dialect.connectionOver(client));
    } finally {
      await giveBack();
    }
  }
  if (given) return use(given);
  const connection = await open();
  try {
    return await use(connection);
  } finally {
    // A connection that broke cannot be closed; what broke it has been reported.
    await connection.close().catch(() => {});
  }
}
