import { fail } from "../diagnostic.js";
import type { History } from "./history.js";
import { Line } from "./line.js";
import type { RevisionFile } from "./revision.js";
import { isRange, parseRange, parseTarget, type Target, type TargetRange } from "./target-grammar.js";
import type { ResolveOptions } from "./targets.js";

/** What `--sql` prints. */
export interface OfflineRoute {
  readonly direction: "upgrade" | "downgrade";
  /** In the order in which they would run. */
  readonly steps: readonly RevisionFile[];
  /** Null is base. */
  readonly from: RevisionFile | null;
  readonly to: RevisionFile | null;
}

/**
 * The revisions that `history -r <range>` shows: both ends included, newest first. An open end reaches base or head. `-3:` counts back from
 * the other end, `b:+1` counts on from it; with both ends bare (`-3:+1`) both count from where the database is.
 * @throws DiagnosticError ATH4121 to ATH4125, ATH4130, ATH4131, ATH4132 (the first end is not an ancestor of the second)
 */
export function resolveRange(
  history: History,
  rows: readonly string[],
  range: string,
  options: ResolveOptions = {},
): RevisionFile[] {
  const line = new Line(history, { rows, ...options });
  const parsed = parseRange(range);
  const { from, to } = endsOf(line, parsed);
  if (from > to) reversed(line, parsed, from, to);
  return line.revisions.slice(Math.max(0, from - 1), to).reverse();
}

/**
 * What `upgrade` or `downgrade` with `--sql` prints. No database is asked: an upgrade begins at base unless the target is a range, a
 * downgrade needs the range.
 * @throws DiagnosticError ATH4121 to ATH4125, ATH4130, ATH4132, ATH4133 (a downgrade without its start), ATH4135 (`current`)
 */
export function resolveOffline(history: History, direction: "upgrade" | "downgrade", target: string): OfflineRoute {
  const line = new Line(history, null);
  if (direction === "downgrade" && (!isRange(target) || target.trim().startsWith(":"))) {
    const end = target.trim().replace(/^:/, "");
    const start = history.heads[0]?.revision.id ?? "head";
    fail({
      code: "ATH4133",
      message: `downgrade ${target.trim()} --sql does not say where it begins`,
      hint: `athanor downgrade ${end}-start:${end} --sql, where ${end}-start is the revision that the database is at, for example ${start}:${end}`,
    });
  }
  const parsed: TargetRange = isRange(target)
    ? parseRange(target)
    : { text: target.trim(), from: null, to: parseTarget(target) };
  const up = direction === "upgrade";
  const from = parsed.from ? line.locate(parsed.from, () => (up ? 0 : line.head)) : 0;
  const to = parsed.to ? line.locate(parsed.to, () => from) : up ? line.head : 0;
  if (up ? from > to : from < to) {
    const hint = `athanor ${direction} ${parsed.to?.text ?? ""}:${parsed.from?.text ?? ""} --sql goes ${up ? "up" : "down"}`;
    fail({ code: "ATH4132", message: `${parsed.text} does not go ${up ? "up" : "down"}`, hint });
  }
  const steps = up ? line.revisions.slice(from, to) : line.revisions.slice(to, from).reverse();
  return { direction, steps, from: line.at(from), to: line.at(to) };
}

/** Each end counts from the other where it is bare, so that one of them must be found first. */
function endsOf(line: Line, { from, to }: TargetRange): { from: number; to: number } {
  const current = (): number => line.current;
  if (from && isBare(from) && to && isBare(to))
    return { from: line.locate(from, current), to: line.locate(to, current) };
  if (from && isBare(from) && from.offset! < 0) {
    const end = to ? line.locate(to, current) : line.head;
    return { from: line.locate(from, () => end), to: end };
  }
  const start = from ? line.locate(from, () => 0) : 0;
  const origin = (): number => (from || to!.offset! > 0 ? start : line.head);
  return { from: start, to: to ? line.locate(to, origin) : line.head };
}

function isBare(target: Target): boolean {
  return target.symbol === null;
}

function reversed(line: Line, range: TargetRange, from: number, to: number): never {
  fail({
    code: "ATH4132",
    message: `${range.text}: ${line.describe(from)} is not an ancestor of ${line.describe(to)}`,
    hint: `the older end comes first: ${range.to?.text ?? ""}:${range.from?.text ?? ""}`,
  });
}
