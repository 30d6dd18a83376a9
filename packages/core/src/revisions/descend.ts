import { fail } from "../diagnostic.js";
import type { Applied } from "./applied.js";
import { branchNameOf, branchOf, type Branch } from "./branch.js";
import { describe, listed } from "./find-revision.js";
import type { History } from "./history.js";
import { locate, severalStarts, standing, type Located } from "./locate.js";
import type { RevisionFile } from "./revision.js";
import { stepsOf, type Target } from "./target-grammar.js";
import type { Way } from "./targets.js";
import { topologicalOrder } from "./topological-order.js";

/** What a downgrade to a target takes back. @throws DiagnosticError see `resolveDowngrade` */
export function descend(history: History, applied: Applied, target: Target): Way {
  const steps = stepsOf(target);
  if (steps !== null && steps > 0) {
    const hint = `athanor upgrade ${target.text}`;
    fail({ code: "ATH4134", message: `downgrade does not go up: ${target.text}`, hint });
  }
  if (steps !== null && steps < 0) {
    const roots = stepsDown(history, applied, target, -steps);
    const revisions = wayDown(history, applied, roots);
    return { revisions, reason: "", notes: goingAlong(history, roots, revisions) };
  }
  const located = locate(history, target, () => applied);
  const { branch, points } = located;
  const missing = points.find((one) => !applied.has(one));
  if (missing) notApplied(applied, target, missing);
  const roots =
    points.length === 0 ? rootsOfBase(history, applied, target, branch) : rootsAbove(history, applied, located);
  const revisions = wayDown(history, applied, roots);
  const at = applied.rows.map(describe).join(", ");
  const nothing = branch && points.length === 0 ? `nothing of ${branch.name} is applied` : "nothing is applied";
  const reason = points.length > 0 ? `already at ${points.map(describe).join(", ")}` : nothing;
  return {
    revisions,
    reason: at === "" ? "nothing is applied" : reason,
    notes: [...goingAlong(history, roots, revisions), ...staying(history, applied, points, revisions)],
  };
}

/** What so many steps take back, each of them what the database is at by then. */
function stepsDown(history: History, applied: Applied, target: Target, steps: number): RevisionFile[] {
  const branch = target.branch === null ? null : branchOf(history, target.branch);
  const left = new Set(applied.all);
  const isLast = (one: RevisionFile): boolean =>
    left.has(one) &&
    (branch
      ? branch.own.has(one) && !history.children(one).some((child) => left.has(child))
      : !history.neededBy(one).some((other) => left.has(other)));
  const roots: RevisionFile[] = [];
  let last = standing(history, applied, branch);
  while (roots.length < steps) {
    const [next] = last;
    if (last.length > 1) severalStarts(history, target, last);
    if (!next) return outOfSteps(target, branch, roots.length);
    roots.push(next);
    for (const one of applied.resting([next])) left.delete(one);
    last = history.inOrder(new Set(history.needs(next))).filter(isLast);
  }
  return roots;
}

function outOfSteps(target: Target, branch: Branch | null, there: number): never {
  const on = branch ? ` of ${branch.name}` : "";
  if (there === 0)
    fail({
      code: "ATH4127",
      message: `${target.text}: nothing${on} is applied`,
      hint: "athanor current shows where the database is",
    });
  const count = there === 1 ? "1 revision" : `${there} revisions`;
  const at = branch ? `${branch.name}@` : "";
  fail({
    code: "ATH4125",
    message: `${target.text}: only ${count}${on} ${there === 1 ? "is" : "are"} applied; nothing was run`,
    hint: `athanor downgrade ${at}-${there}, or athanor downgrade ${at}base`,
  });
}

/** Everything, or all of a branch; where that is not the branch's alone, it is for the user to say how much of it is meant. */
function rootsOfBase(history: History, applied: Applied, target: Target, branch: Branch | null): RevisionFile[] {
  if (!branch) return [...applied.all];
  if (![...branch.own].some((one) => applied.has(one))) return [];
  const roots = [...branch.line].filter((one) => applied.has(one));
  const outside = history.order.find(
    (one) => applied.has(one) && !branch.line.has(one) && history.parents(one).some((up) => branch.line.has(up)),
  );
  if (!outside) return roots;
  const shared = history.inOrder(history.parents(outside).filter((up) => branch.line.has(up))).at(-1)!;
  fail({
    code: "ATH4138",
    message: `${target.text}: ${describe(shared)} is shared with ${describe(outside)}, which is not on branch ${branch.name}`,
    detail: listed(applied.rows, "applied"),
    hint: `athanor downgrade ${branch.name}@${shared.revision.id} takes back the branch alone, athanor downgrade base everything`,
  });
}

/** What follows the points, of the branch alone where one is named. */
function rootsAbove(history: History, applied: Applied, { branch, points }: Located): RevisionFile[] {
  const after = points.flatMap((one) => [...history.descendants(one)]);
  return after.filter((one) => applied.has(one) && (!branch || branch.line.has(one)));
}

/**
 * These and what needs them, in an order in which nothing is taken from under another. What was applied last goes first; what only
 * depends on the rest goes when it has to.
 */
function wayDown(history: History, applied: Applied, roots: readonly RevisionFile[]): readonly RevisionFile[] {
  const own = new Set(roots);
  const all = applied.resting(own);
  const late = (one: RevisionFile): number => (own.has(one) ? 0 : 1);
  return topologicalOrder(
    [...all],
    (one) => history.neededBy(one).filter((other) => all.has(other)),
    (a, b) => late(a) - late(b) || history.place(b) - history.place(a),
  ).order;
}

/** What surprises: revisions of other branches that depend on what was named. */
function goingAlong(history: History, roots: readonly RevisionFile[], revisions: readonly RevisionFile[]): string[] {
  const own = new Set(roots);
  const gone = new Set(revisions);
  return revisions
    .filter((one) => !own.has(one))
    .flatMap((one) => {
      const needed = history.needs(one).find((other) => gone.has(other))!;
      const verb = history.parents(one).includes(needed) ? "follows" : "depends on";
      return [`${describe(one)} ${verb} ${describe(needed)}, and is taken back before it`];
    });
}

/** What surprises: other legs of a merge, and dependencies, stay applied and get rows of their own. */
function staying(
  history: History,
  applied: Applied,
  points: readonly RevisionFile[],
  revisions: readonly RevisionFile[],
): string[] {
  const gone = new Set(revisions);
  const before = new Set(applied.rows);
  const left = revisions.flatMap((one) => history.needs(one)).filter((one) => !gone.has(one));
  const stays = history.inOrder(new Set(left)).filter((one) => {
    const isNeeded = history.neededBy(one).some((other) => applied.has(other) && !gone.has(other));
    return !isNeeded && !before.has(one) && !points.includes(one);
  });
  return stays.map((one) => {
    const name = branchNameOf(history, one, [...points]);
    return `${describe(one)} stays applied: it is no part of what was named (athanor downgrade ${name}@-1 takes it back)`;
  });
}

function notApplied(applied: Applied, target: Target, missing: RevisionFile): never {
  const { rows } = applied;
  const at = rows.length === 0 ? "nothing is applied" : `the database is at ${rows.map(describe).join(", ")}`;
  const hint = `athanor upgrade ${missing.revision.id} applies it; athanor current shows where the database is`;
  fail({ code: "ATH4126", message: `${target.text}: ${describe(missing)} is not applied, ${at}`, hint });
}
