import type { ClientLoan, Connection, Dialect } from "@athanor/core";

/** How sessions are opened where none is given. */
export interface Opening {
  open(): Promise<Connection>;
  /** A second session beside the first, where there can be one. */
  readonly observe?: (() => Promise<Connection>) | undefined;
}

/**
 * Uses a connection: one that is given and stays open, one over a client that is lent, or one that is opened and closed.
 *
 * @param use is given the session, and where there can be a second one, what opens that
 */
export async function withConnection<T>(
  dialect: Dialect,
  given: Connection | ClientLoan | undefined,
  { open, observe }: Opening,
  use: (connection: Connection, observe?: () => Promise<Connection>) => Promise<T>,
): Promise<T> {
  if (given && "borrow" in given) {
    const { client, giveBack } = await given.borrow();
    try {
      return await use(await dialect.connectionOver(client), () => lookingOn(dialect, given, client));
    } finally {
      await giveBack();
    }
  }
  if (given) return use(given);
  const connection = await open();
  try {
    return await use(connection, observe);
  } finally {
    // A connection that broke cannot be closed; what broke it has been reported.
    await connection.close().catch(() => {});
  }
}

/** A second session out of the application's pool. One that has no more than a single client cannot look on. */
async function lookingOn(dialect: Dialect, loan: ClientLoan, busy: unknown): Promise<Connection> {
  const { client, giveBack } = await loan.borrow();
  if (client === busy) {
    await giveBack();
    throw new Error("the application lends one client, and that is busy");
  }
  const connection = await dialect.connectionOver(client);
  return { ...connection, close: async () => giveBack() };
}
