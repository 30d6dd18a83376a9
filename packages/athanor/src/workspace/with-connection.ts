import type { ClientLoan, Connection } from "@athanor/core";

import { withConnection as overConnection } from "../run/with-connection.js";
import type { Project } from "./project.js";

/**
 * Uses a connection that is given, a client that is lent, or the configuration's database. What is given is left open.
 *
 * @param use is given the session, and where there can be a second one, what opens that
 */
export function withConnection<T>(
  project: Project,
  given: Connection | ClientLoan | undefined,
  use: (connection: Connection, observe?: () => Promise<Connection>) => Promise<T>,
): Promise<T> {
  const { database } = project.config;
  const opening = { open: () => database.connect(project.root, project), observe: database.observe?.bind(database) };
  return overConnection(project.dialect, given, opening, use);
}
