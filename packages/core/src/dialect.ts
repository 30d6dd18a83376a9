import type { Diagnostic } from "./diagnostic.js";
import type { Attributes, Kind } from "./kinds/index.js";
import type { Call, Statement } from "./operations/call.js";
import type { AlterOrRename, CreateOrDrop } from "./operations/operation.js";
import type { Hazard } from "./plan/hazard.js";
import type { Bookkeeping, BookkeepingOptions } from "./run/bookkeeping.js";
import type { Connection, Scratch } from "./run/connection.js";
import type { Sessions } from "./run/sessions.js";
import type { Address } from "./schema/address.js";
import type { SchemaObject } from "./schema/schema-object.js";
import type { Schema } from "./schema/schema.js";

/** What a kind may look at while it turns an operation into calls. */
export interface PlanContext {
  readonly from: Schema;
  readonly to: Schema;
  readonly facts: Facts;
  /** True on the way back: nobody was asked about what it undoes. */
  readonly back?: boolean;
  /** For a kind that must build objects of others. */
  readonly dialect: Dialect;
}

/** What only a server can tell, asked once per judge. */
export interface Facts {
  /** How a value of one type becomes one of another; `null`: the server has no way, not even an explicit cast. */
  cast(from: string, to: string): "implicit" | "assignment" | "explicit" | null;
  /** The family to which the server counts a type of its own; null for types of others, of which not all is known. */
  family(type: string): string | null;
}

/** For what needs to know nothing of casts: building and renaming. */
export const noFacts: Facts = { cast: () => null, family: () => null };

/** Values of an object that have to become others. */
export interface Converting {
  /** The types, for people. */
  readonly from: string;
  readonly to: string;
  /** Whether there is a way for some values at least. */
  readonly fits: boolean;
  /** What an old value is called in SQL. */
  readonly value: string;
  /** What a person may want, the likeliest first. */
  readonly ways: readonly ConversionWay[];
  /** What has to be converted in the same way, for people. */
  readonly together: readonly string[];
}

/** One way to convert values. */
export interface ConversionWay {
  /** SQL over the old value. */
  readonly using: string;
  /** What it means, for people. */
  readonly reason: string;
}

/** All that one database knows of one kind: how its objects are built, changed, and what that may cost. */
export interface DialectKind<K extends Kind> {
  /** Whether the server can change an attribute in place. Exhaustive: a new attribute is a compile error until answered. */
  readonly alterable: { readonly [A in keyof Attributes<K>]: "in place" | "replace" };
  /** Names that share a namespace collide: what holds one must go before another takes it. */
  readonly namespaces?: readonly string[];
  /** The same for names that need to differ only within what the object lives in: the constraints of a table. */
  readonly innerNamespaces?: readonly string[];
  /** Names that it holds beside its own in its schema: an identity's sequence has one. Those that share a namespace collide. */
  holdsBeside?(object: SchemaObject<K>): Iterable<{ readonly namespace: string; readonly name: string }>;
  /** The same object with another name for what {@link holdsBeside} it. */
  withBeside?(object: SchemaObject<K>, name: string): SchemaObject<K>;
  create(object: SchemaObject<K>, others: readonly SchemaObject[], context: PlanContext): Call[];
  drop(object: SchemaObject<K>, others: readonly SchemaObject[], context: PlanContext): Call[];
  /** Changes in place; only called with attributes that `alterable` allows. */
  alter(from: SchemaObject<K>, to: SchemaObject<K>, context: PlanContext): Call[];
  /** Gives it another name beside those that it stands with. */
  rename?(from: SchemaObject<K>, to: SchemaObject<K>): Call[];
  /** Takes it to where `to` lives, under the same name. Left out where that cannot be done. */
  move?(from: SchemaObject<K>, to: SchemaObject<K>): Call[];
  /** Renames parts that the kind lists as `entries`; they stand at the same places before and after. */
  renameEntries?(from: SchemaObject<K>, to: SchemaObject<K>): Call[];
  /** Whether an alteration that `alterable` allows must all the same be a drop and a create. */
  mustReplace?(from: SchemaObject<K>, to: SchemaObject<K>, context: PlanContext): boolean;
  /**
   * Whether an alteration gives a type a successor of the same name, to which the types that are made of it move: their
   * own alterations are then part of this one.
   */
  succeeds?(from: SchemaObject<K>, to: SchemaObject<K>, context: PlanContext): boolean;
  /** What becomes of the values of an object in an alteration; null where they stay as they are, or are computed. */
  converting?(from: SchemaObject<K>, to: SchemaObject<K>, context: PlanContext): Converting | null;
  /** Objects that are in the way of an alteration, to be dropped before it and created after it. */
  rebuilds?(from: SchemaObject<K>, to: SchemaObject<K>, context: PlanContext): Iterable<Address>;
  /**
   * The object whose operation carries this one's `create` or `drop`, beyond what `inline` and `owner` of the kind say.
   * Where that object is altered, its `alter` makes the calls.
   */
  carriedBy?(object: SchemaObject<K>, verb: "create" | "drop", context: PlanContext): Address | null;
  /** Whether the object holds nothing of its own and may be dropped and created for another's sake. By default what the kind `keeps`. */
  rebuildable?(object: SchemaObject<K>): boolean;
  /** Attributes that can be set only after the objects they point at exist: created without, altered afterwards. */
  deferred?(object: SchemaObject<K>): Partial<Attributes<K>> | null;
  hazards?(operation: CreateOrDrop | AlterOrRename, context: PlanContext): Iterable<Omit<Hazard, "operation">>;
  /** What a call makes of these objects. For what belongs to the whole server, where a judge may not make it and look. */
  follow?(objects: readonly SchemaObject<K>[], call: Call): readonly SchemaObject<K>[];
  /** Which of the author's texts stand for the canonical ones. By default all that the kind lists in `texts`. */
  spell?(declared: SchemaObject<K>, canonical: SchemaObject<K>): Partial<Attributes<K>>;
}

