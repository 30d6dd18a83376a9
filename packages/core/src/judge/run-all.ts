import type { Statement } from "../operations/call.js";
import type { Connection } from "../run/connection.js";

/** Runs statements on a judge in one round trip, each in the form that a transaction accepts. */
export async function runAll(statements: readonly Statement[], connection: Connection): Promise<void> {
  const run = connection.sparesServer ? statements.filter(({ serverWide }) => !serverWide) : statements;
  if (run.length === 0) return;
  const roles = run.flatMap((statement) => statement.roles ?? []);
  if (roles.length > 0) await connection.provideRoles?.([...new Set(roles)]);
  await connection.execute(run.map((statement) => statement.transactionalForm ?? statement.sql).join(";\n"));
}
