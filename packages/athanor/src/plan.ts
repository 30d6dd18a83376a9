import { readFile } from "node:fs/promises";
import { resolve } from "node:path";

import {
  DiagnosticError,
  carryOver,
  compile,
  describeDifferences,
  displayName,
  fail,
  historyOf,
  keepNames,
  kindTitle,
  Judge,
  ownerOf,
  onlyDeclared,
  readRevisions,
  schemaOf,
  toldBy,
  withinDatabase,
  withLocal,
  withoutUnmodelled,
  withSpelling,
  defaultBookkeeping,
  type BookkeepingOptions,
  type ConversionAnswer,
  type Database,
  type Diagnostic,
  type Dialect,
  type Difference,
  type Hazard,
  type Introspection,
  type Operation,
  type Question,
  type RenameAnswer,
  type Schema,
  type SchemaObject,
  type Sayable,
  type SchemaSource,
  type Statement,
  type Unmodelled,
} from "@athanor/core";
import { createLoader } from "@athanor/loader";

import { refuseUnmodelled, type OwnershipOptions } from "./ownership.js";
import { namedExtensions } from "./workspace/named-extensions.js";
import { accompaniedBy, readModels, sayableBy, withNotes, type ModelsRead } from "./workspace/read-models.js";
import { migrationLoaderOf } from "./workspace/project.js";

/** One side of a plan. */
export type PlanSource =
  /** An ORM's models: `drizzle("./src/schema.ts")`, `drizzle({ schema: exports })`; several are read together. */
  | SchemaSource
  | readonly SchemaSource[]
  /** A live database: `postgres({ url })`. */
  | Database
  /** A folder of migration files. */
  | { readonly migrations: string }
  /** SQL text. */
  | { readonly sql: string }
  /** Files of SQL, run in order. */
  | { readonly files: readonly string[] }
  /** An empty database. */
  | "nothing";

/** The two sides of a plan, and how to judge them. */
export interface PlanOptions extends Pick<OwnershipOptions, "strict"> {
  readonly from: PlanSource;
  readonly to: PlanSource;
  readonly dialect: Dialect;
  readonly renames?: readonly RenameAnswer[];
  /** How the values of columns become those of their new types, where the database has no way or another one is wanted. */
  readonly conversions?: readonly ConversionAnswer[];
  /** A server that may be used for throw-away databases; without it the embedded judge. */
  readonly scratch?: { readonly url: string };
  readonly prelude?: string;
  /** The tables that keep the history of a live database, which are no part of its schema. */
  readonly bookkeeping?: BookkeepingOptions;
  /** What relative paths start from. Default: the working directory. */
  readonly cwd?: string;
  /** What becomes of names that nobody chose when what they are derived from is renamed. Default: they follow. */
  readonly derivedNames?: "follow" | "stay";
  /**
   * Whether an object that only `from` has may be dropped. Default: everything where `from` is a history, SQL or models;
   * nothing where it is a live database, because it may be somebody else's.
   */
  readonly owns?: (object: SchemaObject) => boolean;
}

/** One direction of a plan, ready to be shown, judged or run. */
export interface PlannedDirection {
  readonly operations: readonly Operation[];
  readonly statements: readonly Statement[];
  readonly hazards: readonly Hazard[];
}

/** A plan, or the questions that have to be answered before there is one. */
export type PlanResult = {
  readonly diagnostics: readonly Diagnostic[];
  readonly unmodelled: readonly Unmodelled[];
  /** The database that the comparison was made on. */
  readonly judge: string;
} & (
  | { readonly status: "questions"; readonly questions: readonly Question[] }
  | {
      readonly status: "ready";
      readonly differences: readonly Difference[];
      readonly upgrade: PlannedDirection;
      readonly downgrade: PlannedDirection;
    }
);

/** A side, read: canonical, with what its source can say (null: everything). */
interface Side extends Introspection {
  readonly says: Sayable | null;
}

