import { readFile } from "node:fs/promises";

import { replaceRevisionFile } from "@athanor/codegen";
import {
  Applied,
  describeRevision,
  DiagnosticError,
  fail,
  resolvePoint,
  rewriteParents,
  type History,
  type RevisionFile,
} from "@athanor/core";

import { conflictsBetween } from "./commutation.js";
import type { RunOptions } from "../run/run.js";
import { rowsFor } from "./read-history.js";
import type { ProjectOptions } from "../workspace/project.js";
import { withConnection } from "../workspace/with-connection.js";
import { Workspace } from "../workspace/workspace.js";

/** What to move, and where to. */
export interface RebaseOptions extends ProjectOptions, Pick<RunOptions, "connection"> {
  /** The head of the branch that is moved: a label, `branch@head`, an id. */
  readonly branch: string;
  /** What its first revision is to follow. Default: the only other head. */
  readonly onto?: string;
}

/** What was moved. */
export interface RebaseResult {
  /** The revisions of the branch, in order; the file of the first was changed. */
  readonly moved: readonly RevisionFile[];
  /** What the first one follows now, and what it followed. */
  readonly onto: RevisionFile;
  readonly from: readonly string[];
  /** The scratch database on which both orders were run. */
  readonly judge: string;
}

/**
 * Puts an unapplied branch on top of another head, by the parents of its first revision.
 * @throws DiagnosticError ATH5112 (it cannot be moved so), ATH5113 (it is applied), ATH5110 (the branches do not commute)
 */
export async function rebase(options: RebaseOptions): Promise<RebaseResult> {
  const workspace = await Workspace.open(options);
  try {
    const { project } = workspace;
    const history = await workspace.history();
    const asked = [options.branch, ...(options.onto === undefined ? [] : [options.onto])];
    const { rows, table } = await rowsFor(project, asked);
    const headOf = (target: string): RevisionFile =>
      headAbove(
        history,
        resolvePoint(history, rows, target, { table }) ??
          cannotMove(`${target} is no revision`, "name the head of a branch"),
      );
    const tip = headOf(options.branch);
    const onto = options.onto === undefined ? otherHead(history, tip) : headOf(options.onto);
    if (onto === tip)
      cannotMove(
        `${asked.join(" and ")} lead to the same head, ${describeRevision(tip)}`,
        "name another head: athanor heads",
      );
    const branch = branchToMove(history, tip, onto);
    const book = project.dialect.bookkeeping(project.bookkeeping);
    const live = await withConnection(project, options.connection, (connection) => book.heads(connection));
    const applied = new Applied(history, live, table);
    const done = branch.filter((one) => applied.has(one));
    if (done.length > 0) failApplied(done, onto, tip);

    const { conflicts } = await conflictsBetween(workspace, history, [onto, tip]);
    if (conflicts.length > 0) throw new DiagnosticError(conflicts);
    const { name: judge } = await workspace.judge();
    const [first] = branch;
    const text = await readFile(first!.file, "utf8");
    await replaceRevisionFile(first!.file, rewriteParents(text, first!.file, [onto.revision.id]));
    return { moved: branch, onto, from: first!.revision.parents, judge };
  } finally {
    await workspace.close();
  }
}

/** A branch is moved with all that follows it, and onto all of another; a label stands for its beginning. */
function headAbove(history: History, point: RevisionFile): RevisionFile {
  const heads = [point, ...history.descendants(point)].filter((one) => history.children(one).length === 0);
  if (heads.length === 1) return heads[0]!;
  return cannotMove(
    `${heads.length} heads follow ${describeRevision(point)}`,
    `name one of them: ${heads.map((one) => one.revision.id).join(", ")}`,
  );
}

function otherHead(history: History, tip: RevisionFile): RevisionFile {
  const others = history.effectiveHeads.filter((one) => one !== tip);
  if (others.length === 1) return others[0]!;
  return cannotMove(
    others.length === 0 ? "there is no other head" : `there are ${others.length} other heads`,
    others.length === 0 ? "the history has one head already" : `name one: --onto ${others[0]!.revision.id}`,
  );
}

/** What only the tip has, in order. Its first revision must be the only one whose parents are elsewhere. */
function branchToMove(history: History, tip: RevisionFile, onto: RevisionFile): RevisionFile[] {
  const below = new Set([onto, ...history.ancestors(onto, { dependencies: true })]);
  const branch = history.inOrder(
    [tip, ...history.ancestors(tip, { dependencies: true })].filter((one) => !below.has(one)),
  );
  if (history.ancestors(tip).has(onto) || branch.length === 0)
    cannotMove(
      branch.length === 0
        ? `${describeRevision(onto)} follows ${describeRevision(tip)} already`
        : `${describeRevision(tip)} follows ${describeRevision(onto)} already`,
      "there is nothing to move",
    );
  const inside = new Set(branch);
  const entries = branch.filter((one) => !history.parents(one).some((parent) => inside.has(parent)));
  const crossing = branch.filter(
    (one) => !entries.includes(one) && history.parents(one).some((parent) => !inside.has(parent)),
  );
  if (entries.length === 1 && crossing.length === 0) return branch;
  return cannotMove(
    `the branch of ${describeRevision(tip)} begins in ${entries.length + crossing.length} places: ${[...entries, ...crossing].map(describeRevision).join(", ")}`,
    `join them instead: athanor merge ${onto.revision.id} ${tip.revision.id} -m "merge"`,
  );
}

function cannotMove(message: string, hint: string): never {
  return fail({ code: "ATH5112", message: `nothing was moved: ${message}`, hint });
}

function failApplied(done: readonly RevisionFile[], onto: RevisionFile, tip: RevisionFile): never {
  fail({
    code: "ATH5113",
    message: `nothing was moved: the database has ${done.map(describeRevision).join(", ")} applied`,
    at: done[0]!.at,
    hint: [
      `take it back first: athanor downgrade ${tip.revision.id}@-${done.length};`,
      `or join the branches: athanor merge ${onto.revision.id} ${tip.revision.id} -m "merge"`,
    ].join("\n"),
  });
}
