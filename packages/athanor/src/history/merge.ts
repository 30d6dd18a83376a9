import { DiagnosticError, parentsOfMerge, type Diagnostic } from "@athanor/core";

import { conflictsBetween } from "./commutation.js";
import { describedRevision, writeEmpty, type NewRevisionOptions, type NewRevisionResult } from "./new-revision.js";
import { rowsFor } from "./read-history.js";
import type { ProjectOptions } from "../workspace/project.js";
import { Workspace } from "../workspace/workspace.js";

/** What to join. */
export interface MergeOptions
  extends ProjectOptions, Omit<NewRevisionOptions, "message" | "head" | "splice" | "dependsOn"> {
  /** The revisions that meet: `heads` (default), labels, ids. */
  readonly targets?: readonly string[];
  /** Default: `merge` and the ids. */
  readonly message?: string;
  /** Write the revision also where the branches do not commute. */
  readonly allowConflict?: boolean;
}

/** The revision that was written. */
export interface MergeResult extends NewRevisionResult {
  /** In what the branches do not commute; empty unless that was allowed. */
  readonly conflicts: readonly Diagnostic[];
  /** The scratch database on which both orders were run. */
  readonly judge: string;
}

/**
 * Writes a revision that follows several heads, after both orders of their branches have been replayed and found to make the same schema.
 * @throws DiagnosticError ATH5110 with all in which they do not; ATH4142 and others for the targets
 */
export async function merge(options: MergeOptions = {}): Promise<MergeResult> {
  const { targets = ["heads"], allowConflict = false } = options;
  const workspace = await Workspace.open(options);
  try {
    const history = await workspace.history();
    const { rows, table } = await rowsFor(workspace.project, targets);
    const joined = parentsOfMerge(history, rows, targets, { table });
    const parents = joined.map((one) => one.revision.id);
    const message = options.message ?? `merge ${parents.join(", ")}`;
    // What is wrong with the id or a label is told before anything is replayed.
    const revision = await describedRevision(workspace, history, { ...options, message }, { parents });
    const { conflicts, runs } = await conflictsBetween(workspace, history, joined);
    if (conflicts.length > 0 && !(allowConflict && runs)) throw new DiagnosticError(refusals(conflicts, runs, parents));
    const { name: judge } = await workspace.judge();
    return { ...(await writeEmpty(workspace, revision)), conflicts, judge };
  } finally {
    await workspace.close();
  }
}

/** The conflicts, with what can be done about all of them. */
function refusals(conflicts: readonly Diagnostic[], runs: boolean, parents: readonly string[]): Diagnostic[] {
  const way = runs
    ? `or let new databases run ${parents.join(", then ")}: athanor merge ${parents.join(" ")} --allow-conflict`
    : `new databases run ${parents.join(", then ")}, so that --allow-conflict cannot help`;
  return conflicts.map((one) => ({ ...one, hint: `${one.hint};\n${way}` }));
}
