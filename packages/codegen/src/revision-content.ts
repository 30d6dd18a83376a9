import type { Call, Revision } from "@athanor/core";

/** Calls that belong together, and what is said about them. */
export interface Block {
  /** Free text; each entry becomes a paragraph of `//` lines above the calls. */
  readonly comments: readonly string[];
  readonly calls: readonly Call[];
}

/** All that a migration file says. */
export interface RevisionContent {
  readonly revision: Revision;
  /** The package that the file imports from, for example `@athanor/postgres`. */
  readonly packageName: string;
  readonly upgrade: readonly Block[];
  readonly downgrade: readonly Block[];
}
