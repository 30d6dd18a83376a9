import { fail } from "../diagnostic.js";
import { Applied, closure, type RowChange } from "./applied.js";
import type { Branch } from "./branch.js";
import { describe, listed } from "./find-revision.js";
import type { History } from "./history.js";
import { locate } from "./locate.js";
import { noDatabase, offlineRange, startOf } from "./ranges.js";
import type { RevisionFile } from "./revision.js";
import { isRange } from "./target-grammar.js";
import { pointOf, type ResolveOptions } from "./targets.js";

/** What `stamp` writes. */
export interface Stamping extends RowChange {
  /** What has a row before. Empty is base. */
  readonly from: readonly RevisionFile[];
  /** What has a row afterwards. */
  readonly to: readonly RevisionFile[];
}

/** Options of {@link resolveStamp}. */
export interface StampOptions extends ResolveOptions {
  /** All rows go first, also those that name no revision. */
  readonly purge?: boolean;
}

/**
 * The rows that `stamp <targets>` writes: rows in the line of a destination, dependencies included, are replaced by it, unrelated ones stay.
 * `base` deletes all rows, `label@base` those of that branch.
 * @param rows the rows of the version table
 * @throws DiagnosticError ATH4121 to ATH4125, ATH4129 to ATH4131, ATH4136 and ATH4137 for the targets, ATH4140 where applied revisions would
 * be forgotten that are not above any destination
 */
export function resolveStamp(
  history: History,
  rows: readonly string[],
  targets: readonly string[],
  { purge = false, ...options }: StampOptions = {},
): Stamping {
  const before = new Applied(history, purge ? [] : rows, options.table);
  const located = targets.map((target) => pointOf(history, purge ? [] : rows, target, options));
  const wanted = new Set(located.flatMap(({ points }) => points));
  const cleared = located.flatMap(({ points, branch }) => (points.length === 0 ? [branch] : []));

  const related = new Set(
    [...wanted].flatMap((one) => [
      one,
      ...history.descendants(one, { dependants: true }),
      ...history.ancestors(one, { dependencies: true }),
    ]),
  );
  for (const branch of cleared) for (const one of branch ? lineOf(history, branch) : history.order) related.add(one);

  const kept = before.rows.filter((one) => !related.has(one));
  const below = closure([...kept, ...wanted], (one) => history.needs(one));
  const lost = [...before.all].filter((one) => !below.has(one) && !related.has(one));
  // Of a branch that is taken back to base what others share stays, as a downgrade would leave it.
  if (lost.length > 0 && cleared.length === 0) failForgotten(history, targets, wanted, lost);
  const after = new Applied(history, [...below, ...lost].map(idOf));
  const to = after.rows;
  const ids = to.map(idOf);
  const stays = new Set(purge ? [] : rows.filter((row) => ids.includes(row)));
  return {
    from: before.rows,
    to,
    remove: rows.filter((row) => !stays.has(row)),
    add: ids.filter((id) => !stays.has(id)),
  };
}

/**
 * The same without a database, for `--sql`: `stamp a:b` replaces the row of a, `stamp b` begins at base.
 * @throws DiagnosticError as {@link resolveStamp}, and ATH4132, ATH4135, ATH4139
 */
export function resolveOfflineStamp(history: History, targets: readonly string[]): Stamping {
  const [only] = targets;
  if (targets.length !== 1 || !isRange(only!)) {
    for (const target of targets) locate(history, offlineRange(target).to!, noDatabase);
    return resolveStamp(history, [], targets);
  }
  const { from, to, text } = offlineRange(only!);
  if (to) locate(history, to, noDatabase, () => startOf(history, from));
  return resolveStamp(history, startOf(history, from).map(idOf), [to?.text ?? text]);
}

/** What a branch consists of, with what depends on it. */
function lineOf(history: History, branch: Branch): RevisionFile[] {
  return [...branch.line, ...history.descendants(branch.of, { dependants: true })];
}

/** A row of a merge stands for all its legs: to go below it by one leg would forget the others. */
function failForgotten(
  history: History,
  targets: readonly string[],
  wanted: ReadonlySet<RevisionFile>,
  lost: readonly RevisionFile[],
): never {
  const all = new Set(lost);
  const tips = history.inOrder(all).filter((one) => !history.neededBy(one).some((other) => all.has(other)));
  const every = history.inOrder([...wanted, ...tips]).map(idOf);
  fail({
    code: "ATH4140",
    message: `stamp ${targets.join(" ")}: stamping below a merge needs every leg, and ${tips.map(describe).join(", ")} would be forgotten`,
    detail: listed(tips, "applied as well"),
    hint: [
      `name them all: athanor stamp ${every.join(" ")};`,
      `where the others are really not applied: athanor stamp --purge ${targets.join(" ")}`,
    ].join("\n"),
  });
}

const idOf = (file: RevisionFile): string => file.revision.id;
