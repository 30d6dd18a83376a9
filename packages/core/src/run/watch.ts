import type { Statement } from "../operations/call.js";
import type { Connection } from "./connection.js";
import type { RunEvents } from "./run-events.js";
import type { LockHolder, Sessions } from "./sessions.js";

/** What is needed to look at a session from another one. */
export interface WatchOptions {
  readonly sessions: Sessions;
  /** The session that is looked at. */
  readonly pid: number | undefined;
  /** Opens the second session. Done once, and only when a statement takes long. */
  readonly observe: (() => Promise<Connection>) | undefined;
  readonly events: RunEvents;
}

/** How long a statement runs before anybody looks, in milliseconds, and how often they look from then on. */
const period = 1000;

/**
 * Looks at statements that take long, over a second session: who is in the way, and how far they are. It is a help and
 * never a reason to fail: where there is no second session, nothing is said.
 */
export class Watch {
  readonly #options: WatchOptions;
  #session: Promise<Connection> | null = null;
  #opened: Connection | null = null;
  #blockers: readonly LockHolder[] = [];

  constructor(options: WatchOptions) {
    this.#options = options;
  }

  /** Who was in the way of the last statement that was watched. */
  get blockers(): readonly LockHolder[] {
    return this.#blockers;
  }

  /** @param lockWait after which the server ends the waiting, so that somebody must have looked before */
  async around<T>(
    statement: Statement,
    lockWait: number | undefined,
    retries: number,
    work: () => Promise<T>,
  ): Promise<T> {
    const { pid, observe } = this.#options;
    this.#blockers = [];
    if (pid === undefined || !observe) return work();
    let isOver = false;
    let timer: NodeJS.Timeout;
    const wait = Math.max(50, Math.min(period, (lockWait || Infinity) / 2));
    const later = () => {
      timer = setTimeout(() => {
        this.#look(pid, observe, statement, retries, () => isOver).then(
          () => isOver || later(),
          () => {},
        );
      }, wait);
    };
    later();
    try {
      return await work();
    } finally {
      isOver = true;
      clearTimeout(timer!);
    }
  }

  /** Does not wait for a session that is still being opened: a pool may have none left until this run gives its own back. */
  async close(): Promise<void> {
    if (this.#opened) await this.#opened.close().catch(() => {});
    else this.#session?.then((session) => session.close()).catch(() => {});
  }

  async #look(
    pid: number,
    observe: () => Promise<Connection>,
    statement: Statement,
    retries: number,
    isOver: () => boolean,
  ): Promise<void> {
    const { sessions, events } = this.#options;
    const session = (this.#opened ??= await (this.#session ??= observe()));
    if (isOver()) return;
    const { blockers, progress } = await sessions.observe(session, pid);
    if (isOver()) return;
    if (blockers.length > 0) {
      this.#blockers = blockers;
      events.onLockWait?.({ statement, holders: blockers, retries });
    }
    if (progress) events.onProgress?.(statement, progress);
  }
}
