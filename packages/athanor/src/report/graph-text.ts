import type { RevisionFile } from "@athanor/core";

import { graphRows, type GraphRow } from "./graph-lanes.js";

/** One line of a drawing in a terminal: its lanes, and the revision that stands there where one does. */
export interface GraphLine {
  readonly lanes: string;
  readonly file: RevisionFile | null;
}

/** Draws a history with lines, the newest revision first. */
export function graphText(files: readonly RevisionFile[]): GraphLine[] {
  return graphRows(files).flatMap((row) => [
    ...(row.joined.length > 0 ? [{ lanes: bridge(row, row.joined, [], "above"), file: null }] : []),
    { lanes: line(row), file: row.file },
    ...(row.forked.length > 0 ? [{ lanes: bridge(row, row.forked, row.met, "below"), file: null }] : []),
  ]);
}

function line({ lane, passing }: GraphRow): string {
  const width = Math.max(lane, ...passing) + 1;
  return cells(
    width,
    (at) => (at === lane ? "●" : passing.includes(at) ? "│" : " "),
    () => " ",
  );
}

/** From the lane of a revision to others, over those that pass. */
function bridge(row: GraphRow, to: readonly number[], met: readonly number[], where: "above" | "below"): string {
  const { lane, passing, goesOn } = row;
  const left = Math.min(lane, ...to);
  const right = Math.max(lane, ...to);
  const goesThrough = (at: number) => passing.includes(at);
  const sign = (at: number): string => {
    if (at < left || at > right) return goesThrough(at) ? "│" : " ";
    const [hasLeft, hasRight] = [at > left, at < right];
    if (at !== lane && !to.includes(at)) return goesThrough(at) ? "┼" : "─";
    // A lane that ends here goes up, one that begins here goes down; the revision's own does both, unless nothing follows below.
    const up = at === lane ? where === "below" || row.joined.length > 0 : where === "above" || met.includes(at);
    const down = at === lane ? where === "above" || goesOn : where === "below" || goesThrough(at);
    return corner(up, down, hasLeft, hasRight);
  };
  const width = Math.max(right, ...passing) + 1;
  return cells(width, sign, (at) => (at >= left && at < right ? "─" : " "));
}

function corner(up: boolean, down: boolean, left: boolean, right: boolean): string {
  if (up && down) return left && right ? "┼" : left ? "┤" : "├";
  if (up) return left && right ? "┴" : left ? "╯" : "╰";
  return left && right ? "┬" : left ? "╮" : "╭";
}

function cells(width: number, sign: (at: number) => string, gap: (at: number) => string): string {
  return Array.from({ length: width }, (_, at) => sign(at) + gap(at))
    .join("")
    .trimEnd();
}
