import {
  describeDifferences,
  editedFiles,
  standingsOf,
  withLocal,
  type Connection,
  type Diagnostic,
  type Difference,
  type History,
  type Schema,
  type Unmodelled,
} from "@athanor/core";

import { conflictsBetween } from "./commutation.js";
import { historyAndUnknown, refuseUnmodelled, type OwnershipOptions } from "./ownership.js";
import { unknownRevisions } from "./database-standing.js";
import type { ProjectOptions } from "./workspace/project.js";
import { Workspace } from "./workspace/workspace.js";

/** Which project, and how far to look. */
export interface CheckOptions extends ProjectOptions, OwnershipOptions {
  /** Look at the live database as well, on all three edges. Default: models against history alone, which needs no server. */
  readonly database?: boolean;
}

/** Where models, history and database differ. */
export interface CheckResult {
  /** 0: all agree; 1: the database refuses some of the models; 2: something differs; 3: the database only lacks revisions; 4: the history itself is not sound. */
  readonly exitCode: 0 | 1 | 2 | 3 | 4;
  /** What the models say and the history does not. */
  readonly models: readonly Difference[];
  /** What the history says and the database does not; null where no database was looked at. */
  readonly database: readonly Difference[] | null;
  /** Revisions that the database lacks. */
  readonly pending: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
  readonly unmodelled: readonly Unmodelled[];
}

/** Compares models, history and, if asked to, the database. Writes nothing. */
export async function check(options: CheckOptions = {}): Promise<CheckResult> {
  const workspace = await Workspace.open(options);
  try {
    const history = await workspace.history();
    const shape = await shapeOf(history, workspace);
    const isLine = shape === "line";
    // What conflicts makes no schema that the models could be compared with.
    if (shape === "conflict")
      return {
        models: [],
        database: null,
        pending: [],
        diagnostics: workspace.diagnostics,
        unmodelled: [],
        exitCode: 4,
      };
    if (isLine && !options.database && (await workspace.isKnownToAgree()))
      return {
        models: [],
        database: null,
        pending: [],
        diagnostics: workspace.diagnostics,
        unmodelled: [],
        exitCode: 0,
      };
    // In this order: a judge that nothing has been run on yet need not be emptied to build the models.
    const models = await workspace.modelsSchema();
    const made = await workspace.historySchema();
    refuseUnmodelled(made.unmodelled, options);
    const inModels = await differences(workspace, made.schema, workspace.target(made, models));
    workspace.diagnostics.push(...models.refused);
    const isWhole = models.refused.length === 0;
    const result = { models: inModels, diagnostics: workspace.diagnostics, unmodelled: made.unmodelled };
    if (isWhole && inModels.length + made.unmodelled.length + workspace.diagnostics.length === 0)
      await workspace.keepAgreement();
    if (!options.database)
      return {
        ...result,
        database: null,
        pending: [],
        exitCode: !isLine ? 4 : !isWhole ? 1 : inModels.length > 0 ? 2 : 0,
      };

    const standing = await workspace.withDatabase((connection) => standingOf(connection, workspace, history));
    workspace.diagnostics.push(...standing.diagnostics);
    const reached = new Set(standing.applied.flatMap((id) => [id, ...ancestorIds(history, id)]));
    const pending = history.order.map((file) => file.revision.id).filter((id) => !reached.has(id));
    const live = await historyAndUnknown(workspace, models, options);
    refuseUnmodelled(live.unmodelled, options);
    const inDatabase = await differences(workspace, live.schema, withLocal(live.schema, made.schema));
    const isSound = isLine && standing.diagnostics.length === 0;
    const exitCode = !isSound
      ? 4
      : !isWhole
        ? 1
        : inModels.length > 0
          ? 2
          : pending.length > 0
            ? 3
            : inDatabase.length > 0
              ? 2
              : 0;
    return { ...result, unmodelled: live.unmodelled, database: inDatabase, pending, exitCode };
  } finally {
    await workspace.close();
  }
}

/** Several heads are an error: none of them can be generated from. Whether they can be joined as they are is told with it. */
async function shapeOf(history: History, workspace: Workspace): Promise<"line" | "heads" | "conflict"> {
  const { effectiveHeads: heads } = history;
  if (heads.length <= 1) return "line";
  const { conflicts } = await conflictsBetween(workspace, history, heads);
  workspace.diagnostics.push(headsDiagnostic(history), ...conflicts);
  return conflicts.length > 0 ? "conflict" : "heads";
}

/** ATH5101: the history has several heads. */
export function headsDiagnostic({ effectiveHeads: heads }: History): Diagnostic {
  const [first, second] = heads.map(({ revision }) => revision.id);
  return {
    code: "ATH5101",
    severity: "error",
    message: `the history has ${heads.length} heads`,
    detail: heads.map(({ revision, name }) => `${revision.id}: ${revision.message} (${name})`),
    hint: `join them: athanor merge heads -m "merge"; or put one on top of the other while it is not applied: athanor rebase ${second} --onto ${first}`,
  };
}

/** The rows of the version table, and what is wrong with them: unknown revisions, and files that were edited since. */
async function standingOf(connection: Connection, { project }: Workspace, history: History) {
  const book = project.dialect.bookkeeping(project.bookkeeping);
  const applied = await book.heads(connection);
  const unknown = unknownRevisions(standingsOf(history, applied), project.migrations);
  const edited = await editedFiles(book, connection, history, applied);
  const diagnostics = [...unknown, ...edited].map((one): Diagnostic => ({ ...one, severity: "error" }));
  return { applied, diagnostics };
}

function ancestorIds(history: History, id: string): string[] {
  const file = history.byId(id);
  return file ? [...history.ancestors(file, { dependencies: true })].map((one) => one.revision.id) : [];
}

async function differences(workspace: Workspace, from: Schema, to: Schema): Promise<Difference[]> {
  const found = describeDifferences(from, to);
  if (found.length === 0) return found;
  const compared = await (await workspace.judge()).comparable(from, to);
  return describeDifferences(compared.from, compared.to);
}
