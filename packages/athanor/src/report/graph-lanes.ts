import type { RevisionFile } from "@athanor/core";

/** A revision in a drawing: where it stands, and what passes it. Lanes count from the left, from 0. */
export interface GraphRow {
  readonly file: RevisionFile;
  readonly lane: number;
  /** Lanes that end above it, because they lead to it. */
  readonly joined: readonly number[];
  /** Lanes that begin below it or are there already, and lead to its further parents. */
  readonly forked: readonly number[];
  /** Of those the ones that are there already. */
  readonly met: readonly number[];
  /** Lanes that are occupied beside it. */
  readonly passing: readonly number[];
  /** Whether its own lane goes on below it. */
  readonly goesOn: boolean;
}

/**
 * Puts revisions into lanes, the newest first, so that each line of descent keeps to one lane.
 * @param files newest first; parents that are not among them are not drawn
 */
export function graphRows(files: readonly RevisionFile[]): GraphRow[] {
  const shown = new Set(files.map((file) => file.revision.id.toLowerCase()));
  // What each lane leads to; null where it is free.
  const lanes: (string | null)[] = [];
  const free = (from: number): number => {
    for (let lane = from; ; lane++) if ((lanes[lane] ?? null) === null) return lane;
  };
  return files.map((file) => {
    const id = file.revision.id.toLowerCase();
    const leading = lanes.flatMap((to, lane) => (to === id ? [lane] : []));
    const [lane = free(0), ...joined] = leading;
    for (const one of joined) lanes[one] = null;
    const [first, ...others] = file.revision.parents.map((one) => one.toLowerCase()).filter((one) => shown.has(one));
    lanes[lane] = first ?? null;
    const passing = lanes.flatMap((to, at) => (to !== null && at !== lane ? [at] : []));
    const met: number[] = [];
    const forked = others.map((parent) => {
      const there = lanes.findIndex((to, at) => to === parent && at !== lane);
      if (there >= 0) met.push(there);
      const at = there >= 0 ? there : free(lane + 1);
      lanes[at] = parent;
      return at;
    });
    return { file, lane, joined, forked, met, passing, goesOn: first !== undefined };
  });
}
