import { rmSync, writeFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";

import { DEFAULT_FILE_TEMPLATE, revisionFileName } from "@athanor/codegen";
import {
  DiagnosticError,
  changedAttributes,
  closure,
  displayName,
  kindTitle,
  loadMigration,
  type Diagnostic,
  type MigrationModule,
  type Proved,
  type ReadyPlan,
  type Revision,
  type RevisionFile,
  type Schema,
  type SchemaObject,
} from "@athanor/core";

import type { Workspace } from "./workspace/workspace.js";

/** A migration that is about to be written. */
export interface Candidate {
  readonly revision: Revision;
  readonly text: string;
  readonly plan: ReadyPlan;
  /** Where the plan starts. */
  readonly from: Schema;
  /** Whether `from` is what the history makes, or a live database. */
  readonly against: "history" | "database";
  /** The SQL that a person gave for values of columns. */
  readonly given?: readonly string[];
}

/** The name of the file that a revision will have here. */
export function fileName(workspace: Workspace, revision: Revision): string {
  const { name = DEFAULT_FILE_TEMPLATE, ...rest } = workspace.project.config.file ?? {};
  return revisionFileName(name, revision, rest);
}

/**
 * Runs the very file that will be written. It stands beside the others while it is loaded, because it may import what
 * they import; its name begins with a dot, so that nobody takes it for a migration.
 *
 * @throws DiagnosticError ATH3103 where a statement fails
 */
export async function prove(workspace: Workspace, candidate: Candidate): Promise<ProvedAlone> {
  const { revision, text } = candidate;
  const { migrations, migrationLoader } = workspace.project;
  const name = fileName(workspace, revision);
  const file = join(migrations, `.${name}`);
  await mkdir(migrations, { recursive: true });
  try {
    writeFileSync(file, text);
    const revisionFile: RevisionFile = { file, name, revision, checksum: "", at: { file, line: 1, column: 1 } };
    const module = await loadMigration(revisionFile, migrationLoader);
    const proved =
      (await proveByPart(workspace, module, candidate)) ?? (await proveWhole(workspace, module, candidate));
    return { ...proved, lacking: await lackingAlone(workspace, module, revision) };
  } catch (error) {
    if (!(error instanceof DiagnosticError)) throw error;
    throw new DiagnosticError(
      error.diagnostics.map((one) => unproved(one, file, text, proofHint(workspace, candidate, one.detail))),
    );
  } finally {
    rmSync(file, { force: true });
  }
}

/** A proof, with what is lacking where other branches are not there. */
export interface ProvedAlone extends Proved {
  /** Why the migration cannot be run with what it follows and depends on alone; null where it can. */
  readonly lacking: Diagnostic | null;
}

/** The models are those of all branches, and so is the plan; but a database may have no more than what a revision asks for. */
async function lackingAlone(
  workspace: Workspace,
  module: MigrationModule,
  { parents, dependsOn = [] }: Revision,
): Promise<Diagnostic | null> {
  const history = await workspace.history();
  const below = closure(
    [...parents, ...dependsOn].flatMap((id) => history.byId(id) ?? []),
    (one) => history.needs(one),
  );
  const others = history.effectiveHeads.filter((one) => !below.has(one)).map((one) => one.revision.id);
  if (others.length === 0) return null;
  const { schema } = await workspace.replayOf(history.inOrder(below));
  try {
    await (await workspace.judge()).prove(module, schema, schema, workspace.project.migrationLoader.locate);
    return null;
  } catch (error) {
    if (!(error instanceof DiagnosticError)) throw error;
    const [cause] = error.diagnostics;
    return {
      code: "ATH5114",
      severity: "error",
      message: `no file was written: without what ${others.join(", ")} made the migration cannot be run: ${cause!.message}`,
      detail: cause!.detail ?? [],
      hint: `say that it needs it: ${others.map((id) => `--depends-on ${id}`).join(" ")}; or join the branches first: athanor merge heads -m "merge"`,
    };
  }
}

/** Where it is known what there is, the migration is proved without everything that it has nothing to do with. */
async function proveByPart(
  workspace: Workspace,
  module: MigrationModule,
  { plan, from, against }: Candidate,
): Promise<Proved | null> {
  const start = against === "database" ? { schema: from, unmodelled: [] } : await workspace.knownHistory();
  if (!start) return null;
  const operations = [...plan.upgrade.operations, ...plan.downgrade.operations];
  const judge = await workspace.judge();
  const { locate } = workspace.project.migrationLoader;
  return judge.proveByPart(module, { from, to: plan.to, operations, start }, locate);
}

async function proveWhole(
  workspace: Workspace,
  module: MigrationModule,
  { plan, from, against }: Candidate,
): Promise<Proved> {
  const judge = await workspace.judge();
  if (against === "database") await judge.standAt(from);
  else await workspace.replayedJudge();
  return judge.prove(module, from, plan.to, workspace.project.migrationLoader.locate);
}

/** What made a proof fail, told without the place: the file it happened in is not kept. */
function unproved({ at, ...rest }: Diagnostic, file: string, text: string, hint: string): Diagnostic {
  const line = at?.file === file ? text.split("\n")[at.line - 1]?.trim() : undefined;
  return {
    ...rest,
    code: "ATH3103",
    message: `the migration could not be proved, so no file was written: ${rest.message}`,
    ...(at && !line ? { at } : {}),
    detail: [...(line ? [`at the call: ${line}`] : []), ...(rest.detail ?? [])],
    hint,
  };
}

/**
 * What to do where a proof fails.
 *
 * @param detail what is known of the statement that failed, if one did
 */
export function proofHint(
  { project }: Workspace,
  { plan, given = [] }: Pick<Candidate, "plan" | "given">,
  detail: readonly string[] = [],
): string {
  const byHand = "write it with --no-prove and correct it by hand";
  if (given.some((sql) => detail.some((line) => line.includes(sql))))
    return "correct the SQL that was given with --using; where the column is renamed too, it has the new name by then";
  if (project.config.rewrite)
    return `the function \`rewrite\` of the configuration changed the plan: correct it, or ${byHand}`;
  const kept = keptOnWhatGoes(plan);
  if (kept.length > 0)
    return `${kept.join("; ")}: change or drop what needs it first, in a revision of its own (athanor new), or ${byHand}`;
  return `${byHand}; and please report it, because the plan should have been right`;
}

/** What stays as it is although it needs something that goes: models cannot declare it, so it is nobody's to drop but the user's. */
function keptOnWhatGoes({ renamed, to }: ReadyPlan): string[] {
  const named = (object: SchemaObject) => `${kindTitle(object.kind)} ${displayName(object.address)}`;
  return renamed.edges.flatMap((edge) => {
    const [before, after] = [renamed.objects.get(edge.from), to.objects.get(edge.from)];
    const needed = renamed.objects.get(edge.to);
    if (!before || !after || !needed || to.objects.has(edge.to) || changedAttributes(before, after).length > 0)
      return [];
    return [`${named(after)} stays and needs ${named(needed)}, which goes`];
  });
}
