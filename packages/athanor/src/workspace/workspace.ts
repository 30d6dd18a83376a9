import {
  carryOver,
  declarationsOf,
  DiagnosticError,
  displayName,
  historyOf,
  Judge,
  keepNames,
  mapSchema,
  ownerOf,
  onlyDeclared,
  readRevisions,
  schemaOf,
  serializeSchema,
  toldBy,
  withName,
  withoutUnmodelled,
  withSpelling,
  type Address,
  type Call,
  type Connection,
  type Diagnostic,
  type Elaborated,
  type Expressible,
  type History,
  type Introspection,
  type RevisionFile,
  type Sayable,
  type Schema,
  type SchemaObject,
} from "@athanor/core";

import { SchemaCache } from "./schema-cache.js";
import { readModels, sayableBy, withNotes, type ModelsRead } from "./read-models.js";
import { openProject, type Project, type ProjectOptions } from "./project.js";

/** A canonical schema that came from models, with what those models can say at all. */
export interface ModelsSchema {
  readonly schema: Schema;
  readonly says: Sayable;
  /** Why the database refuses some of the declarations; `schema` is without them. */
  readonly refused: readonly Diagnostic[];
  /** What the models name and leave to somebody else. */
  readonly named: ReadonlySet<Address>;
}

/** What was read of the models, under the names that the project chose. */
type DeclaredModels = Pick<ModelsRead, "named" | "extensions" | "diagnostics"> & {
  readonly said: Schema;
  /** Under which the canonical form is kept. */
  readonly key: string;
};

/**
 * A project while a command works on it: reads each side at most once, keeps what it learns in the cache, and starts the
 * judge only when something is not known yet.
 */
export class Workspace {
  readonly project: Project;
  /** Warnings and notes met so far. */
  readonly diagnostics: Diagnostic[] = [];
  readonly #cache: SchemaCache;
  #judge: Promise<Judge> | null = null;
  #files: Promise<RevisionFile[]> | null = null;
  #models: Promise<DeclaredModels> | null = null;
  #historySchema: Promise<Introspection> | null = null;
  /** The same with what `include` leaves out, where it was known without a judge. */
  #wholeHistory: Introspection | null = null;
  #judgeName: Promise<string> | null = null;
  #replayed = false;

  constructor(project: Project) {
    this.project = project;
    this.#cache = new SchemaCache(project.cacheDir);
  }

  static async open(options: ProjectOptions): Promise<Workspace> {
    return new Workspace(await openProject(options));
  }

  /** The migration files, in no particular order. */
  files(): Promise<RevisionFile[]> {
    this.#files ??= readRevisions(this.project.migrations);
    return this.#files;
  }

  async history(): Promise<History> {
    return historyOf(await this.files());
  }

  /** The statements with a word in them that the history runs, without running them. */
  async toldBefore(word: string): Promise<readonly string[]> {
    return toldBy(await this.history(), word, this.project.dialect, this.project.migrationLoader);
  }

  /** The scratch database, started when first asked for. */
  judge(): Promise<Judge> {
    this.#judge ??= this.#openJudge();
    return this.#judge;
  }

  /** The judge, standing where the history ends. */
  async replayedJudge(): Promise<Judge> {
    const judge = await this.judge();
    await this.#replay(judge);
    return judge;
  }

  /** What the migration files make of an empty database. */
  historySchema(): Promise<Introspection> {
    this.#historySchema ??= this.#readHistorySchema();
    return this.#historySchema;
  }

  /**
   * What some of the revisions make, run in this order on the judge, which stands nowhere known afterwards.
   * @param onCall told of each call of a revision before it is run
   */
  async replayOf(
    order: readonly RevisionFile[],
    onCall?: (call: Call, file: RevisionFile) => void,
  ): Promise<Introspection> {
    this.#replayed = false;
    return this.#included(await (await this.judge()).replay({ order }, this.project.migrationLoader, onCall));
  }

