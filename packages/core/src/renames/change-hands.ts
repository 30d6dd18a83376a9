/** One name (or what bears it) becomes another. */
export interface Move<T> {
  readonly from: T;
  readonly to: T;
}

/**
 * The order in which names can change hands: each is free by the time it is taken. Where names go round in a circle, one
 * of them is put aside under a temporary name.
 *
 * @param keys what nobody else may hold at the same time
 * @param aside the same under a temporary name
 */
export function changeHands<T>(
  moves: readonly Move<T>[],
  keys: (one: T) => readonly string[],
  aside: (one: T) => T,
): Move<T>[] {
  const pending = [...moves];
  const steps: Move<T>[] = [];
  const blocker = (move: Move<T>): number => {
    const wanted = new Set(keys(move.to));
    return pending.findIndex((other) => other !== move && keys(other.from).some((key) => wanted.has(key)));
  };
  while (pending.length > 0) {
    const free = pending.findIndex((move) => blocker(move) < 0);
    if (free >= 0) {
      steps.push(...pending.splice(free, 1));
      continue;
    }
    // Each waits for another one: whoever follows them long enough is in the circle.
    let at = 0;
    for (let step = 0; step < pending.length; step += 1) at = blocker(pending[at]!);
    const { from, to } = pending[at]!;
    const temporary = aside(from);
    steps.push({ from, to: temporary });
    pending[at] = { from: temporary, to };
  }
  return steps;
}

/**
 * A name to bear for a moment.
 *
 * @param stored the name that the server keeps of a longer one
 */
export function temporaryName(
  name: string,
  stored: (name: string) => string,
  isTaken: (name: string) => boolean,
): string {
  for (let count = 1; ; count += 1) {
    const suffix = count === 1 ? "__tmp" : `__tmp${count}`;
    const letters = [...name];
    while (stored(letters.join("") + suffix) !== letters.join("") + suffix) letters.pop();
    const candidate = letters.join("") + suffix;
    if (!isTaken(candidate)) return candidate;
  }
}