/** Plans the way between any two sources. Changes neither. @throws DiagnosticError where one cannot be read */
export async function plan(options: PlanOptions): Promise<PlanResult> {
  const { dialect, renames = [], conversions = [], scratch, prelude } = options;
  const diagnostics: Diagnostic[] = [];
  const given = { from: await open(options.from, options), to: await open(options.to, options) };
  const extensions = async () =>
    (await Promise.all([given.from, given.to].map((side) => extensionsOf(side, options)))).flat();
  const judge = new Judge(await dialect.scratch({ ...scratch, ...(prelude ? { prelude } : {}), extensions }), dialect);
  try {
    const [before, after] = [
      await readSide(given.from, judge, options, diagnostics),
      await readSide(given.to, judge, options, diagnostics),
    ];
    const start = withinSide(options.from, before, after);
    const end = withinSide(options.to, after, before);
    refuseUnmodelled(start.unmodelled, options);
    const owns = options.owns ?? (isDatabase(options.from) ? () => false : () => true);
    const { schema: declared } = end.says ? withoutUnmodelled(end.schema, start.unmodelled) : end;
    const named = (place: Schema, schema: Schema) =>
      end.says && options.derivedNames === "stay" ? keepNames(place, schema, end.says.expresses) : schema;
    const kept = withNotOurs(start.schema, named(start.schema, declared), owns);
    noteLeftAlone(declared, kept, diagnostics);
    // A file does not say who may do what on a server.
    const local = isDatabase(options.from) !== isDatabase(options.to);
    const wanted = end.says ? carryOver(start.schema, kept, end.says) : local ? withLocal(start.schema, kept) : kept;
    const { from, to } = await judge.comparable(start.schema, wanted);
    const { says } = end;
    const carry = says
      ? (place: Schema, target: Schema) => carryOver(place, named(place, onlyDeclared(target, kept)), says)
      : undefined;
    const rewrite = await accompaniedBy(sourcesOf(given.to), (word) => toldBefore(given.from, word, options));
    const planned = await judge.plan({ from, to, carry, answers: [...renames, ...conversions], rewrite });
    const base = { diagnostics, unmodelled: start.unmodelled, judge: judge.name };
    if (planned.status === "questions") return { ...base, ...planned };
    const direction = ({ operations, calls, hazards }: typeof planned.upgrade): PlannedDirection => ({
      operations,
      hazards,
      statements: compile(calls.flat(), dialect),
    });
    return {
      ...base,
      status: "ready",
      differences: describeDifferences(from, to),
      upgrade: direction(planned.upgrade),
      downgrade: direction(planned.downgrade),
    };
  } finally {
    await judge.close();
  }
}

/** A side whose models have been read: which extensions they need is asked before there is a judge. */
type OpenSource =
  | Exclude<PlanSource, SchemaSource | readonly SchemaSource[]>
  | { readonly sources: readonly SchemaSource[]; readonly declared: ModelsRead };

async function open(source: PlanSource, { cwd }: PlanOptions): Promise<OpenSource> {
  if (!isModels(source)) return source;
  const sources = Array.isArray(source) ? (source as readonly SchemaSource[]) : [source as SchemaSource];
  const root = resolve(cwd ?? process.cwd());
  return { sources, declared: await readModels(sources, { root, load: createLoader({ root }) }) };
}

const sourcesOf = (source: OpenSource) => (typeof source === "object" && "sources" in source ? source.sources : []);

/** The statements of a history with a word in them, where one starts from that. */
async function toldBefore(source: OpenSource, word: string, { dialect, cwd }: PlanOptions): Promise<readonly string[]> {
  if (typeof source !== "object" || !("migrations" in source)) return [];
  const root = resolve(cwd ?? process.cwd());
  const history = historyOf(await readRevisions(resolve(root, source.migrations)));
  return toldBy(history, word, dialect, migrationLoaderOf(createLoader({ root })));
}

/** The extensions that a side creates: the embedded judge must know them when it starts. */
async function extensionsOf(source: OpenSource, { dialect, cwd }: PlanOptions): Promise<readonly string[]> {
  if (source === "nothing" || isDatabase(source)) return [];
  if ("declared" in source) return source.declared.extensions;
  const root = resolve(cwd ?? process.cwd());
  if ("migrations" in source) return namedExtensions(resolve(root, source.migrations), dialect);
  return dialect.extensionsNamed(await sqlOf(source, root));
}

async function sqlOf(source: { sql: string } | { files: readonly string[] }, root: string): Promise<string> {
  if ("sql" in source) return source.sql;
  return (await Promise.all(source.files.map((file) => readSql(resolve(root, file))))).join(";\n");
}