  /**
   * What the migration files make, where a judge has not had to replay them for it and no object of it is left out of sight
   * by `include`: then nothing stands on the judge yet, and all that would stand there is known. Null otherwise.
   */
  async knownHistory(): Promise<Introspection | null> {
    const { schema } = await this.historySchema();
    if (this.#replayed || !this.#wholeHistory) return null;
    return this.#wholeHistory.schema.objects.size === schema.objects.size ? this.#wholeHistory : null;
  }

  /** Remembers what the migration files make of an empty database, where a proof has shown it: the next run need not replay. */
  async keepHistorySchema(found: Introspection): Promise<void> {
    const history = historyOf(await readRevisions(this.project.migrations));
    // What somebody else has written meanwhile was not part of the proof.
    const before = await this.history();
    if (history.order.length !== before.order.length + 1) return;
    // The proof ran it last; a history with several heads may run it earlier.
    if (before.order.some((one, at) => history.order[at]!.revision.id !== one.revision.id)) return;
    this.#cache.put(await this.#historyKey(history), found, await this.#importsOf(history));
  }

  async #readHistorySchema(): Promise<Introspection> {
    const history = await this.history();
    if (history.order.length === 0 && !this.project.config.prelude)
      return (this.#wholeHistory = { schema: schemaOf([]), unmodelled: [] });
    const key = await this.#historyKey(history);
    this.#wholeHistory = this.#cache.get(key);
    if (this.#wholeHistory) return this.#included(this.#wholeHistory);
    const judge = await this.judge();
    const found = await this.#replay(judge);
    this.#cache.put(key, found, await this.#importsOf(history));
    return this.#included(found);
  }

  /** What the models declare, under the names that the project chose, and the key of what they turn out to be. */
  #readModels(): Promise<DeclaredModels> {
    const read = async (): Promise<DeclaredModels> => {
      const { root, loader, sources } = this.project;
      const { schema, diagnostics, ...read } = await readModels(sources, { root, load: loader });
      // Notes are for those who look for what is wrong: they go with what is refused.
      this.diagnostics.push(...diagnostics.filter(({ severity }) => severity !== "note"));
      const said = this.#named(schema);
      return { ...read, said, diagnostics, key: await this.#key("models", serializeSchema(said)) };
    };
    this.#models ??= read();
    return this.#models;
  }

  /** Whether a check has found that models and history, as they are now, agree in everything. */
  async isKnownToAgree(): Promise<boolean> {
    const key = await this.#agreementKey();
    return key !== null && this.#cache.isMarked(key);
  }

  /** Remembers that models and history agree: the next check need not compare them. */
  async keepAgreement(): Promise<void> {
    const key = await this.#agreementKey();
    if (key !== null) this.#cache.mark(key, this.#cache.filesOf(await this.#historyKey(await this.history())));
  }

  /** Null where a function of the project has a word in it: nobody knows whether that has changed. */
  async #agreementKey(): Promise<string | null> {
    const { include, derivedNames } = this.project.config;
    if (include) return null;
    const [models, history] = [await this.#readModels(), await this.#historyKey(await this.history())];
    return this.#cache.key("agreement", models.key, [...models.named].sort(), history, derivedNames);
  }

  /** What the models declare, as the database sees it. */
  async modelsSchema(): Promise<ModelsSchema> {
    const { sources, dialect } = this.project;
    const { said, named, key, diagnostics } = await this.#readModels();
    const kept = this.#cache.get(key);
    const { schema, refused, unknown } = kept
      ? { schema: kept.schema, refused: [], unknown: new Set<Address>() }
      : await this.#elaborate(said, named, key);
    const spelled = withSpelling(schema, said, dialect);
    const sayable = sayableBy(sources, named);
    const isKnown = (object: SchemaObject) => !unknown.has(object.address) && !unknown.has(ownerOf(object)!);
    return {
      schema: this.#included({ schema: spelled, unmodelled: [] }).schema,
      // A declaration that could not be built is unknown, and never taken for one that is gone.
      says: { ...sayable, canSay: (object) => isKnown(object) && sayable.canSay?.(object) !== false },
      refused: withNotes(refused, diagnostics),
      named,
    };
  }

  /** As {@link modelsSchema}, where nothing may be left open. @throws DiagnosticError with what the database refuses */
  async wholeModelsSchema(): Promise<ModelsSchema> {
    const models = await this.modelsSchema();
    if (models.refused.length > 0) throw new DiagnosticError(models.refused);
    return models;
  }

  /** What the models declare, under the names that it has here where those are kept. */
  #declared(start: Schema, schema: Schema, expresses: Expressible): Schema {
    return this.project.config.derivedNames === "stay" ? keepNames(start, schema, expresses) : schema;
  }

  /** Takes over into a target what the models cannot say, from another place than the one that it was made for. */
  carry(start: Introspection, { schema, says }: ModelsSchema): (place: Schema, target: Schema) => Schema {
    const declared = this.#declared(start.schema, schema, says.expresses);
    return (place, target) =>
      carryOver(place, this.#declared(place, onlyDeclared(target, declared), says.expresses), says);
  }

  /** Where the models lead from here: what they cannot say, and what is not modelled, stays as it is. */
  target(start: Introspection, { schema, says }: ModelsSchema): Schema {
    const { schema: declared, left } = withoutUnmodelled(schema, start.unmodelled);
    for (const address of left) {
      const { at } = schema.objects.get(address)!;
      this.diagnostics.push({
        code: "ATH3202",
        severity: "warning",
        message: `table "${displayName(address)}" is left alone: it exists in a form that is not modelled yet (partitioned, inherited or foreign)`,
        ...(at ? { at } : {}),
        hint: "change it by hand in a revision made with `athanor new`",
      });
    }
    return carryOver(start.schema, this.#declared(start.schema, declared, says.expresses), says);
  }

  /** What a live database holds, without the tables that keep the history. */
  async databaseSchema(connection: Connection): Promise<Introspection> {
    return this.#included(await this.project.dialect.introspect(connection, { bookkeeping: this.project.bookkeeping }));
  }

  /** Opens the project's database for the time of `use`. */
  async withDatabase<T>(use: (connection: Connection) => Promise<T>): Promise<T> {
    const connection = await this.project.config.database.connect(this.project.root, this.project);
    try {
      return await use(connection);
    } finally {
      await connection.close();
    }
  }

  async close(): Promise<void> {
    await (await this.#judge?.catch(() => null))?.close();
  }

  async #openJudge(): Promise<Judge> {
    const { dialect } = this.project;
    const options = { ...this.#scratchOptions(), extensions: () => this.#extensions() };
    return new Judge(await dialect.scratch(options), dialect);
  }

  /** Those that migrations create, and those that models declare where they have been read. */
  async #extensions(): Promise<readonly string[]> {
    const declared = (await this.#models?.catch(() => null))?.extensions ?? [];
    return [...(await this.project.extensions()), ...declared];
  }

  #scratchOptions() {
    const { scratch, prelude } = this.project.config;
    return { ...scratch, ...(prelude ? { prelude } : {}) };
  }

  async #replay(judge: Judge): Promise<Introspection> {
    if (this.#replayed) return judge.introspect();
    const found = await judge.replay(await this.history(), this.project.migrationLoader);
    this.#replayed = true;
    return found;
  }

  /** What the models are, from what they were the last time where that is known. */
  async #elaborate(said: Schema, named: ReadonlySet<Address>, key: string): Promise<Elaborated> {
    const kind = await this.#key("declared", null);
    const latest = this.#cache.latest(kind);
    const changed = latest && (await (await this.judge()).elaborateChanges(said, latest));
    const whole = changed
      ? { schema: changed, refused: [], unknown: new Set<Address>() }
      : await this.#elaborateAll(said, named);
    if (whole.refused.length > 0) return whole;
    this.#cache.put(key, { schema: whole.schema, unmodelled: [] });
    this.#cache.setLatest(kind, key, declarationsOf(said, this.project.dialect));
    return whole;
  }

  /**
   * Models may call functions that only migrations create, and refer to tables that they leave to somebody else: where they
   * cannot be built alone, the history goes first.
   */
  async #elaborateAll(said: Schema, named: ReadonlySet<Address>): Promise<Elaborated> {
    const judge = await this.judge();
    const alone = await judge.tryToElaborate(said, named);
    if (alone.refused.length === 0 || this.#replayed || (await this.files()).length === 0) return alone;
    await this.#replay(judge);
    return judge.tryToElaborate(said, named);
  }

  #historyKey(history: History): Promise<string> {
    return this.#key(
      "history",
      history.order.map((file) => [file.revision.id, file.checksum]),
    );
  }

  async #key(what: string, content: unknown): Promise<string> {
    const { dialect, config } = this.project;
    this.#judgeName ??= dialect.judgeName(this.#scratchOptions());
    return this.#cache.key(what, await this.#judgeName, config.prelude ?? "", content);
  }

  async #importsOf(history: History): Promise<Record<string, string>> {
    const own = new Set(history.order.map((file) => file.file));
    const imports: Record<string, string> = {};
    for (const file of history.order) {
      for (const [path, hash] of (await this.project.loader.load(file.file)).files)
        if (!own.has(path)) imports[path] = hash;
    }
    return imports;
  }

  #named(schema: Schema): Schema {
    const { name } = this.project.config;
    if (!name) return schema;
    return mapSchema(schema, (object) => {
      const chosen = object.unnamed ? name(object) : undefined;
      return chosen === undefined ? object : withName(object as never, { name: chosen } as never);
    });
  }

  #included({ schema, unmodelled }: Introspection): Introspection {
    const { include } = this.project.config;
    return { schema: include ? mapSchema(schema, (object) => (include(object) ? object : null)) : schema, unmodelled };
  }
}
