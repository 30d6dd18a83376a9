import {
  describeDifferences,
  describeRevision,
  DiagnosticError,
  kindTitle,
  type Call,
  type Diagnostic,
  type Difference,
  type History,
  type Introspection,
  type RevisionFile,
} from "@athanor/core";

import type { Workspace } from "../workspace/workspace.js";

/** The calls of each revision that was replayed. */
type Calls = Map<RevisionFile, Call[]>;

/** What came of one order. */
type Replayed =
  | { readonly made: Introspection; readonly calls: Calls }
  | { readonly failed: RevisionFile; readonly error: DiagnosticError };

/** Whether branches may be run in any order. */
export interface Commutation {
  /** Why not; empty where they commute. */
  readonly conflicts: readonly Diagnostic[];
  /** Whether they can be run in the order in which a new database runs them. */
  readonly runs: boolean;
}

/**
 * Whether branches may be run in any order: both orders are replayed on the scratch database, and what they make is compared.
 * @param tips the ends of the branches, in the order of the history
 * @throws DiagnosticError where a branch cannot be run by itself
 */
export async function conflictsBetween(
  workspace: Workspace,
  history: History,
  tips: readonly RevisionFile[],
): Promise<Commutation> {
  const backwards = [...tips].reverse();
  const one = await replayed(workspace, history, tips);
  const other = await replayed(workspace, history, backwards);
  const failures = [...failureOf(history, one, tips), ...failureOf(history, other, backwards)];
  if ("failed" in one || "failed" in other) return { conflicts: failures, runs: !("failed" in one) };
  const judge = await workspace.judge();
  const { from, to } = await judge.comparable(other.made.schema, one.made.schema);
  const shared = tips.map((tip) => history.ancestors(tip, { dependencies: true }));
  const own = legsOf(history, tips)
    .flat()
    .filter((file) => !shared.every((ancestors) => ancestors.has(file)));
  const conflicts = describeDifferences(from, to).map((difference) => differs(difference, own, one.calls, tips));
  return { conflicts, runs: true };
}

/** What each tip adds to those before it. What all of them share stands with the first. */
function legsOf(history: History, tips: readonly RevisionFile[]): RevisionFile[][] {
  const seen = new Set<RevisionFile>();
  return tips.map((tip) => {
    const leg = [tip, ...history.ancestors(tip, { dependencies: true })].filter((one) => !seen.has(one));
    for (const one of leg) seen.add(one);
    return history.inOrder(leg);
  });
}

async function replayed(workspace: Workspace, history: History, tips: readonly RevisionFile[]): Promise<Replayed> {
  const calls: Calls = new Map();
  const order = legsOf(history, tips).flat();
  try {
    const made = await workspace.replayOf(order, (call, file) => {
      calls.set(file, [...(calls.get(file) ?? []), call]);
    });
    return { made, calls };
  } catch (error) {
    if (!(error instanceof DiagnosticError)) throw error;
    const files = new Set(error.diagnostics.map(({ at }) => at?.file));
    const failed = order.find(({ file }) => files.has(file)) ?? [...calls.keys()].at(-1);
    if (!failed) throw error;
    return { failed, error };
  }
}

/** @throws DiagnosticError where the revision fails though nothing of another branch has been run before it */
function failureOf(history: History, run: Replayed, tips: readonly RevisionFile[]): Diagnostic[] {
  if (!("failed" in run)) return [];
  const { failed, error } = run;
  const legs = legsOf(history, tips);
  const leg = legs.findIndex((files) => files.includes(failed));
  if (leg <= 0) throw error;
  const before = tips.slice(0, leg).map(describeRevision).join(", ");
  const [cause] = error.diagnostics;
  return [
    {
      code: "ATH5110",
      severity: "error",
      message: `${describeRevision(failed)} cannot be run after ${before}: ${cause!.message.replace(/^the history cannot be replayed on the scratch database: /, "")}`,
      at: cause!.at ?? failed.at,
      detail: (cause!.detail ?? []).filter((line) => !line.startsWith("in revision ")),
      hint: "change one of the branches so that both orders work",
    },
  ];
}

function differs(
  { kind, name, what, attributes, subject }: Difference,
  own: readonly RevisionFile[],
  calls: Calls,
  tips: readonly RevisionFile[],
): Diagnostic {
  const ids = tips.map((one) => one.revision.id);
  const [there, back] = [ids.join(", then "), [...ids].reverse().join(", then ")];
  const said = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value));
  return {
    code: "ATH5110",
    severity: "error",
    message: `${kindTitle(kind)} ${name} depends on which branch is run first`,
    subject,
    detail: [
      ...(what === "missing" ? [`it is there after ${there}, and not after ${back}`] : []),
      ...(what === "extra" ? [`it is there after ${back}, and not after ${there}`] : []),
      ...attributes.flatMap((one) => [
        `${one.name} is ${said(one.to)} after ${there}`,
        `${one.name} is ${said(one.from)} after ${back}`,
      ]),
      ...own.flatMap((file) =>
        (calls.get(file) ?? []).filter((call) => names(call, name)).map((call) => spoken(file, call)),
      ),
    ],
    hint: "let one of the branches decide it: put the call of the other into a revision that follows both",
  };
}

/** Whether a call speaks of what has this name, as far as can be seen from its texts. */
function names(call: Call, name: string): boolean {
  const text = JSON.stringify(call.args);
  return name.split(".").every((part) => text.includes(part));
}

function spoken(file: RevisionFile, { method, args }: Call): string {
  const texts = args.filter((one) => typeof one === "string").map((one) => JSON.stringify(one));
  return `${file.revision.id}: op.${method}(${[...texts, ...(texts.length < args.length ? ["..."] : [])].join(", ")})`;
}