/** Objects that a catalog holds and that Athanor does not model. */
export interface Unmodelled {
  /** What it is, as people call it: "trigger", "function". */
  readonly what: string;
  /** Qualified names, sorted. */
  readonly names: readonly string[];
  /** What it means for a plan: "stops a change of type of columns that it names". */
  readonly effect: string;
  /** Tables that models may declare and that the catalog has in this form, for example partitioned ones. */
  readonly tables: readonly Address[];
}

/** What a statement that did not end has left behind. */
export interface Leftover {
  /** As SQL names it. */
  readonly name: string;
  /** What is wrong, for people. */
  readonly problem: string;
  /** The SQL that mends it. */
  readonly mend: string;
}

/** A catalog, read. */
export interface Introspection {
  readonly schema: Schema;
  readonly unmodelled: readonly Unmodelled[];
}

/** How to read a catalog. */
export interface IntrospectOptions {
  /** Qualified names of the tables that keep the history: they are not part of the schema. */
  readonly bookkeeping?: BookkeepingOptions;
  /** Read inside the transaction that is open, and see what it has done. */
  readonly inTransaction?: boolean;
}

/** How much to clear. */
export interface ClearOptions {
  /** What belongs to others stays, unless the schema to come has something of that name. */
  readonly others?: Schema;
  /** The schema to come is all there shall be: drop also what models may use without declaring it. */
  readonly complete?: boolean;
  /** Drop no more than what has a name of the schema to come, and no schemas. */
  readonly onlyNamed?: boolean;
}

/** What makes a program of a dialect that stands alone and only runs migrations. */
export interface Bundling {
  /** The name under which its package exports the dialect. */
  readonly exportName: string;
  /** Packages that it imports for something else than running, or not everywhere: they are not taken in. */
  readonly leavesOut: readonly string[];
}

/** A database product. */
export interface Dialect {
  readonly name: string;
  /** The package that a migration file imports `sql` and its types from. */
  readonly packageName: string;
  readonly defaultSchema: string;
  readonly bundling: Bundling;
  readonly kinds: { readonly [K in Kind]: DialectKind<K> | "unsupported" };
  /** What `op` offers: each compiles the arguments of one call to statements. */
  readonly methods: { readonly [method: string]: (...args: never[]) => Statement[] };
  /** The name that the server will store for this one; PostgreSQL cuts at 63 bytes. */
  storedName(name: string): string;
  introspect(connection: Connection, options?: IntrospectOptions): Promise<Introspection>;
  /** Opens a session. @throws DiagnosticError when the server cannot be reached or refuses */
  connect(url: string): Promise<Connection>;
  /** A session over a client that the application has connected. @throws DiagnosticError where it is of no known driver */
  connectionOver(client: unknown): Promise<Connection>;
  /**
   * Makes room for a schema on a scratch database, inside the transaction that is open. What models may need without
   * declaring it stays: functions, domains and extensions that this schema does not define.
   * @returns the addresses of objects that stay, those that the schema defines in the same way among them
   */
  clear(connection: Connection, next: Schema, options?: ClearOptions): Promise<ReadonlySet<Address>>;
  /** @throws DiagnosticError when no judge can be had. */
  scratch(options: ScratchOptions): Promise<Scratch>;
  /** The name of the judge that `scratch` would give, without starting it: a run without changes needs no more of it. */
  judgeName(options: ScratchOptions): Promise<string>;
  facts(connection: Connection): Promise<Facts>;
  /** Whether SQL that somebody has written is about what belongs to the whole server. */
  touchesServer(sql: string): boolean;
  /** Which of these roles the server does not have. */
  missingRoles(connection: Connection, names: readonly string[]): Promise<string[]>;
  bookkeeping(options: BookkeepingOptions): Bookkeeping;
  /** What statements that did not end have left behind in a database. */
  leftovers(connection: Connection): Promise<readonly Leftover[]>;
  readonly sessions: Sessions;
  /** The extensions that a text creates: a migration, or a script of SQL. */
  extensionsNamed(text: string): string[];
  /** What a script of these statements has to begin with, so that they mean in any session what they mean in ours. */
  scriptHead(statements: readonly Statement[]): readonly string[];
  /** The driver's error as a diagnostic that says what the server said and what to do. */
  explain(error: unknown, statement?: string, about?: "call" | "declaration"): Diagnostic;
  /** A JavaScript value as a SQL literal. */
  literal(value: unknown): string;
}

/** Which scratch database, and what it begins with. */
export interface ScratchOptions {
  /** A server that may be used for throw-away databases; without it the embedded judge. */
  readonly url?: string;
  /** SQL that is run first: what other products own. */
  readonly prelude?: string;
  /** The extensions that the history creates: asked by the embedded judge, which must know them when it starts. */
  readonly extensions?: () => Promise<readonly string[]>;
}

/** The dialect's knowledge of a kind, seen without its attribute types. */
export function dialectKind(dialect: Dialect, kind: Kind): DialectKind<Kind> {
  const answer = dialect.kinds[kind];
  if (answer === "unsupported") throw new Error(`${dialect.name} has no ${kind}`);
  return answer as unknown as DialectKind<Kind>;
}
