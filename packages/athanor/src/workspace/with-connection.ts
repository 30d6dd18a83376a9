import type { ClientLoan, Connection } from "@athanor/core";

import { withConnection as overConnection } from "../with-connection.js";
import type { Project } from "./project.js";

/** Uses a connection that is given, a client that is lent, or the configuration's database. What is given is left open. */
export function withConnection<T>(
  project: Project,
  given: Connection | ClientLoan | undefined,
  use: (connection: Connection) => Promise<T>,
): Promise<T> {
  return overConnection(project.dialect, given, () => project.config.database.connect(project.root, project), use);
}
