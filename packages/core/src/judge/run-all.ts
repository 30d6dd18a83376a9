import type { Statement } from "../operations/call.js";
import type { Connection } from "../run/connection.js";

/** Runs statements on a judge in one round trip, each in the form that a transaction accepts. */
export async function runAll(statements: readonly Statement[], connection: Connection): Promise<void> {
  if (statements.length === 0) return;
  const roles = statements.flatMap((statement) => statement.roles ?? []);
  if (roles.length > 0) await connection.provideRoles?.([...new Set(roles)]);
  await connection.execute(statements.map((statement) => statement.transactionalForm ?? statement.sql).join(";\n"));
}
