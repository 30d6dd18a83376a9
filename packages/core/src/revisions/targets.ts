import { fail } from "../diagnostic.js";
import type { History } from "./history.js";
import { Line, type VersionRows } from "./line.js";
import type { RevisionFile } from "./revision.js";
import { isRange, parseTarget, type Target } from "./target-grammar.js";

/** What an upgrade or a downgrade has to run. */
export interface Route {
  readonly direction: "upgrade" | "downgrade";
  /** In the order in which they run. */
  readonly steps: readonly RevisionFile[];
  /** Where the database is; null is base. */
  readonly from: RevisionFile | null;
  /** Where it will be; null is base. With no steps the same as `from`. */
  readonly to: RevisionFile | null;
  /** Why nothing has to run; there when `steps` is empty. */
  readonly reason?: string;
  /** Rows of the version table that another row implies: whoever writes to the table removes them, even where there are no steps. */
  readonly redundant: readonly string[];
}

/** Options of the resolvers. */
export interface ResolveOptions {
  /** What the version table is called, for messages. */
  readonly table?: string;
}

/**
 * What `upgrade <target>` runs.
 * @param rows the rows of the version table
 * @throws DiagnosticError ATH4121 to ATH4125 for the target, ATH4128 to ATH4131 and ATH4134 for what cannot be done from where the database is
 */
export function resolveUpgrade(
  history: History,
  rows: readonly string[],
  target: string,
  options: ResolveOptions = {},
): Route {
  refuseRange("upgrade", target);
  const parsed = parseTarget(target);
  const line = new Line(history, { rows, ...options });
  const { current, head } = line;
  const steps = bareSteps(parsed);
  if (steps !== null && steps < 0) wrongWay("upgrade", steps);
  if (steps !== null && steps > 0) {
    const ahead = head - current;
    if (ahead === 0) {
      const message =
        head === 0
          ? `${parsed.text}: there are no revisions`
          : `${parsed.text}: already at head, ${line.describe(current)}`;
      fail({ code: "ATH4128", message, hint: "athanor upgrade head does nothing where nothing is to be done" });
    }
    if (ahead < steps) {
      const message = `${parsed.text}: only ${countOf(ahead)} ahead of ${line.describe(current)}; nothing was run`;
      fail({ code: "ATH4125", message, hint: `athanor upgrade +${ahead}, or athanor upgrade head` });
    }
  }

  const end = line.locate(parsed, () => current);
  if (end > current) return route("upgrade", line, line.revisions.slice(current, end), end);
  let reason = `already at ${line.describe(current)}${current === head && head > 0 ? ", the head" : ""}`;
  if (head === 0) reason = "there are no revisions";
  else if (end < current) reason = `already past ${line.describe(end)}: the database is at ${line.describe(current)}`;
  return { ...route("upgrade", line, [], current), reason };
}

/**
 * What `downgrade <target>` runs: what is above the target. The target itself stays applied.
 * @param rows the rows of the version table
 * @throws DiagnosticError ATH4121 to ATH4125 for the target, ATH4126, ATH4127, ATH4129 to ATH4131 and ATH4134 for what cannot be done
 * from where the database is
 */
export function resolveDowngrade(
  history: History,
  rows: readonly string[],
  target: string,
  options: ResolveOptions = {},
): Route {
  refuseRange("downgrade", target);
  const parsed = parseTarget(target);
  const line = new Line(history, { rows, ...options });
  const { current } = line;
  const steps = bareSteps(parsed);
  if (steps !== null && steps > 0) wrongWay("downgrade", steps);
  if (steps !== null && steps < 0) {
    if (current === 0)
      fail({
        code: "ATH4127",
        message: `${parsed.text}: nothing is applied`,
        hint: "athanor current shows where the database is",
      });
    if (current < -steps) {
      const message = `${parsed.text}: only ${countOf(current)} applied; nothing was run`;
      fail({ code: "ATH4125", message, hint: `athanor downgrade -${current}, or athanor downgrade base` });
    }
  }

  const end = line.locate(parsed, () => current);
  if (end > current) {
    const at = current === 0 ? "nothing is applied" : `the database is at ${line.describe(current)}`;
    const hint = `athanor upgrade ${line.at(end)!.revision.id} applies it; athanor current shows where the database is`;
    fail({ code: "ATH4126", message: `${parsed.text}: ${line.describe(end)} is not applied, ${at}`, hint });
  }
  if (end < current) return route("downgrade", line, line.revisions.slice(end, current).reverse(), end);
  return {
    ...route("downgrade", line, [], current),
    reason: current === 0 ? "nothing is applied" : `already at ${line.describe(current)}`,
  };
}

/**
 * The one revision that a target names, for `stamp`, `show`, `edit` and the like; null is base. The version table is looked at only
 * where the target counts from where the database is.
 * @throws DiagnosticError ATH4121 to ATH4125, ATH4129 to ATH4131
 */
export function resolvePoint(
  history: History,
  rows: readonly string[],
  target: string,
  options: ResolveOptions = {},
): RevisionFile | null {
  if (isRange(target)) {
    fail({
      code: "ATH4129",
      message: `${JSON.stringify(target)} is a range, and one revision is needed here`,
      hint: "name one end of it",
    });
  }
  const database: VersionRows = { rows, ...options };
  const line = new Line(history, database);
  return line.at(line.locate(parseTarget(target), () => line.current));
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

/** The steps of `+2` and `-1`; null for a target that names a point to count from, or none. */
function bareSteps(target: Target): number | null {
  return target.symbol === null ? target.offset : null;
}

function wrongWay(command: "upgrade" | "downgrade", steps: number): never {
  const other = command === "upgrade" ? "downgrade" : "upgrade";
  const signed = steps < 0 ? `${steps}` : `+${steps}`;
  fail({
    code: "ATH4134",
    message: `${command} does not go ${steps < 0 ? "down" : "up"}: ${signed}`,
    hint: `athanor ${other} ${signed}`,
  });
}

function route(direction: Route["direction"], line: Line, steps: readonly RevisionFile[], end: number): Route {
  return { direction, steps, from: line.at(line.current), to: line.at(end), redundant: line.redundant };
}

function countOf(revisions: number): string {
  return revisions === 1 ? "1 revision is" : `${revisions} revisions are`;
}
