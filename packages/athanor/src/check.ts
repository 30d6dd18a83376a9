import {
  describeDifferences,
  type Diagnostic,
  type Difference,
  type Schema,
  type Unmodelled,
} from "@athanor/core";

import { historyAndUnknown } from "./ownership.js";
import type { ProjectOptions } from "./workspace/project.js";
import { Workspace } from "./workspace/workspace.js";

/** Which project, and how far to look. */
export interface CheckOptions extends ProjectOptions {
  /** Look at the live database as well, on all three edges. Default: models against history alone, which needs no server. */
  readonly database?: boolean;
}

/** Where models, history and database differ. */
export interface CheckResult {
  /** 0: all agree; 2: something differs; 3: the database only lacks revisions; 4: the history itself is not sound. */
  readonly exitCode: 0 | 2 | 3 | 4;
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
    const made = await workspace.historySchema();
    const models = await workspace.modelsSchema();
    const inModels = await differences(workspace, made.schema, workspace.target(made, models));
    const result = { models: inModels, diagnostics: workspace.diagnostics, unmodelled: made.unmodelled };
    if (!options.database) return { ...result, database: null, pending: [], exitCode: inModels.length > 0 ? 2 : 0 };

    const book = workspace.project.dialect.bookkeeping(workspace.project.bookkeeping);
    const applied = await workspace.withDatabase((connection) => book.heads(connection));
    const reached = new Set(applied.flatMap((id) => [id, ...ancestorIds(history, id)]));
    const pending = history.order.map((file) => file.revision.id).filter((id) => !reached.has(id));
    const live = await historyAndUnknown(workspace, models.schema);
    const inDatabase = await differences(workspace, live.schema, made.schema);
    const exitCode = inModels.length > 0 ? 2 : pending.length > 0 ? 3 : inDatabase.length > 0 ? 2 : 0;
    return { ...result, unmodelled: live.unmodelled, database: inDatabase, pending, exitCode };
  } finally {
    await workspace.close();
  }
}

function ancestorIds(history: Awaited<ReturnType<Workspace["history"]>>, id: string): string[] {
  const file = history.byId(id);
  return file ? [...history.ancestors(file)].map((one) => one.revision.id) : [];
}

async function differences(workspace: Workspace, from: Schema, to: Schema): Promise<Difference[]> {
  const found = describeDifferences(from, to);
  if (found.length === 0) return found;
  const compared = await (await workspace.judge()).comparable(from, to);
  return describeDifferences(compared.from, compared.to);
}
