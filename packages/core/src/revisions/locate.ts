import { fail } from "../diagnostic.js";
import type { Applied } from "./applied.js";
import { branchNameOf, branchOf, type Branch } from "./branch.js";
import { describe, findRevision, listed } from "./find-revision.js";
import type { History } from "./history.js";
import type { RevisionFile } from "./revision.js";
import type { Target } from "./target-grammar.js";

/** What a target means. */
export interface Located {
  readonly branch: Branch | null;
  /** Empty is base. Several only for `heads`, and for `current` where several rows are applied. */
  readonly points: readonly RevisionFile[];
}

/** One revision; null is base. */
export type Point = RevisionFile | null;

/**
 * The revisions that a target means.
 * @param applied asked only for `current`
 * @param origin where it is counted from if it names no symbol; several are ambiguous
 * @throws DiagnosticError ATH4122 to ATH4124 for its names, ATH4125 where there are not so many revisions, ATH4130 where there is more
 * than one head, ATH4136 where the way forks, ATH4137 where it is not on the branch that it names
 */
export function locate(
  history: History,
  target: Target,
  applied: () => Applied,
  origin: (branch: Branch | null) => readonly RevisionFile[] = (branch) => standing(history, applied(), branch),
): Located {
  const branch = target.branch === null ? null : branchOf(history, target.branch);
  const points = target.symbol === null ? origin(branch) : pointsOf(history, target, target.symbol, branch, applied);
  if (target.offset === null || target.offset === 0) return { branch, points };
  if (points.length > 1) severalStarts(history, target, points);
  const point = walk(history, target, points[0] ?? null, branch);
  return { branch, points: point ? [point] : [] };
}

/** The revisions that a database is at: of a branch the last ones of its own that are applied. */
export function standing(history: History, applied: Applied, branch: Branch | null): RevisionFile[] {
  if (!branch) return applied.rows;
  const own = [...branch.own].filter((one) => applied.has(one));
  return history.inOrder(own.filter((one) => !history.children(one).some((child) => applied.has(child))));
}

function pointsOf(
  history: History,
  target: Target,
  symbol: string,
  branch: Branch | null,
  applied: () => Applied,
): readonly RevisionFile[] {
  switch (symbol.toLowerCase()) {
    case "head": {
      const heads = headsOf(history, branch);
      return heads.length > 1 ? severalHeads(history, target, heads) : heads;
    }
    case "heads":
      return headsOf(history, branch);
    case "base":
      return [];
    case "current":
      return standing(history, applied(), branch);
  }
  const file = findRevision(history, symbol);
  if (branch && !branch.line.has(file)) {
    const own = history.inOrder(branch.own);
    fail({
      code: "ATH4137",
      message: `${target.text}: ${describe(file)} is not on branch ${branch.name}`,
      detail: listed(own, `on ${branch.name}`),
      hint: `leave ${branch.name}@ out, or name a revision of the branch: ${branch.name}@${own.at(-1)!.revision.id}`,
    });
  }
  return [file];
}

/** Of a history what nothing needs, of a branch what nothing follows. */
function headsOf(history: History, branch: Branch | null): readonly RevisionFile[] {
  if (!branch) return history.effectiveHeads;
  return history.inOrder([...branch.own].filter((one) => history.children(one).length === 0));
}

/** So many steps along parents or children. Base is a step below the first revision. */
function walk(history: History, target: Target, start: Point, branch: Branch | null): Point {
  const offset = target.offset!;
  let at = start;
  for (let step = 0; step < Math.abs(offset); step++) {
    if (offset < 0 && at === null) return tooFar(history, target, start, step, branch);
    const ways = (offset < 0 ? history.parents(at!) : at ? history.children(at) : history.bases).filter(
      (one) => !branch || branch.line.has(one),
    );
    if (ways.length > 1) severalWays(history, target, at, ways, offset < 0 ? "below" : "after");
    if (offset > 0 && ways.length === 0) return tooFar(history, target, start, step, branch);
    at = ways[0] ?? null;
  }
  return at;
}

function tooFar(history: History, target: Target, start: Point, there: number, branch: Branch | null): never {
  const down = target.offset! < 0;
  const from = start ? describe(start) : "base";
  const count = there === 0 ? "no revision is" : there === 1 ? "only 1 revision is" : `only ${there} revisions are`;
  const end = down ? "base" : headsOf(history, branch).map(describe).join(", ");
  fail({
    code: "ATH4125",
    message: `${target.text}: ${count} ${down ? "below" : "ahead of"} ${from}`,
    hint: there === 0 ? "athanor history lists the revisions" : `the farthest is ${end}`,
  });
}

function severalHeads(history: History, target: Target, heads: readonly RevisionFile[]): never {
  const names = heads.map((one) => branchNameOf(history, one, heads));
  const one = history.byLabel(names.at(-1)!) ? `${names.at(-1)!}@head` : names.at(-1)!;
  const all = target.branch === null ? "heads" : `${target.branch}@heads`;
  fail({
    code: "ATH4130",
    message: `${target.text}: there are ${heads.length} heads`,
    detail: listed(heads, "head"),
    hint: [
      `name all of them (${all}) or one (${one}); athanor heads lists them;`,
      `to join them for good: athanor merge heads -m "merge"`,
    ].join("\n"),
  });
}

/** @throws DiagnosticError ATH4136 where it is counted from one revision and the way forks there */
export function severalWays(
  history: History,
  target: Target,
  at: Point,
  ways: readonly RevisionFile[],
  where: "below" | "after",
): never {
  const names = ways.map((one) => branchNameOf(history, one, ways));
  const from = at ? describe(at) : "base";
  const counted = target.text.slice(target.text.indexOf("@") + 1);
  const examples =
    where === "after" && target.symbol === null ? names.map((name) => `${name}@${counted}`) : ways.map(idOf);
  fail({
    code: "ATH4136",
    message: `${target.text} is ambiguous: there are ${ways.length} ways ${where === "after" ? "up" : "down"} from ${from}`,
    detail: listed(ways, where),
    hint: `name one of them: ${examples.join(", ")}`,
  });
}

/** @throws DiagnosticError ATH4136 where it is counted from where the database is, and that is in several places */
export function severalStarts(history: History, target: Target, starts: readonly RevisionFile[]): never {
  const counted = target.text.slice(target.text.indexOf("@") + 1);
  fail({
    code: "ATH4136",
    message: `${target.text} is ambiguous: it could be counted from ${starts.length} revisions`,
    detail: listed(starts, "from"),
    hint: `name the branch: ${starts
      .map((one) => `${branchNameOf(history, one, starts)}@${counted.replace(/^\w+(?=[+-])/, "")}`)
      .join(", ")}`,
  });
}

const idOf = (file: RevisionFile): string => file.revision.id;
