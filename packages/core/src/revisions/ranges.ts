import { fail } from "../diagnostic.js";
import { Applied } from "./applied.js";
import { describe } from "./find-revision.js";
import type { History } from "./history.js";
import { locate } from "./locate.js";
import type { RevisionFile } from "./revision.js";
import { isRange, parseRange, parseTarget, stepsOf, type Target, type TargetRange } from "./target-grammar.js";
import { routeOf, type ResolveOptions, type Route } from "./targets.js";

/**
 * The revisions that `history -r <range>` shows: both ends included, newest first. An open end reaches base or the heads. `-3:` counts back from
 * the other end, `b:+1` counts on from it; with both ends bare (`-3:+1`) both count from where the database is.
 * @throws DiagnosticError ATH4121 to ATH4125, ATH4130, ATH4131, ATH4132 (the first end is not an ancestor of the second), ATH4136, ATH4137
 */
export function resolveRange(
  history: History,
  rows: readonly string[],
  range: string,
  options: ResolveOptions = {},
): RevisionFile[] {
  const parsed = parseRange(range);
  const { from, to } = endsOf(history, parsed, () => new Applied(history, rows, options.table));
  const below = new Set([...to, ...to.flatMap((one) => [...history.ancestors(one)])]);
  const above = new Set([...from, ...from.flatMap((one) => [...history.descendants(one)])]);
  // From base to base there is nothing; everything else that holds no common revision has its ends the wrong way round.
  const shown = history.order.filter((one) => below.has(one) && (from.length === 0 || above.has(one)));
  if (shown.length === 0 && from.length > 0) refuseUnconnected(history, parsed, from, to);
  return shown.reverse();
}

/**
 * What `upgrade` or `downgrade` with `--sql` prints. No database is asked: an upgrade begins at base unless the target is a range, a
 * downgrade needs the range.
 * @throws DiagnosticError as `resolveUpgrade` and `resolveDowngrade` from the start of the range, and ATH4132, ATH4133 (a downgrade
 * without its start), ATH4135 (`current`), ATH4139 (several starts)
 */
export function resolveOffline(history: History, direction: Route["direction"], target: string): Route {
  if (direction === "downgrade" && (!isRange(target) || target.trim().startsWith(":"))) {
    const end = target.trim().replace(/^:/, "");
    const start = history.effectiveHeads[0]?.revision.id ?? "head";
    const name = /^\w+$/.test(end) && end !== "base" ? `${end}-start` : "start";
    fail({
      code: "ATH4133",
      message: `downgrade ${target.trim()} --sql does not say where it begins`,
      hint: `athanor downgrade ${name}:${end} --sql, where ${name} is the revision that the database is at, for example ${start}:${end}`,
    });
  }
  const { from, to, text } = offlineRange(target);
  const up = direction === "upgrade";
  const start = startOf(history, from);
  const applied = new Applied(
    history,
    start.map((one) => one.revision.id),
  );
  const end = to ?? parseTarget(up ? "heads" : "base");
  if (end.symbol?.toLowerCase() === "current") noDatabase();
  if (stepsOf(end) === null) refuseWrongWay(history, direction, { text, from, to: end }, start);
  return routeOf(history, direction, applied, end);
}

/** A target or a range, where `--sql` takes either: without a range it begins at base. */
export function offlineRange(target: string): TargetRange {
  return isRange(target) ? parseRange(target) : { text: target.trim(), from: null, to: parseTarget(target) };
}

/** The one revision that a script starts from; none is base. @throws DiagnosticError ATH4135 for `current`, ATH4139 for several */
export function startOf(history: History, from: Target | null): readonly RevisionFile[] {
  const { points } = from ? locate(history, from, noDatabase, () => []) : { points: [] };
  if (points.length <= 1) return points;
  return fail({
    code: "ATH4139",
    message: `${from!.text} are ${points.length} revisions, and a script starts from one`,
    detail: points.map((one) => `start: ${describe(one)}`),
    hint: `write a script for each, for example from ${points[0]!.revision.id}:`,
  });
}

/** What a script cannot know. @throws DiagnosticError ATH4135 */
export function noDatabase(): never {
  return fail({
    code: "ATH4135",
    message: "where the database is cannot be known with --sql",
    hint: "name a revision instead of current",
  });
}

function refuseWrongWay(
  history: History,
  direction: Route["direction"],
  { text, from, to }: TargetRange,
  start: readonly RevisionFile[],
): void {
  const up = direction === "upgrade";
  const { points: end } = locate(history, to!, noDatabase);
  const [lower, upper] = up ? [start, end] : [end, start];
  const below = (some: readonly RevisionFile[]): ReadonlySet<RevisionFile> =>
    new Set(some.flatMap((one) => [one, ...history.ancestors(one, { dependencies: true })]));
  const reached = below(lower);
  const isWrong = up
    ? lower.length > 0 && upper.every((one) => reached.has(one) && !lower.includes(one))
    : lower.length > 0 && !lower.every((one) => below(upper).has(one));
  if (!isWrong) return;
  const isReversed = up || start.some((one) => below(end).has(one));
  const hint = isReversed
    ? `athanor ${direction} ${to?.text ?? ""}:${from?.text ?? ""} --sql goes ${up ? "up" : "down"}`
    : `${from!.text} does not follow ${to!.text}: name what it follows, or base: athanor downgrade ${from!.text}:base --sql`;
  fail({ code: "ATH4132", message: `${text} does not go ${up ? "up" : "down"}`, hint });
}

/** Each end counts from the other where it is bare, so that one of them must be found first. */
function endsOf(
  history: History,
  { from, to }: TargetRange,
  applied: () => Applied,
): { from: readonly RevisionFile[]; to: readonly RevisionFile[] } {
  const at = (target: Target, origin?: () => readonly RevisionFile[]) =>
    locate(history, target, applied, origin).points;
  if (from && isBare(from) && to && isBare(to)) return { from: at(from), to: at(to) };
  const heads = history.heads;
  if (from && isBare(from) && from.offset! < 0) {
    const end = to ? at(to) : heads;
    return { from: at(from, () => end), to: end };
  }
  const start = from ? at(from, () => []) : [];
  const origin = () => (from || to!.offset! > 0 ? start : heads);
  return { from: start, to: to ? at(to, origin) : heads };
}

function isBare(target: Target): boolean {
  return target.symbol === null;
}

function refuseUnconnected(
  history: History,
  range: TargetRange,
  from: readonly RevisionFile[],
  to: readonly RevisionFile[],
): never {
  const named = (files: readonly RevisionFile[]): string => files.map(describe).join(", ") || "base";
  const message = `${range.text}: ${named(from)} is not an ancestor of ${named(to)}`;
  const isReversed = to.length === 0 || from.some((one) => to.some((other) => history.ancestors(one).has(other)));
  const hint = isReversed
    ? `the older end comes first: ${range.to?.text ?? ""}:${range.from?.text ?? ""}`
    : `neither follows the other; each has a range of its own: :${range.from!.text} and :${range.to!.text}`;
  fail({ code: "ATH4132", message, hint });
}
