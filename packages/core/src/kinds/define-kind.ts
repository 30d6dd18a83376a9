/** Another object, as an attribute names it. */
export interface Reference {
  readonly kind: string;
  readonly name: Readonly<Record<string, string>>;
}

/** How people recognise an object that has another name now. */
export interface Likeness<A> {
  /** The attribute that says most about what it is. */
  readonly telling?: keyof A & string;
  /** The kind of what lives in it, by which it is told rather than by its own attributes. */
  readonly members?: string;
  /** Two that are less alike than this, from 0 to 1, are two objects: nobody would take one for the other. */
  readonly floor?: number;
  /** Its place among its siblings is known, and speaks for it. */
  readonly ordered?: boolean;
}

/** Named parts of an object that are no objects of their own, and can be renamed all the same. */
export interface Entries<A> {
  /** The attribute that lists them: their names, or objects with a `name`. */
  readonly attribute: keyof A & string;
  /** The attribute, an instruction, that takes pairs of a part that is gone and the one that stands for it now; if one can. */
  readonly replaced?: keyof A & string;
  /** What a person calls one: "enum value". */
  readonly title: string;
  /** What becomes of one that is gone and was not renamed. */
  readonly otherwise: string;
}

/**
 * A kind of schema object, as data. Nothing here says how a database reads or writes it: that is the dialect's answer.
 *
 * @typeParam A the attributes that are compared
 */
export interface KindDefinition<K extends string, N extends readonly string[], O extends string | null, A> {
  readonly kind: K;
  /** What a person calls it: "primary key". */
  readonly title: string;
  /**
   * The parts of its name, outermost first. The last part is the object's own name; each part before it is called after
   * the kind of what the object lives in.
   */
  readonly identity: N;
  /** The kind that it lives and dies with, and whose name begins its own. */
  readonly owner: O;
  /** `create` of its owner carries it: `createTable` with its columns. */
  readonly inline: boolean;
  /** The kind of what this object lives in, where it is not always the one that `identity` names. */
  readonly livesIn?: (attributes: A) => string;
  /** Attributes after what models cannot say was taken over from before: without what speaks of things that are gone. */
  readonly carried?: (attributes: A) => Partial<A>;
  /**
   * Belongs to the whole server and not to one database: others may need it, and may have made it already. A judge makes
   * it only on a server of its own, and of a live server only those count that models or history know.
   */
  readonly serverWide?: true;
  /**
   * Attributes of any object without what they say of a gone one of this kind. For what objects name only so long as it is
   * there: who may do what with them.
   */
  readonly unmentioned?: (
    attributes: Readonly<Record<string, unknown>>,
    gone: string,
  ) => Readonly<Record<string, unknown>>;
  /** Loses rows or state when dropped, so that a drop beside a create is a question and never a guess. */
  readonly keeps: "rows" | "state" | "nothing";
  /** False where the name says what it is, so that another name is another thing. */
  readonly renamable?: false;
  /** Its name holds the types of its arguments: no identifier, which a server would cut where it is too long. */
  readonly signature?: true;
  /** How a renamed one is recognised. */
  readonly likeness?: Likeness<A>;
  /** Its named parts, if people may rename them. */
  readonly entries?: Entries<A>;
  /** The attribute, an instruction, that takes SQL for values which a change turns into others; where it holds values. */
  readonly converted?: keyof A & string;
  /** What it belongs to by an attribute and not by its name: it is declared, renamed and dropped with that. */
  readonly belongsTo?: (attributes: A) => Reference | null;
  /** Attributes that hold SQL text, of which the author's spelling is printed and the canonical form is compared. */
  readonly texts: readonly (keyof A & string)[];
  /** Attributes that say how an object is built and leave no trace in a catalog: printed and run, never compared. */
  readonly instructions: readonly (keyof A & string)[];
  /** Attributes in which servers may differ although both are as they should be: who may do what. */
  readonly local?: readonly (keyof A & string)[];
  /** The server drops it by itself with any column that it is built on. */
  readonly fallsWithParts?: true;
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
