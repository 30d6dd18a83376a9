import type { DataSource } from "typeorm";

import type { Typeorm } from "./orm.js";

/** How long something that a file exports may take to settle, in milliseconds. */
const patience = 10_000;

/**
 * Runs an action during which nothing that goes through the project's typeorm reaches a database: no driver is loaded, so
 * that none needs to be installed, and `initialize()` does not connect.
 */
export async function offline<T>(
  { DataSource: { prototype }, PlatformTools }: Typeorm,
  action: (connections: Connections) => Promise<T>,
): Promise<T> {
  const { initialize } = prototype;
  const { load } = PlatformTools;
  const connections = new Connections();
  prototype.initialize = function (this: DataSource) {
    return connections.ask(this);
  };
  // Not empty: TypeORM takes an empty package for one that is not installed.
  PlatformTools.load = () => ({ isStub: true });
  try {
    return await action(connections);
  } finally {
    prototype.initialize = initialize;
    PlatformTools.load = load;
  }
}

/** The connections that are asked for while nothing may connect. */
export class Connections {
  readonly #asked: DataSource[] = [];
  #isGranting = false;

  /**
   * What `initialize()` gives. While a file runs it never settles: what the file does with a connection is the application,
   * which must not start here. Promises that are chained to it are the same one.
   */
  ask(dataSource: DataSource): Promise<DataSource> {
    this.#asked.push(dataSource);
    if (this.#isGranting) return Promise.resolve(dataSource);
    const held = new Promise<DataSource>(() => {});
    const chain = (): Promise<DataSource> => held;
    return Object.assign(held, { then: chain, catch: chain, finally: chain });
  }

  /**
   * What a promise gives. One that waits for a connection gives the DataSource that it waits for.
   * @returns undefined where it takes too long
   */
  async settled(promise: PromiseLike<unknown>): Promise<unknown> {
    let outcome: { value: unknown } | { error: unknown } | undefined;
    void Promise.resolve(promise).then(
      (value) => (outcome = { value }),
      (error: unknown) => (outcome = { error }),
    );
    for (const end = Date.now() + patience; Date.now() < end; await turn()) {
      await turn();
      if (outcome && "value" in outcome) return outcome.value;
      // What fails behind a connection has told us before which one it is.
      if (this.#asked.length > 0 && (outcome || !this.#isGranting)) return this.#asked.at(-1);
      if (outcome) throw outcome.error;
    }
    return undefined;
  }

  /** What a function gives, which may open a connection and go on with it. */
  async resultOf(make: () => unknown): Promise<unknown> {
    this.#isGranting = true;
    try {
      return await this.settled(Promise.resolve(make()));
    } finally {
      this.#isGranting = false;
    }
  }
}

function turn(): Promise<void> {
  return new Promise((resolve) => void setTimeout(resolve, 1));
}
