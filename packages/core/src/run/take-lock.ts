import { fail } from "../diagnostic.js";
import { isRunLock, type Bookkeeping, type LockOwner, type RunLock } from "./bookkeeping.js";
import type { Connection } from "./connection.js";
import type { RunEvents } from "./run-events.js";
import { describeHolder } from "./sessions.js";

/**
 * Waits for the lock that only one runner may hold. It is asked for again and again: a session that waits inside one
 * statement holds a snapshot, and would be in the way of an index that another builds concurrently.
 * @param timeout in milliseconds
 * @throws DiagnosticError ATH4208 when it could not be had in time, with who holds it
 */
export async function takeLock(
  book: Bookkeeping,
  connection: Connection,
  owner: LockOwner,
  timeout: number,
  events: RunEvents,
): Promise<RunLock> {
  const deadline = Date.now() + timeout;
  let reported = "";
  for (;;) {
    const answer = await book.tryLock(connection, owner);
    if (isRunLock(answer)) return answer;
    const holder = describeHolder(answer);
    if (Date.now() >= deadline) {
      fail({
        code: "ATH4208",
        message: `another runner holds the lock on this database (waited ${timeout / 1000} s)`,
        detail: [`held by ${holder}`],
        hint:
          answer.pid === null
            ? "wait until it has finished; if it has died, its lock expires by itself: within 30 s, or 15 minutes where it had one connection only"
            : `wait until it has finished; when it hangs, end that session on the server: select pg_terminate_backend(${answer.pid})`,
      });
    }
    if (holder !== reported) events.onLockWait?.({ statement: null, holders: [answer], retries: 0 });
    reported = holder;
    // Not all at the same moment, where many wait.
    await new Promise((resolve) => setTimeout(resolve, 50 + Math.random() * 150));
  }
}
