import { fail } from "../diagnostic.js";
import { branchNameOf } from "./branch.js";
import { describe, listed } from "./find-revision.js";
import type { History } from "./history.js";
import type { RevisionFile } from "./revision.js";
import { resolvePoint, resolvePoints, type ResolveOptions } from "./targets.js";

/** Where a new revision goes. */
export interface NewPlace extends ResolveOptions {
  /** What it follows: `head` (default), `base` for one that follows nothing, or any target that names one revision. */
  readonly head?: string;
  /** It may follow a revision that is no head, and so begin a branch. */
  readonly splice?: boolean;
}

/**
 * What a new revision follows.
 * @param rows the rows of the version table, for targets that count from there
 * @throws DiagnosticError ATH5101 (several heads and none was named), ATH4141 (not a head), and what the target is refused for
 */
export function parentsOfNew(
  history: History,
  rows: readonly string[],
  { head, splice = false, ...options }: NewPlace = {},
): RevisionFile[] {
  if (head === undefined) {
    const heads = history.effectiveHeads;
    if (heads.length > 1) failSeveral(history, heads);
    return [...heads];
  }
  const point = resolvePoint(history, rows, head, options);
  if (!point) {
    if (splice || history.order.length === 0) return [];
    fail({
      code: "ATH4141",
      message: `${head.trim()}: there are revisions already, so one that follows nothing begins a branch`,
      hint: `athanor new --head base --splice -m "..."`,
    });
  }
  const children = history.children(point);
  if (children.length > 0 && !splice) {
    const heads = history.inOrder(history.descendants(point)).filter((one) => history.children(one).length === 0);
    fail({
      code: "ATH4141",
      message: `${head.trim()}: ${describe(point)} is not a head`,
      detail: [...listed(children, "followed by"), ...listed(heads, "head")],
      hint: `follow a head: --head ${heads[0]!.revision.id}; to begin a branch here: --head ${point.revision.id} --splice`,
    });
  }
  return [point];
}

/**
 * What `merge <targets>` joins: at least two revisions, none of which follows another.
 * @throws DiagnosticError ATH4142, and what a target is refused for
 */
export function parentsOfMerge(
  history: History,
  rows: readonly string[],
  targets: readonly string[],
  options: ResolveOptions = {},
): RevisionFile[] {
  const said = `merge ${targets.join(" ")}`;
  const hint = `name two or more heads: ${history.effectiveHeads.map((one) => one.revision.id).join(" ")}`;
  const base = targets.find((target) => resolvePoints(history, rows, [target], options).length === 0);
  if (base !== undefined && history.order.length > 0)
    fail({ code: "ATH4142", message: `${said}: ${base.trim()} is no revision that can be merged`, hint });
  const points = resolvePoints(history, rows, targets, options);
  if (points.length < 2) {
    const one = points[0] ? `only ${describe(points[0])}` : "nothing";
    const nothing = history.effectiveHeads.length < 2;
    fail({
      code: "ATH4142",
      message: `${said}: that is ${one}, and a merge joins two or more`,
      hint: nothing ? "there is one head or none, so there is nothing to merge" : hint,
    });
  }
  for (const point of points) {
    const ancestors = history.ancestors(point, { dependencies: true });
    const below = points.find((other) => ancestors.has(other));
    if (!below) continue;
    const verb = history.ancestors(point).has(below) ? "follows" : "depends on";
    fail({
      code: "ATH4142",
      message: `${said}: ${describe(point)} ${verb} ${describe(below)} already`,
      hint: `leave ${below.revision.id} out`,
    });
  }
  return history.inOrder(points);
}

/** The one head that a command works from. @throws DiagnosticError ATH5101 */
export function failSeveral(history: History, heads: readonly RevisionFile[]): never {
  const names = heads.map((one) => branchNameOf(history, one, heads));
  fail({
    code: "ATH5101",
    message: `the history has ${heads.length} heads, so a new revision would not know which to follow`,
    detail: listed(heads, "head"),
    hint: [
      `join them: athanor merge heads -m "merge";`,
      `or say which one it follows: ${names.map((name, at) => `--head ${history.byLabel(name) ? `${name}@head` : heads[at]!.revision.id}`).join(" or ")}`,
    ].join("\n"),
  });
}
