import type { BookkeepingOptions, Database, Operation, SchemaObject, SchemaSource } from "@athanor/core";
import type { RevisionParts } from "@athanor/codegen";
import * as v from "valibot";

/** How migrations run. In milliseconds; what is left out is as the server has it. */
export interface RunSettings {
  /** How long to wait for another runner. Default: one minute. */
  readonly lockTimeout?: number;
  /** How long a statement waits for a lock before its transaction is rolled back and tried again. */
  readonly lockWait?: number;
  /** How often it is tried again. Default: 10. */
  readonly lockRetries?: number;
  /** How long a statement may run. */
  readonly statementTimeout?: number;
}

/** What a project says about itself, in `athanor.config.ts`. Relative paths start from that file. */
export interface Config {
  /** The models: one source, or several that are read together. */
  readonly schema: SchemaSource | readonly SchemaSource[];
  /** The database that migrations run on. */
  readonly database: Database;
  /** The folder of the migration files. */
  readonly migrations: string;
  /** Where declared schemas are built and migrations proved: a server that may be used for throw-away databases. Without it the embedded one. */
  readonly scratch?: { readonly url: string };
  /** SQL that is run first on the scratch database: what other products own, for example a schema `auth`. */
  readonly prelude?: string;
  /** Names of the tables that keep the history. */
  readonly bookkeeping?: Partial<BookkeepingOptions>;
  /** How migrations run. The command line and the options of `upgrade` and `downgrade` go before it. */
  readonly run?: RunSettings;
  /** How migration files are named. */
  readonly file?: {
    /** `{date}_{id}_{slug}.ts`; there are also `{year}` `{month}` `{day}` `{hour}` `{minute}` `{second}` `{time}`. */
    readonly name?: string;
    /** An IANA name, for example `Europe/Paris`. Default: UTC. */
    readonly timezone?: string;
    /** Characters of the message in the name. Default: 40. */
    readonly slugLength?: number;
  };
  /** Lays out a migration file in the project's own way. */
  readonly template?: (parts: RevisionParts) => string;
  /** Leaves an object out of every comparison. */
  readonly include?: (object: SchemaObject) => boolean;
  /**
   * What becomes of objects of the live database that neither models nor history know: left alone and reported, unless a
   * pattern says otherwise. `legacy.*` means all in that schema, `old_*` names in the default one.
   */
  readonly unknown?: {
    /** Taken for our own: the models lack them, so they are to be dropped. */
    readonly adopt?: readonly string[];
    /** Left alone, and not reported. */
    readonly ignore?: readonly string[];
  };
  /** Changes the operations of a plan before they are printed. */
  readonly rewrite?: (operations: readonly Operation[], direction: "upgrade" | "downgrade") => readonly Operation[];
  /**
   * What becomes of the name of a constraint or index that its author did not choose when the table or column is renamed
   * that it is derived from: it follows (default), or stays as it is in the database.
   */
  readonly derivedNames?: "follow" | "stay";
  /** Names a constraint or index to which the author gave no name. Undefined keeps the ORM's name. */
  readonly name?: (object: SchemaObject) => string | undefined;
}

/** Gives a configuration its types. */
export function defineConfig(config: Config): Config {
  return config;
}

const aSource = v.custom<SchemaSource>(
  (value) => typeof (value as SchemaSource | null)?.read === "function",
  'must be a source of models, for example drizzle("./src/schema.ts")',
);
const aDatabase = v.custom<Database>(
  (value) => typeof (value as Database | null)?.connect === "function",
  "must be a database, for example postgres({ url: process.env.DATABASE_URL })",
);
const aFunction = v.custom<(...args: never[]) => never>((value) => typeof value === "function", "must be a function");
const wholeNumber = v.pipe(
  v.number("must be a number"),
  v.integer("must be whole"),
  v.minValue(0, "must not be negative"),
);
const text = v.pipe(v.string("must be a text"), v.nonEmpty("must not be empty"));

/** What a configuration has to look like; unknown keys are errors, because they are mostly misspelled ones. */
export const configSchema = v.strictObject({
  schema: v.union(
    [aSource, v.pipe(v.array(aSource), v.nonEmpty())],
    'must be a source of models, for example drizzle("./src/schema.ts"), or a list of them',
  ),
  database: aDatabase,
  migrations: text,
  scratch: v.optional(v.strictObject({ url: text })),
  prelude: v.optional(v.string("must be SQL")),
  bookkeeping: v.optional(
    v.strictObject({
      schema: v.optional(text),
      versionTable: v.optional(text),
      journalTable: v.optional(text),
      lockTable: v.optional(text),
    }),
  ),
  run: v.optional(
    v.strictObject({
      lockTimeout: v.optional(wholeNumber),
      lockWait: v.optional(wholeNumber),
      lockRetries: v.optional(wholeNumber),
      statementTimeout: v.optional(wholeNumber),
    }),
  ),
  file: v.optional(
    v.strictObject({
      name: v.optional(text),
      timezone: v.optional(text),
      slugLength: v.optional(v.pipe(v.number("must be a number"), v.integer(), v.minValue(1))),
    }),
  ),
  template: v.optional(aFunction),
  include: v.optional(aFunction),
  unknown: v.optional(v.strictObject({ adopt: v.optional(v.array(text)), ignore: v.optional(v.array(text)) })),
  rewrite: v.optional(aFunction),
  derivedNames: v.optional(v.picklist(["follow", "stay"], 'must be "follow" or "stay"')),
  name: v.optional(aFunction),
});
