/**
 * A kind of schema object, as data. Nothing here says how a database reads or writes it: that is the dialect's answer.
 *
 * @typeParam A the attributes that are compared
 */
export interface KindDefinition<K extends string, N extends readonly string[], O extends string | null, A> {
  readonly kind: K;
  /** What a person calls it: "primary key". */
  readonly title: string;
  /** The parts of its name, outermost first. The last part is the object's own name. */
  readonly identity: N;
  /** The kind that it lives and dies with, and whose name begins its own. */
  readonly owner: O;
  /** `create` of its owner carries it: `createTable` with its columns. */
  readonly inline: boolean;
  /** Loses rows or state when dropped, so that a drop beside a create is a question and never a guess. */
  readonly keeps: "rows" | "state" | "nothing";
  /** Attributes that hold SQL text, of which the author's spelling is printed and the canonical form is compared. */
  readonly texts: readonly (keyof A & string)[];
  /** Attributes that say how an object is built and leave no trace in a catalog: printed and run, never compared. */
  readonly instructions: readonly (keyof A & string)[];
  /** What an attribute is when nobody says anything. */
  readonly defaults: { readonly [P in keyof A]?: A[P] };
  /** Type only. */
  readonly __attributes?: A;
}

/** Declares a kind; the attributes are given first so that the rest is inferred. */
export function defineKind<A>() {
  return <const K extends string, const N extends readonly string[], const O extends string | null>(
    definition: Omit<KindDefinition<K, N, O, A>, "__attributes">,
  ): KindDefinition<K, N, O, A> => Object.freeze(definition);
}
