import type { Statement } from "@athanor/core";

/** For each operation that a migration file may call, the function that compiles the same arguments to statements. */
export type Compilers<O> = {
  readonly [M in keyof O]: O[M] extends (...args: infer A) => Promise<void> ? (...args: A) => Statement[] : never;
};
