import { DiagnosticError } from "../diagnostic.js";
import type { Dialect } from "../dialect.js";
import type { Call } from "../operations/call.js";
import type { RevisionFile } from "../revisions/index.js";
import type { Connection } from "../run/connection.js";
import { loadMigration, type MigrationLoader } from "../run/migration-module.js";
import { InterruptedRun, noPlace, runRevision } from "../run/run-revision.js";

/** Revisions one after the other: a history, or a part of one. */
export interface RunOrder {
  readonly order: readonly RevisionFile[];
}

/**
 * Runs a history on an empty judge, without rows.
 *
 * @param order what is run; a history, or a part of one in any order that its revisions allow
 * @param statementsAtOnce how many a transaction may hold; default: those of a revision
 * @param onCall told of each call before it is run
 * @throws DiagnosticError ATH3102 that names the revision and the line where it cannot be run
 */
export async function replay(
  { order }: RunOrder,
  connection: Connection,
  dialect: Dialect,
  loader: MigrationLoader,
  statementsAtOnce?: number,
  onCall?: (call: Call, file: RevisionFile) => void,
): Promise<void> {
  for (const file of order) {
    const module = await loadMigration(file, loader);
    try {
      await runRevision(module, "upgrade", {
        connection,
        dialect,
        locate: loader.locate,
        place: noPlace,
        skipsData: true,
        statementsAtOnce,
        ...(onCall ? { onCall: (call: Call) => onCall(call, file) } : {}),
      });
    } catch (error) {
      const cause = error instanceof InterruptedRun ? error.cause : error;
      if (!(cause instanceof DiagnosticError)) throw cause;
      throw new DiagnosticError(
        cause.diagnostics.map((one) => ({
          ...one,
          code: "ATH3102",
          message: `the history cannot be replayed on the scratch database: ${one.message}`,
          at: one.at ?? file.at,
          detail: [...(one.detail ?? []), `in revision ${file.revision.id} (${file.name})`],
          hint: `correct the migration if it is wrong. If it needs what only your server has (an extension, a role, a schema of another product), set scratch.url in the configuration to a server that has it, or create it by SQL in prelude`,
        })),
      );
    }
  }
}
