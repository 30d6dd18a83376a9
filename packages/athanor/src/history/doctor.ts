import {
  DiagnosticError,
  editedFiles,
  historyOf,
  readRevisions,
  standingsOf,
  type Connection,
  type Diagnostic,
  type History,
} from "@athanor/core";

import { headsDiagnostic } from "../check.js";
import type { RunOptions } from "../run/run.js";
import { unknownRevisions } from "./standing.js";
import { openProject, type Project, type ProjectOptions } from "../workspace/project.js";
import { withConnection } from "../workspace/with-connection.js";

/** What is wrong with a project's history and database. */
export interface DoctorResult {
  /** Each with the command that mends it. */
  readonly findings: readonly Diagnostic[];
  /** What was looked at; where something could not be, the finding says why. */
  readonly looked: readonly ("history" | "database")[];
}

/** Looks for what is wrong and says how to mend it. Changes nothing. */
export async function doctor(options: ProjectOptions & Pick<RunOptions, "connection"> = {}): Promise<DoctorResult> {
  const project = await openProject(options);
  const findings: Diagnostic[] = [];
  const looked: ("history" | "database")[] = [];
  const history = await found(findings, async () => historyOf(await readRevisions(project.migrations)));
  if (history) {
    looked.push("history");
    if (history.effectiveHeads.length > 1) findings.push(headsDiagnostic(history));
    findings.push(...history.notes);
  }
  await found(findings, () =>
    withConnection(project, options.connection, async (connection) => {
      if (history) findings.push(...(await inBookkeeping(project, history, connection)));
      findings.push(...(await left(project, connection)));
      looked.push("database");
    }),
  );
  return { findings, looked };
}

/** What an action returns; what it refuses is a finding. */
async function found<T>(findings: Diagnostic[], act: () => Promise<T>): Promise<T | null> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof DiagnosticError)) throw error;
    findings.push(...error.diagnostics);
    return null;
  }
}

async function inBookkeeping(project: Project, history: History, connection: Connection): Promise<Diagnostic[]> {
  const { schema, versionTable } = project.bookkeeping;
  const table = `${schema}.${versionTable}`;
  const book = project.dialect.bookkeeping(project.bookkeeping);
  const rows = await book.heads(connection);
  const standings = standingsOf(history, rows);
  const needed = standings.filter(({ is }) => is === "row").map(({ id }) => id);
  const redundant = standings.filter(({ is }) => is === "redundant").map(({ id }) => id);
  const isKnown = standings.every(({ is }) => is !== "unknown");
  const interrupted = await book.unfinished(connection);
  return [
    ...unknownRevisions(standings, project.migrations),
    ...(redundant.length === 0
      ? []
      : [
          {
            code: "ATH5121",
            severity: "warning",
            message: `${table} holds ${redundant.join(", ")}, which ${needed.join(", ")} ${needed.length === 1 ? "implies" : "imply"}`,
            hint: `athanor stamp ${isKnown ? "" : "--purge "}${needed.join(" ")} removes what is too much${isKnown ? "; so does the next upgrade" : ""}`,
          } as const,
        ]),
    ...(await editedFiles(book, connection, history, rows)),
    ...interrupted.map(({ revision, direction, step }): Diagnostic => ({
      code: "ATH5122",
      severity: "error",
      message: `${direction} of ${revision} stopped after ${step} committed statement(s)`,
      hint: `athanor ${direction} ${direction === "upgrade" ? revision : `${revision}@-1`} goes on from there`,
    })),
  ];
}

async function left(project: Project, connection: Connection): Promise<Diagnostic[]> {
  const leftovers = await project.dialect.leftovers(connection);
  return leftovers.map(({ problem, mend }) => ({
    code: "ATH5123",
    severity: "warning",
    message: problem,
    hint: `run in the database: ${mend};`,
  }));
}
