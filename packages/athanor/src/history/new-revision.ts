import { randomBytes } from "node:crypto";
import { join } from "node:path";

import { formatFile, printRevision, writeRevisionFile, type Block } from "@athanor/codegen";
import {
  DiagnosticError,
  fail,
  historyOf,
  parentsOfNew,
  resolvePoints,
  type Diagnostic,
  type Direction,
  type History,
  type ReadyPlan,
  type Revision,
} from "@athanor/core";

import { fileName } from "../prove.js";
import { rowsFor } from "./read-history.js";
import type { ProjectOptions } from "../workspace/project.js";
import { Workspace } from "../workspace/workspace.js";

/** What a new revision is called, and where in the history it goes. */
export interface NewRevisionOptions {
  readonly message: string;
  /** The id of the revision. Default: twelve random hexadecimal digits. */
  readonly revId?: string;
  /** What it follows, where that is not the only head: a head, or with `splice` any revision; `base` for nothing. */
  readonly head?: string;
  /** It may follow a revision that others follow, and so begin a branch. */
  readonly splice?: boolean;
  /** Names for the branch that begins with it. */
  readonly branchLabels?: readonly string[];
  /** Revisions of other branches that must be applied before it: ids or anything that names one. */
  readonly dependsOn?: readonly string[];
  /** For `createdAt`. Default: now. */
  readonly now?: Date;
}

/** A file that was written. */
export interface NewRevisionResult {
  /** Absolute. */
  readonly file: string;
  readonly revision: Revision;
  readonly diagnostics: readonly Diagnostic[];
}

/** Writes a revision with empty functions: what `athanor new` does. Reads no models. @throws DiagnosticError before anything is written */
export async function newRevision(options: ProjectOptions & NewRevisionOptions): Promise<NewRevisionResult> {
  const workspace = await Workspace.open(options);
  const revision = await nextRevision(workspace, options);
  return writeEmpty(workspace, revision);
}

/** Writes a revision that does nothing yet. */
export async function writeEmpty(workspace: Workspace, revision: Revision): Promise<NewRevisionResult> {
  const { text, diagnostics } = await renderRevision(workspace, revision, null);
  return { file: await writeRevision(workspace, revision, text), revision, diagnostics };
}

/** The revision that would be written; the history with it has been checked. @throws DiagnosticError where it does not fit in */
export async function nextRevision(workspace: Workspace, options: NewRevisionOptions): Promise<Revision> {
  const history = await workspace.history();
  const { head, splice = false, dependsOn = [] } = options;
  const { rows, table } = await rowsFor(workspace.project, [...(head === undefined ? [] : [head]), ...dependsOn]);
  const place = { splice, table, ...(head === undefined ? {} : { head }) };
  const parents = parentsOfNew(history, rows, place);
  const needed = resolvePoints(history, rows, dependsOn, { table });
  return describedRevision(workspace, history, options, {
    parents: parents.map((one) => one.revision.id),
    dependsOn: needed.map((one) => one.revision.id),
  });
}

/** A revision of these parents, that fits into the history. @throws DiagnosticError ATH5102, ATH5103, and what the history says of it */
export async function describedRevision(
  workspace: Workspace,
  history: History,
  { message, revId, branchLabels = [], now = new Date() }: NewRevisionOptions,
  { parents, dependsOn = [] }: { readonly parents: readonly string[]; readonly dependsOn?: readonly string[] },
): Promise<Revision> {
  const id = revId ?? freshId(history);
  if (!/^\w+$/.test(id) || /^(?:heads?|base|current)$/i.test(id)) {
    fail({
      code: "ATH5102",
      message: `${JSON.stringify(id)} cannot be the id of a revision`,
      hint: "use letters, digits and _, and not head, heads, base or current",
    });
  }
  const same = history.byId(id);
  if (same)
    fail({
      code: "ATH5103",
      message: `there is a revision ${id} already`,
      at: same.at,
      hint: "choose another id, or leave --rev-id out",
    });
  const revision: Revision = {
    id,
    parents,
    message,
    createdAt: now.toISOString().replace(/\.\d+Z$/, "Z"),
    ...(branchLabels.length > 0 ? { branchLabels } : {}),
    ...(dependsOn.length > 0 ? { dependsOn } : {}),
  };
  await refuseUnfit(workspace, revision);
  return revision;
}

/** What the history would say of a file, before it is written. */
async function refuseUnfit(workspace: Workspace, revision: Revision): Promise<void> {
  const name = fileName(workspace, revision);
  const file = join(workspace.project.migrations, name);
  const at = { file, line: 1, column: 1 };
  try {
    historyOf([...(await workspace.files()), { file, name, revision, checksum: "", at }]);
  } catch (error) {
    if (!(error instanceof DiagnosticError)) throw error;
    // There is no such file yet, so that there is no place in it.
    throw new DiagnosticError(
      error.diagnostics.map(({ at: where, ...one }) => ({
        ...one,
        ...(where && where.file !== file ? { at: where } : {}),
      })),
    );
  }
}

/** Never digits only, so that an id cannot be misread as a number of steps. */
function freshId(history: History): string {
  for (;;) {
    const id = randomBytes(6).toString("hex");
    if (/[a-f]/.test(id) && !history.byId(id)) return id;
  }
}

/** The text of the file, in the project's own layout. */
export async function renderRevision(
  workspace: Workspace,
  revision: Revision,
  plan: ReadyPlan | null,
): Promise<{ text: string; diagnostics: readonly Diagnostic[] }> {
  const { project } = workspace;
  const printed = printRevision(
    {
      revision,
      packageName: project.dialect.packageName,
      upgrade: plan ? blocksOf(plan.upgrade) : [],
      downgrade: plan ? blocksOf(plan.downgrade) : [],
    },
    project.config.template,
  );
  return formatFile(printed, join(project.migrations, fileName(workspace, revision)), {
    root: project.root,
    loadConfig: async (file) => (await project.loader.load(file)).exports.default as never,
  });
}

/** The calls of each operation, under what is dangerous about it. */
function blocksOf({ calls, hazards }: Direction): Block[] {
  return calls.map((group, at) => ({
    comments: hazards
      .filter((one) => one.operation === at)
      .map((one) => `${one.code}: ${one.why}. ${sentence(one.remedy)}.`),
    calls: group,
  }));
}

const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Writes the file. @returns its path */
export function writeRevision(workspace: Workspace, revision: Revision, text: string): Promise<string> {
  return writeRevisionFile(workspace.project.migrations, fileName(workspace, revision), text);
}
