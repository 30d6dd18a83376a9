import { stripVTControlCharacters } from "node:util";

import {
  DiagnosticError,
  findRevision,
  loadMigration,
  type Diagnostic,
  type Difference,
  type Introspection,
  type MigrationModule,
  type RevisionFile,
} from "@athanor/core";

import { check, headsDiagnostic } from "../check.js";
import { renderDifferences } from "../report/differences.js";
import type { ProjectOptions } from "../workspace/project.js";
import { Workspace } from "../workspace/workspace.js";

/** Which downgrades are tried. */
export interface DowngradeOptions {
  /**
   * A revision that there is no way back from: its downgrade and those of the revisions before it are not tried.
   * An id, the beginning of one, or a label.
   */
  readonly noWayBackFrom?: string;
}

/** Passes where the history is sound and ends in one head. @throws DiagnosticError ATH5101, or what is wrong with the files */
export async function singleHead(options: ProjectOptions = {}): Promise<void> {
  await inWorkspace(options, async (workspace) => {
    const history = await workspace.history();
    if (history.effectiveHeads.length > 1) throw new DiagnosticError(headsDiagnostic(history));
  });
}

/** Passes where all migrations run on an empty scratch database; `op.data` is left out. @throws DiagnosticError ATH3102 */
export async function upgradesFromBase(options: ProjectOptions = {}): Promise<void> {
  await inWorkspace(options, async (workspace) => void (await workspace.replayedJudge()));
}

/**
 * Passes where each downgrade leads to the catalog that its upgrade began with. All upgrades run on a scratch database, then
 * all downgrades, and after each of these the catalog is read again.
 *
 * @throws DiagnosticError ATH5401 for each revision whose downgrade leaves something else; what makes a run fail, with its place
 */
export async function downgradesLeaveNoTrace(options: ProjectOptions & DowngradeOptions = {}): Promise<void> {
  await inWorkspace(options, async (workspace) => {
    const history = await workspace.history();
    const { migrationLoader, root } = workspace.project;
    const judge = await workspace.judge();
    const steps: { file: RevisionFile; module: MigrationModule; before: Introspection }[] = [];
    let here = await judge.introspect();
    for (const file of history.order) {
      const module = await loadMigration(file, migrationLoader);
      steps.push({ file, module, before: here });
      here = await judge.run(module, "upgrade", migrationLoader.locate);
    }
    const last = options.noWayBackFrom === undefined ? null : findRevision(history, options.noWayBackFrom);
    const kept = new Set(last ? [last, ...history.ancestors(last)] : []);
    const traces: Diagnostic[] = [];
    // What one downgrade leaves behind is still there after those of the revisions before it.
    const known = new Set<string>();
    for (const { file, module, before } of steps.reverse()) {
      if (kept.has(file)) break;
      const after = await judge.run(module, "downgrade", migrationLoader.locate).catch((error: unknown) => {
        throw error instanceof DiagnosticError ? new DiagnosticError([...traces, ...error.diagnostics]) : error;
      });
      const differing = await judge.differences(after.schema, before.schema);
      const lines = [
        ...differing.filter((one) => isNew(known, keyOf(one))).flatMap((one) => renderTrace(one, root)),
        ...unmodelledTraces(after, before).filter((line) => isNew(known, line)),
      ];
      if (lines.length > 0) traces.push(trace(file, lines));
    }
    if (traces.length > 0) throw new DiagnosticError(traces);
  });
}

/** Passes where the migrations make what the models declare. @throws DiagnosticError ATH5402 with what differs */
export async function modelsMatchMigrations(options: ProjectOptions = {}): Promise<void> {
  const { exitCode, models, diagnostics } = await check(options);
  if (exitCode === 0) return;
  const found = diagnostics.filter(({ severity }) => severity === "error");
  if (models.length > 0)
    found.push({
      code: "ATH5402",
      severity: "error",
      message: `models and migrations differ in ${models.length} place(s)`,
      detail: plain(renderDifferences(models, { from: "migrations", to: "models" }, options.cwd ?? process.cwd())),
      hint: 'write the migration: athanor generate -m "..."',
    });
  throw new DiagnosticError(found);
}

async function inWorkspace(options: ProjectOptions, use: (workspace: Workspace) => Promise<void>): Promise<void> {
  const workspace = await Workspace.open(options);
  try {
    await use(workspace);
  } finally {
    await workspace.close();
  }
}

function trace({ revision, at }: RevisionFile, detail: readonly string[]): Diagnostic {
  return {
    code: "ATH5401",
    severity: "error",
    message: `after the downgrade of ${revision.id} (${revision.message}) the catalog is not what it was before the upgrade`,
    at,
    detail,
    hint: "correct `downgrade`: - is left behind and has to go, + was there before and has to come back, ~ has changed",
  };
}

function renderTrace(difference: Difference, root: string): string[] {
  return plain(renderDifferences([difference], { from: "after the downgrade", to: "before the upgrade" }, root));
}

/** What nobody models is at least counted by its name. */
function unmodelledTraces(after: Introspection, before: Introspection): string[] {
  const named = ({ unmodelled }: Introspection) =>
    new Set(unmodelled.flatMap(({ what, names }) => names.map((name) => `${what} ${name}`)));
  const [left, wanted] = [named(after), named(before)];
  return [
    ...[...left].filter((one) => !wanted.has(one)).map((one) => `  - ${one}`),
    ...[...wanted].filter((one) => !left.has(one)).map((one) => `  + ${one}`),
  ];
}

const keyOf = ({ what, subject }: Difference) => `${what} ${subject}`;
const plain = (lines: readonly string[]) => lines.map(stripVTControlCharacters);

function isNew(known: Set<string>, key: string): boolean {
  if (known.has(key)) return false;
  known.add(key);
  return true;
}
