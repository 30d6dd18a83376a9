import { fail } from "../diagnostic.js";
import type { Applied } from "./applied.js";
import { branchOf, type Branch } from "./branch.js";
import { describe, listed } from "./find-revision.js";
import type { History } from "./history.js";
import { locate, severalStarts, severalWays, standing } from "./locate.js";
import type { RevisionFile } from "./revision.js";
import { stepsOf, type Target } from "./target-grammar.js";
import type { Way } from "./targets.js";

/** What an upgrade to a target applies. @throws DiagnosticError see `resolveUpgrade` */
export function climb(history: History, applied: Applied, target: Target): Way {
  const steps = stepsOf(target);
  if (steps !== null && steps < 0) {
    const hint = `athanor downgrade ${target.text}`;
    fail({ code: "ATH4134", message: `upgrade does not go down: ${target.text}`, hint });
  }
  if (steps !== null && steps > 0) {
    const goals = stepsUp(history, applied, target, steps);
    const revisions = applied.lacking(goals);
    return { revisions, reason: "", notes: notesOf(history, applied, goals, revisions, target) };
  }
  const { points } = locate(history, target, () => applied);
  return { revisions: applied.lacking(points), reason: reasonOf(history, applied, points), notes: [] };
}

/** The revisions that so many steps lead to, one for each step. */
function stepsUp(history: History, applied: Applied, target: Target, steps: number): RevisionFile[] {
  const branch = target.branch === null ? null : branchOf(history, target.branch);
  const ground = branch ? branch.line : above(history, applied, target);
  const reached = new Set(applied.all);
  const isNext = (one: RevisionFile): boolean =>
    ground.has(one) && !reached.has(one) && history.parents(one).every((up) => reached.has(up) || !ground.has(up));
  const goals: RevisionFile[] = [];
  let ready = history.inOrder(ground).filter(isNext);
  while (goals.length < steps) {
    const [next, ...others] = ready;
    if (!next) return outOfSteps(history, applied, target, branch, goals.length);
    const before = goals.at(-1) ?? standing(history, applied, branch).at(-1) ?? null;
    if (others.length > 0) severalWays(history, target, before, ready, "after");
    for (const one of applied.lacking([next])) reached.add(one);
    goals.push(next);
    ready = history.children(next).filter(isNext);
  }
  return goals;
}

/** What is above where the database is: where that is several revisions, what is above all of them. */
function above(history: History, applied: Applied, target: Target): ReadonlySet<RevisionFile> {
  const [first, ...others] = applied.rows;
  if (!first) return new Set(history.order);
  let common = history.descendants(first);
  for (const other of others) {
    const its = history.descendants(other);
    common = new Set([...common].filter((one) => its.has(one)));
  }
  if (others.length > 0 && common.size === 0) severalStarts(history, target, applied.rows);
  return common;
}

function outOfSteps(history: History, applied: Applied, target: Target, branch: Branch | null, there: number): never {
  if (there > 0) {
    const count = there === 1 ? "1 revision is" : `${there} revisions are`;
    const from = standing(history, applied, branch).map(describe).join(", ") || "base";
    const on = branch ? `${branch.name}@` : "";
    const message = `${target.text}: only ${count} ahead of ${from}; nothing was run`;
    fail({ code: "ATH4125", message, hint: `athanor upgrade ${on}+${there}, or athanor upgrade ${on}head` });
  }
  const elsewhere = history.order.filter((one) => !applied.has(one));
  const at = standing(history, applied, branch);
  const where = at.map(describe).join(", ");
  fail({
    code: "ATH4128",
    message:
      history.order.length === 0
        ? `${target.text}: there are no revisions`
        : `${target.text}: already at ${branch ? `the head of ${branch.name}` : "head"}${where === "" ? "" : `, ${where}`}`,
    detail: listed(elsewhere, "on another branch"),
    hint:
      elsewhere.length > 0
        ? "athanor upgrade heads applies what is left"
        : "athanor upgrade head does nothing where nothing is to be done",
  });
}

function reasonOf(history: History, applied: Applied, points: readonly RevisionFile[]): string {
  if (history.order.length === 0) return "there are no revisions";
  const { rows } = applied;
  const at = rows.map(describe).join(", ") || "base";
  const isPast = rows.length > 0 && points.every((one) => !rows.includes(one));
  if (isPast) return `already past ${points.map(describe).join(", ") || "base"}: the database is at ${at}`;
  const heads = rows.length > 0 && rows.every((one) => history.effectiveHeads.includes(one));
  return `already at ${at}${heads ? (rows.length > 1 ? ", heads" : ", the head") : ""}`;
}

function notesOf(
  history: History,
  applied: Applied,
  goals: readonly RevisionFile[],
  revisions: readonly RevisionFile[],
  target: Target,
): string[] {
  const wanted = new Set(goals);
  const beside = revisions.filter((one) => !wanted.has(one));
  if (beside.length === 0) return [];
  const last = goals.find((goal) => beside.some((one) => history.needs(goal).includes(one)))!;
  const lacking = history.needs(last).filter((one) => !applied.has(one) && !wanted.has(one));
  const verb = lacking.some((one) => history.parents(last).includes(one)) ? "follows" : "depends on";
  return [
    `${target.text} leads to ${describe(last)}, which also ${verb} ${lacking.map(describe).join(", ")}: ${revisions.length} revisions have to be applied`,
  ];
}
