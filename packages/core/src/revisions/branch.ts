import { findRevision } from "./find-revision.js";
import type { History } from "./history.js";
import type { RevisionFile } from "./revision.js";

/** The part of a history that `name@` speaks of. */
export interface Branch {
  /** As it was written. */
  readonly name: string;
  /** The revision that the name stands for. */
  readonly of: RevisionFile;
  /** That revision, all that it follows and all that follows it: the targets that the branch can name. */
  readonly line: ReadonlySet<RevisionFile>;
  /** What is the branch's own: without what comes before the point where it began, at another branch or at a merge. */
  readonly own: ReadonlySet<RevisionFile>;
}

/**
 * The branch that a label or an id names.
 * @throws DiagnosticError ATH4122 to ATH4124, see {@link findRevision}
 */
export function branchOf(history: History, name: string): Branch {
  const of = findRevision(history, name);
  const after = history.descendants(of);
  const own = new Set([of, ...after]);
  for (let at = of; ;) {
    const [parent, ...others] = history.parents(at);
    if (!parent || others.length > 0) break;
    if (history.children(parent).length > 1 || history.parents(parent).length > 1) break;
    own.add(parent);
    at = parent;
  }
  return { name, of, line: new Set([of, ...after, ...history.ancestors(of)]), own };
}

/** The shortest way to say which branch a revision is on, where another is meant to be told from it: a label, or its id. */
export function branchNameOf(history: History, file: RevisionFile, others: readonly RevisionFile[]): string {
  const labels = history.labels.filter(({ label }) => {
    const { own } = branchOf(history, label);
    return own.has(file) && !others.some((other) => other !== file && own.has(other));
  });
  return labels.at(-1)?.label ?? file.revision.id;
}
