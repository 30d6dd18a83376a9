/** How often a transaction is begun again after it waited for a lock in vain, unless a run says otherwise. */
export const defaultRetries = 10;

/**
 * Waits before a transaction is tried again: longer each time, and never for the same time as another that was refused
 * together with it.
 * @param attempt from 1
 */
export async function backOff(attempt: number): Promise<void> {
  const longest = Math.min(10_000, 200 * 2 ** (attempt - 1));
  await new Promise((resolve) => setTimeout(resolve, longest * (0.5 + Math.random() / 2)));
}