async function readSide(
  source: OpenSource,
  judge: Judge,
  options: PlanOptions,
  diagnostics: Diagnostic[],
): Promise<Side> {
  const root = resolve(options.cwd ?? process.cwd());
  if (source === "nothing") return { schema: schemaOf([]), unmodelled: [], says: null };
  if (isDatabase(source)) {
    const connection = await source.connect(root);
    try {
      return {
        ...(await options.dialect.introspect(connection, { bookkeeping: options.bookkeeping ?? defaultBookkeeping })),
        says: null,
      };
    } finally {
      await connection.close();
    }
  }
  if ("declared" in source) {
    const { sources, declared } = source;
    diagnostics.push(...declared.diagnostics.filter(({ severity }) => severity !== "note"));
    const { schema, refused } = await judge.tryToElaborate(declared.schema, declared.named);
    if (refused.length > 0) throw new DiagnosticError(withNotes(refused, declared.diagnostics));
    return {
      schema: withSpelling(schema, declared.schema, options.dialect),
      unmodelled: [],
      says: sayableBy(sources, declared.named),
    };
  }
  if ("migrations" in source) {
    const history = historyOf(await readRevisions(resolve(root, source.migrations)));
    return { ...(await judge.replay(history, migrationLoaderOf(createLoader({ root })))), says: null };
  }
  const sql = await sqlOf(source, root);
  if (judge.connection.sparesServer && options.dialect.touchesServer(sql)) {
    fail({
      code: "ATH5107",
      message:
        "the SQL makes, changes or drops roles, and the scratch database is on a server: they would be real ones",
      hint: "leave scratch.url out, so that the embedded database judges; or leave the roles out of the SQL",
    });
  }
  try {
    return { ...(await judge.build(sql)), says: null };
  } catch (error) {
    const said = options.dialect.explain(error);
    return fail({
      ...said,
      code: "ATH5105",
      message: `the SQL cannot be run on the scratch database: ${said.message}`,
    });
  }
}

/** Of a live database's server, what the other side knows of as well. */
function withinSide(source: PlanSource, side: Side, other: Side): Side {
  return isDatabase(source) ? { ...side, schema: withinDatabase(side.schema, other.schema) } : side;
}

async function readSql(file: string): Promise<string> {
  return readFile(file, "utf8").catch((cause: unknown) =>
    fail({ code: "ATH5106", message: `the file ${file} cannot be read`, hint: "correct the path", cause }),
  );
}

function isDatabase(source: PlanSource | OpenSource): source is Database {
  return typeof source === "object" && "connect" in source;
}

function isModels(source: PlanSource): source is SchemaSource | readonly SchemaSource[] {
  return Array.isArray(source) || (typeof source === "object" && "read" in source);
}

/** The target, with what `from` has and may not be dropped. */
function withNotOurs(from: Schema, to: Schema, owns: (object: SchemaObject) => boolean): Schema {
  const extra = [...from.objects.values()].filter((object) => {
    if (to.objects.has(object.address)) return false;
    // What stands in a table that both have is part of that table's definition.
    const owner = ownerOf(object);
    return owner ? !to.objects.has(owner) && !owns(from.objects.get(owner) ?? object) : !owns(object);
  });
  if (extra.length === 0) return to;
  const added = new Set(extra.map(({ address }) => address));
  const all = schemaOf([...to.objects.values(), ...extra]);
  return { ...all, edges: [...to.edges, ...from.edges.filter((edge) => added.has(edge.from))] };
}

/** Nothing is left out in silence. */
function noteLeftAlone(wanted: Schema, kept: Schema, diagnostics: Diagnostic[]): void {
  const alone = [...kept.objects.values()].filter(
    (object) => !wanted.objects.has(object.address) && ownerOf(object) === null,
  );
  if (alone.length === 0) return;
  diagnostics.push({
    code: "ATH3201",
    severity: "note",
    message: `the database holds ${alone.length} object(s) that the other side does not have; they are left alone, because they may be somebody else's`,
    detail: alone.map((object) => `${kindTitle(object.kind)} ${displayName(object.address)}`),
    hint: "drop them by hand where they are not needed, or take them for your own with --adopt-unknown",
  });
}

/** Plain data of a plan, for `--json`. */
export function serializePlan(result: PlanResult): unknown {
  return JSON.parse(JSON.stringify(result)) as unknown;
}
