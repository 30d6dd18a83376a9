import type { Position } from "../diagnostic.js";

/**
 * What a migration file says about itself. Files write it as a literal, `export const revision = { ... } satisfies Revision;`,
 * because it is read without running them.
 */
export interface Revision {
  /** Letters, digits and `_`. Ids compare without regard to case. */
  readonly id: string;
  /** Ids of the revisions that this one follows: none for the first, several for a merge. */
  readonly parents: readonly string[];
  readonly message: string;
  /** ISO 8601, for example `2026-11-20T10:00:00Z`. For people: nothing is ordered by it. */
  readonly createdAt: string;
  /** Names for the branch that begins here, usable wherever an id is. */
  readonly branchLabels?: readonly string[];
  /** Ids or labels of revisions of other branches that must be applied before this one. */
  readonly dependsOn?: readonly string[];
}

/** A migration file that has been read, not run. */
export interface RevisionFile {
  /** Absolute path. */
  readonly file: string;
  /** Its name in the directory. */
  readonly name: string;
  readonly revision: Revision;
  /** SHA-256 of the content, in hex, `js:` before that of JavaScript; see {@link fileChecksum}. */
  readonly checksum: string;
  /** Where the revision literal stands. */
  readonly at: Position;
}
