import type { SchemaObject } from "@athanor/core";
import type fc from "fast-check";

import type { Making } from "./making.js";
import type { Model, Named } from "./model.js";

/**
 * A kind that is described in one place: what its genes are, how an object is made of them, changed, kept possible and
 * declared.
 *
 * @typeParam M an object as the generator keeps it
 * @typeParam G what it is made from
 */
export interface DrawnKind<M extends Named, G> {
  readonly gene: fc.Arbitrary<G>;
  /** How often it is changed, beside the other kinds. */
  readonly weight: number;
  /** How many of it a schema has at most to begin with. */
  readonly most: number;
  /** Whether an object of it can take another name and be known by it. Default: true. */
  readonly renamable?: boolean;
  /**
   * Null where there is nothing that it could belong to.
   *
   * @param beside one that is going to take something over from what is made: both belong to the same table
   */
  make(making: Making, gene: G, beside?: M): M | null;
  /** What is altered together. */
  readonly facets: readonly (readonly (keyof M & string)[])[];
  /** Alters one in another way than by taking over a facet. */
  alter?(one: M, fresh: M, facet: number): void;
  /** Takes out of it what is gone. @returns whether anything is left */
  repair(model: Model, one: M): boolean;
  render(one: M): SchemaObject;
}

/** Lets TypeScript find out what the genes of a kind are. */
export const drawnKind =
  <M extends Named>() =>
  <G>(kind: DrawnKind<M, G>): DrawnKind<M, G> =>
    kind;
