/**
 * What a call of `op` returns: it begins when it is awaited, and never by itself. So a call whose `await` was forgotten
 * has done nothing, and can be told from one that was awaited.
 */
export class PendingCall<T> implements PromiseLike<T> {
  #result: Promise<T> | null = null;
  #isOver = false;
  readonly #begin: () => Promise<T>;

  constructor(begin: () => Promise<T>) {
    this.#begin = begin;
  }

  get begun(): boolean {
    return this.#result !== null;
  }

  /** Whether it has been answered. */
  get isOver(): boolean {
    return this.#isOver;
  }

  then<A = T, B = never>(
    fulfilled?: ((value: T) => A | PromiseLike<A>) | null,
    rejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    this.#result ??= this.#begin().finally(() => (this.#isOver = true));
    return this.#result.then(fulfilled, rejected);
  }

  catch<B = never>(rejected?: ((reason: unknown) => B | PromiseLike<B>) | null): Promise<T | B> {
    return this.then(undefined, rejected);
  }

  finally(settled?: (() => void) | null): Promise<T> {
    return this.then().finally(settled);
  }
}
