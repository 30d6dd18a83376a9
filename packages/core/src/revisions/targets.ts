import { fail } from "../diagnostic.js";
import { Applied, type RowChange } from "./applied.js";
import { descend } from "./descend.js";
import { describe } from "./find-revision.js";
import { climb } from "./climb.js";
import type { History } from "./history.js";
import { locate, type Located } from "./locate.js";
import type { RevisionFile } from "./revision.js";
import { isRange, parseTarget, type Target } from "./target-grammar.js";

/** One revision that is run, with what becomes of the version table. */
export interface RouteStep extends RowChange {
  readonly revision: RevisionFile;
}

/** What an upgrade or a downgrade has to run. */
export interface Route {
  readonly direction: "upgrade" | "downgrade";
  /** In the order in which they run. */
  readonly steps: readonly RouteStep[];
  /** Where the database is: what has a row. Empty is base. */
  readonly from: readonly RevisionFile[];
  /** Where it will be. With no steps the same as `from`. */
  readonly to: readonly RevisionFile[];
  /** Why nothing has to run; there when `steps` is empty. */
  readonly reason?: string;
  /** What may surprise about the steps: why there are more than were asked for, what stays applied. */
  readonly notes: readonly string[];
  /** Rows of the version table that another row implies. The first step removes them; without steps they are all there is to do. */
  readonly redundant: readonly string[];
}

/** Options of the resolvers. */
export interface ResolveOptions {
  /** What the version table is called, for messages. */
  readonly table?: string;
}

/** What a direction makes of a target, before it is brought into steps. */
export interface Way {
  /** In the order in which they run. */
  readonly revisions: readonly RevisionFile[];
  /** Why there are none. */
  readonly reason: string;
  /** See {@link Route.notes}. */
  readonly notes: readonly string[];
}

/**
 * What `upgrade <target>` runs.
 * @param rows the rows of the version table
 * @throws DiagnosticError ATH4121 to ATH4125, ATH4130, ATH4136 and ATH4137 for the target; ATH4128, ATH4129, ATH4131 and ATH4134 for what
 * cannot be done from where the database is
 */
export function resolveUpgrade(
  history: History,
  rows: readonly string[],
  target: string,
  options: ResolveOptions = {},
): Route {
  refuseRange("upgrade", target);
  return routeOf(history, "upgrade", new Applied(history, rows, options.table), parseTarget(target));
}

/**
 * What `downgrade <target>` runs: what is above the target. The target itself stays applied.
 * @param rows the rows of the version table
 * @throws DiagnosticError ATH4121 to ATH4125, ATH4130, ATH4136 and ATH4137 for the target; ATH4126, ATH4127, ATH4129, ATH4131, ATH4134
 * and ATH4138 for what cannot be done from where the database is
 */
export function resolveDowngrade(
  history: History,
  rows: readonly string[],
  target: string,
  options: ResolveOptions = {},
): Route {
  refuseRange("downgrade", target);
  return routeOf(history, "downgrade", new Applied(history, rows, options.table), parseTarget(target));
}

/** The same for a target that has been parsed, from any state. */
export function routeOf(history: History, direction: Route["direction"], applied: Applied, target: Target): Route {
  const from = applied.rows;
  const { redundant } = applied;
  const { revisions, reason, notes } = (direction === "upgrade" ? climb : descend)(history, applied, target);
  const steps = revisions.map((revision): RouteStep => {
    return { revision, ...(direction === "upgrade" ? applied.apply(revision) : applied.revert(revision)) };
  });
  const [first, ...rest] = steps;
  return {
    direction,
    steps: first ? [{ ...first, remove: [...redundant, ...first.remove] }, ...rest] : [],
    from,
    to: applied.rows,
    ...(first ? {} : { reason }),
    notes: first ? notes : [],
    redundant,
  };
}

/**
 * The revisions that targets name, for `stamp`, `show`, `edit`, `merge` and the like, each once; none is base. The version table is looked at
 * only where a target counts from where the database is.
 * @throws DiagnosticError ATH4121 to ATH4125, ATH4129 to ATH4131, ATH4136, ATH4137
 */
export function resolvePoints(
  history: History,
  rows: readonly string[],
  targets: readonly string[],
  options: ResolveOptions = {},
): RevisionFile[] {
  const found = targets.flatMap((target) => pointOf(history, rows, target, options).points);
  return [...new Set(found)];
}

/**
 * The one revision that a target names; null is base.
 * @throws DiagnosticError as {@link resolvePoints}, and ATH4130 where it names several
 */
export function resolvePoint(
  history: History,
  rows: readonly string[],
  target: string,
  options: ResolveOptions = {},
): RevisionFile | null {
  const points = resolvePoints(history, rows, [target], options);
  if (points.length > 1) {
    fail({
      code: "ATH4130",
      message: `${target.trim()}: one revision is needed here, and these are ${points.length}`,
      detail: points.map(describe),
      hint: `name one of them: ${points.map((one) => one.revision.id).join(", ")}`,
    });
  }
  return points[0] ?? null;
}

/** What one target names, with the branch that it names it on. @throws DiagnosticError as {@link resolvePoints} */
export function pointOf(
  history: History,
  rows: readonly string[],
  target: string,
  options: ResolveOptions = {},
): Located {
  if (isRange(target)) {
    fail({
      code: "ATH4129",
      message: `${JSON.stringify(target)} is a range, and one revision is needed here`,
      hint: "name one end of it",
    });
  }
  return locate(history, parseTarget(target), () => new Applied(history, rows, options.table));
}

function refuseRange(command: "upgrade" | "downgrade", target: string): void {
  if (!isRange(target)) return;
  const end = target.slice(target.lastIndexOf(":") + 1).trim();
  fail({
    code: "ATH4129",
    message: `${JSON.stringify(target)} is a range, and a range needs --sql`,
    hint: `athanor ${command} ${target} --sql prints the SQL${end === "" ? "" : `; athanor ${command} ${end} runs from where the database is`}`,
  });
}
