import type { Statement } from "../operations/call.js";
import type { RevisionFile } from "../revisions/index.js";
import type { LockHolder, StepProgress } from "./sessions.js";

/** Which function of a migration is run. */
export type RunDirection = "upgrade" | "downgrade";

/** One statement that has been run, as plain values: a line for a structured log. */
export interface StepRecord {
  readonly revision: string;
  readonly direction: RunDirection;
  /** Which statement of the revision, from 1. */
  readonly step: number;
  readonly sql: string;
  /** False for one that ran outside of a transaction. */
  readonly transactional: boolean;
  readonly outcome: "done" | "failed";
  readonly milliseconds: number;
  /** How often its transaction was begun again, because a lock was waited for in vain. */
  readonly retries: number;
}

/** A run that waits for others. */
export interface LockWait {
  /** Null where it waits for another runner. */
  readonly statement: Statement | null;
  /** Who is in the way; empty where that could not be found out. */
  readonly holders: readonly LockHolder[];
  /** How often the transaction has been given up so far, to be tried again. */
  readonly retries: number;
}

/** A span of time in a run, for tracing. */
export interface RunSpan {
  readonly name: "athanor.run" | "athanor.revision" | "athanor.step";
  readonly attributes: Readonly<Record<string, string | number | boolean>>;
}

/** What happens while revisions run, for progress, logs and traces. */
export interface RunEvents {
  onRevision?(revision: RevisionFile, direction: RunDirection): void;
  onRevisionDone?(revision: RevisionFile, direction: RunDirection): void;
  /** Before a statement is run. */
  onStatement?(statement: Statement): void;
  /** After it was run, also where it failed. */
  onStep?(step: StepRecord): void;
  /** Another runner, or a session that holds a lock, is in the way. Called again while that lasts. */
  onLockWait?(wait: LockWait): void;
  /** A statement takes long and the server says how far it is, for example while it builds an index. */
  onProgress?(statement: Statement, progress: StepProgress): void;
  /** A revision was committed early: one transaction cannot hold as many locks as it needs. @param step of how many statements */
  onSplit?(revision: RevisionFile, step: number): void;
  /** Runs what a span is about. It must call `work` once and return what that returns. */
  span?<T>(span: RunSpan, work: () => Promise<T>): Promise<T>;
}
