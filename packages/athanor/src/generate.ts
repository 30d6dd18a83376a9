import {
  describeDifferences,
  describeRenames,
  hasName,
  isConversionAnswer,
  type Answer,
  type ConversionAnswer,
  type Diagnostic,
  type Difference,
  type Proof,
  type Question,
  type ReadyPlan,
  type RenameAnswer,
  type RenameDone,
  type Revision,
  type Schema,
  type Unmodelled,
} from "@athanor/core";

import { historyAndUnknown, refuseUnmodelled, withoutForeign, type OwnershipOptions } from "./ownership.js";
import { nextRevision, renderRevision, writeRevision, type NewRevisionOptions } from "./new-revision.js";
import { proofHint, prove } from "./prove.js";
import { leftOutOfProof, missingRoles } from "./server-wide.js";
import { accompaniedBy } from "./workspace/read-models.js";
import { Workspace } from "./workspace/workspace.js";
import type { ProjectOptions } from "./workspace/project.js";

/** What to compare, and what to write. */
export interface GenerateOptions extends ProjectOptions, OwnershipOptions, NewRevisionOptions {
  /** What became of objects that disappeared. */
  readonly renames?: readonly RenameAnswer[];
  /** How the values of columns become those of their new types, where the database has no way or another one is wanted. */
  readonly conversions?: readonly ConversionAnswer[];
  /** Asked where `renames` and `conversions` leave something open. Without it, open questions are the result. */
  readonly ask?: (questions: readonly Question[]) => Promise<readonly Answer[]>;
  /** Run the migration up and down on the scratch database before it is written. Default: true. */
  readonly prove?: boolean;
  /** Write a file also where nothing has changed. */
  readonly empty?: boolean;
  /** Compare the models with the migration files (default), or with the live database as Alembic does. */
  readonly against?: "history" | "database";
}

/** What came of it, by `status`. Only `written` has written a file. */
export type GenerateResult = {
  readonly diagnostics: readonly Diagnostic[];
  /** What exists and is not modelled: left alone. */
  readonly unmodelled: readonly Unmodelled[];
} & (
  | { readonly status: "unchanged" }
  | { readonly status: "questions"; readonly questions: readonly Question[] }
  | {
      readonly status: "unproved";
      readonly proof: Proof;
      readonly judge: string;
      readonly text: string;
      readonly hint: string;
    }
  | {
      readonly status: "written";
      /** Absolute. */
      readonly file: string;
      readonly revision: Revision;
      /** What differs, renames aside. */
      readonly differences: readonly Difference[];
      /** Names that changed, those that follow from others included. */
      readonly renames: readonly RenameDone[];
      readonly plan: ReadyPlan | null;
      /** The judge that proved it; null where no proof was asked for. */
      readonly provedBy: string | null;
    }
);

/**
 * Compares the models with the history, and writes the migration that leads from one to the other.
 * Nothing is written unless it has been proved.
 *
 * @throws DiagnosticError where models, history or database cannot be read
 */
export async function generate(options: GenerateOptions): Promise<GenerateResult> {
  const workspace = await Workspace.open(options);
  try {
    return await generateIn(workspace, options);
  } finally {
    await workspace.close();
  }
}

async function generateIn(workspace: Workspace, options: GenerateOptions): Promise<GenerateResult> {
  const revision = await nextRevision(workspace, options);
  const declared = await workspace.wholeModelsSchema();
  const live = options.against === "database" ? await historyAndUnknown(workspace, declared, options) : null;
  const start = live ?? (await workspace.historySchema());
  const models = live ? withoutForeign(declared, live.foreign) : declared;
  refuseUnmodelled(start.unmodelled, options);
  const wanted = workspace.target(start, models);
  const { from, to } = await comparable(workspace, start.schema, wanted);
  const differences = describeDifferences(from, to);
  const base = { diagnostics: workspace.diagnostics, unmodelled: start.unmodelled };
  // Two columns of one type can exchange their names without a trace in the schema.
  const answered = (options.renames ?? []).some((one) => hasName(from, one.from));
  if (differences.length === 0 && !answered) {
    if (!options.empty) return { ...base, status: "unchanged" };
    const { text, diagnostics } = await renderRevision(workspace, revision, null);
    workspace.diagnostics.push(...diagnostics);
    return {
      ...base,
      status: "written",
      file: await writeRevision(workspace, revision, text),
      revision,
      differences,
      renames: [],
      plan: null,
      provedBy: null,
    };
  }

  const judge = await workspace.judge();
  const { against = "history" } = options;
  const { sources, config } = workspace.project;
  const rewrite = await accompaniedBy(sources, (word) => workspace.toldBefore(word), config.rewrite);
  const carry = workspace.carry(start, models);
  let answers: readonly Answer[] = [...(options.renames ?? []), ...(options.conversions ?? [])];
  let plan = await judge.plan({ from, to, carry, answers, rewrite });
  while (plan.status === "questions" && options.ask) {
    answers = [...answers, ...(await options.ask(plan.questions))];
    plan = await judge.plan({ from, to, carry, answers, rewrite });
  }
  if (plan.status === "questions") return { ...base, status: "questions", questions: plan.questions };

  const { text, diagnostics } = await renderRevision(workspace, revision, plan);
  workspace.diagnostics.push(...diagnostics);
  if (live) workspace.diagnostics.push(...(await missingRoles(workspace, plan)));
  const written = {
    ...base,
    status: "written",
    revision,
    differences: describeDifferences(plan.renamed, plan.to),
    renames: describeRenames(plan.upgrade.operations),
    plan,
  } as const;
  if (options.prove === false) {
    return { ...written, file: await writeRevision(workspace, revision, text), provedBy: null };
  }
  workspace.diagnostics.push(...leftOutOfProof(judge, plan));
  const { reached, ...proof } = await prove(workspace, {
    revision,
    text,
    from,
    plan,
    against,
    given: answers.filter(isConversionAnswer).map(({ using }) => using),
  });
  if (proof.afterUpgrade.length > 0 || proof.afterDowngrade.length > 0) {
    return { ...base, status: "unproved", proof, judge: judge.name, text, hint: proofHint(workspace, { plan }) };
  }
  const file = await writeRevision(workspace, revision, text);
  if (options.against !== "database") await workspace.keepHistorySchema(reached);
  return { ...written, file, provedBy: judge.name };
}

/** Starts a judge only if texts differ and have to be brought to one form. */
async function comparable(workspace: Workspace, from: Schema, to: Schema): Promise<{ from: Schema; to: Schema }> {
  if (describeDifferences(from, to).length === 0) return { from, to };
  return (await workspace.judge()).comparable(from, to);
}
