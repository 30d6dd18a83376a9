import type { RevisionFile } from "./revision.js";

/** An order of the revisions, or the way round a cycle that prevents one. */
export interface TopologicalOrder {
  readonly order: readonly RevisionFile[];
  /** Empty, or the revisions of one cycle, each before the one that it needs. */
  readonly cycle: readonly RevisionFile[];
}

/**
 * Puts each revision after those that it needs; where several could come next, the one that compares as the smallest does: by
 * default by id, so that the order of files on disk never matters.
 */
export function topologicalOrder(
  files: readonly RevisionFile[],
  needs: (file: RevisionFile) => readonly RevisionFile[],
  compare: (a: RevisionFile, b: RevisionFile) => number = compareIds,
): TopologicalOrder {
  const missing = new Map<RevisionFile, number>();
  const followers = new Map<RevisionFile, RevisionFile[]>();
  for (const file of files) {
    const needed = new Set(needs(file));
    missing.set(file, needed.size);
    for (const one of needed) {
      const list = followers.get(one);
      if (list) list.push(file);
      else followers.set(one, [file]);
    }
  }

  // Kept in descending order, so that the next one is taken from the end.
  const ready = files.filter((file) => missing.get(file) === 0).sort((a, b) => compare(b, a));
  const order: RevisionFile[] = [];
  for (let next = ready.pop(); next; next = ready.pop()) {
    order.push(next);
    for (const follower of followers.get(next) ?? []) {
      const left = missing.get(follower)! - 1;
      missing.set(follower, left);
      if (left === 0) insert(ready, follower, compare);
    }
  }
  return { order, cycle: order.length === files.length ? [] : findCycle(files, needs, new Set(order)) };
}

function insert(
  descending: RevisionFile[],
  file: RevisionFile,
  compare: (a: RevisionFile, b: RevisionFile) => number,
): void {
  let low = 0;
  let high = descending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compare(descending[middle]!, file) > 0) low = middle + 1;
    else high = middle;
  }
  descending.splice(low, 0, file);
}

/** What was not ordered needs something that was not ordered: following that must come back to where it was. */
function findCycle(
  files: readonly RevisionFile[],
  needs: (file: RevisionFile) => readonly RevisionFile[],
  ordered: ReadonlySet<RevisionFile>,
): RevisionFile[] {
  const path: RevisionFile[] = [];
  const places = new Map<RevisionFile, number>();
  let at = files.find((file) => !ordered.has(file))!;
  while (!places.has(at)) {
    places.set(at, path.length);
    path.push(at);
    at = needs(at).find((one) => !ordered.has(one))!;
  }
  return path.slice(places.get(at));
}

function compareIds(a: RevisionFile, b: RevisionFile): number {
  const [left, right] = [a.revision.id.toLowerCase(), b.revision.id.toLowerCase()];
  return left < right ? -1 : left > right ? 1 : 0;
}
