import type { Declaration, Diagnostic, ModuleLoader } from "@athanor/core";
import type { DataSource, DataSourceOptions, EntitySchema } from "typeorm";

import { entitiesIn, entityFiles, type Entity } from "./entities.js";
import { exportedOptions, isDataSource } from "./exported.js";
import { buildFailure } from "./failures.js";
import { offline, type Connections } from "./offline.js";
import type { Typeorm } from "./orm.js";
import { Places } from "./places.js";
import { quickLookups } from "./quick-lookups.js";
import type { TypeormInput, TypeormOptions } from "./typeorm.js";
import { tellTypes, toldWithoutNull, untoldColumn, untoldColumns } from "./untold-columns.js";

/** What opening a DataSource takes. */
export interface OpenContext {
  readonly orm: Typeorm;
  readonly loader: ModuleLoader;
  readonly root: string;
  report(diagnostic: Diagnostic): void;
}

/** A DataSource whose metadata has been built, without a connection. */
export interface OpenedDataSource {
  readonly dataSource: DataSource;
  readonly places: Places;
}

/**
 * A DataSource for what a project means, with its metadata. Null where it cannot be had, which has been reported.
 *
 * @param named the files that the input names: the one that exports a DataSource, or those of entities
 */
export async function dataSourceOf(
  input: TypeormInput,
  named: readonly string[],
  { env = {}, dataSource: wanted }: TypeormOptions,
  context: OpenContext,
): Promise<OpenedDataSource | null> {
  const before = Object.keys(env).map((name) => [name, process.env[name]] as const);
  Object.assign(process.env, env);
  try {
    return await offline(context.orm, (connections) => open(input, named, wanted, connections, context));
  } finally {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}

/**
 * Loads what there is to load until it is known which files that are and which of them need types. All of them are run
 * in one graph each time, since an entity is itself only there: classes that were imported before are looked up there too.
 */
async function open(
  input: TypeormInput,
  named: readonly string[],
  wanted: string | undefined,
  connections: Connections,
  context: OpenContext,
): Promise<OpenedDataSource | null> {
  const { loader, root, report } = context;
  const entry = typeof input === "string" ? [input] : [];
  let files = typeof input === "string" ? [] : named;
  let withTypes: readonly string[] = [];
  let imported: ReadonlyMap<Entity, Declaration> = new Map();
  for (;;) {
    const homes = [...new Set([...imported.values()].map(({ file }) => file))];
    const loaded = await loader.loadAll([...entry, ...files, ...homes], { withTypes });
    const options =
      typeof input === "string"
        ? await exportedOptions({ file: input, exports: loaded[0]!.exports, wanted }, connections, report)
        : isDataSource(input)
          ? input.options
          : ({ type: "postgres", ...input } as DataSourceOptions);
    const listed = options && (entry.length === 0 ? named : entityFiles(options.entities, root, report));
    if (!listed) return null;
    if (listed.some((file) => !files.includes(file))) {
      files = listed;
      continue;
    }
    const exported = loaded.slice(entry.length, entry.length + files.length).map(({ exports }) => exports);
    const reloaded = (one: Entity) => {
      const home = imported.get(one);
      return (home && (loaded.find(({ file }) => file === home.file)?.exports[home.exportName] as Entity)) ?? one;
    };
    const entities = [...entitiesIn(options.entities).map(reloaded), ...entitiesIn(exported)];
    const opened = await build(options, [...new Set(entities)], withTypes, context);
    if (opened === null || "dataSource" in opened) return opened;
    withTypes = opened.needTypes;
    if (entry.length === 0) imported = declarationsOf(entitiesIn(options.entities), loader);
  }
}

/** Where entities are exported from. None, where that is not known of all: those that stay would name others than are read. */
function declarationsOf(entities: readonly Entity[], loader: ModuleLoader): ReadonlyMap<Entity, Declaration> {
  const known = entities.map((one) => [one, loader.declarationOf(one)] as const);
  return known.every(([, declaration]) => declaration) ? new Map(known as [Entity, Declaration][]) : new Map();
}

/** Files that are to be loaded once more, with types. */
interface Untold {
  readonly needTypes: readonly string[];
}

async function build(
  options: DataSourceOptions,
  entities: readonly Entity[],
  withTypes: readonly string[],
  context: OpenContext,
): Promise<OpenedDataSource | Untold | null> {
  const { loader, orm, report } = context;
  if (options.type !== "postgres" && options.type !== "aurora-postgres") {
    report(wrongProduct(options.type));
    return null;
  }
  const schemas = entities.filter((one): one is EntitySchema => typeof one === "object");
  const names = new Map(schemas.map((one) => [one.options.target ?? one.options.name, one] as const));
  const places = new Places(loader, context.root, names);
  // One of our own: the project's stays as it is. Only entities matter, and neither subscribers nor migrations may run.
  const own = { ...options, driver: {}, cache: false, entities, subscribers: [], migrations: [] };
  const dataSource = new orm.DataSource(own as unknown as DataSourceOptions);
  const built = () => quickLookups(orm.getMetadataArgsStorage(), () => buildMetadata(dataSource));
  const failure = await built();
  const untold = failure ? untoldColumns(dataSource) : [];
  const files = untold.flatMap(({ target }) => places.of(target)?.file ?? []);
  const needTypes = [...new Set(files)].filter((file) => !withTypes.includes(file));
  if (needTypes.length > 0) return { needTypes: [...withTypes, ...needTypes] };
  const told = tellTypes(untold, orm, places);
  if (told.length < untold.length) {
    for (const column of untold) if (!told.includes(column)) report(untoldColumn(column, places));
    return null;
  }
  const error = told.length > 0 ? await built() : failure;
  if (error) {
    report(buildFailure(error.cause, entities, places));
    return null;
  }
  if (told.length > 0) report(toldWithoutNull(told, places));
  if (dataSource.entityMetadatas.length > 0) return { dataSource, places };
  report(noEntities);
  return null;
}

/** Returns what TypeORM has against the entities; null where it has nothing. */
async function buildMetadata(dataSource: DataSource): Promise<{ readonly cause: unknown } | null> {
  try {
    await (dataSource as unknown as { buildMetadatas(): Promise<void> }).buildMetadatas();
    return null;
  } catch (cause) {
    return { cause };
  }
}

function wrongProduct(type: string): Diagnostic {
  return {
    code: "ATH1306",
    severity: "error",
    message: `the DataSource is for ${type}, and the entities are to be read for PostgreSQL`,
    hint: 'give it type: "postgres"; where the environment decides, say so: typeorm(file, { env: { DB_TYPE: "postgres" } })',
  };
}

/** Nothing was read: to take it for models that declare nothing would drop all there is. */
const noEntities: Diagnostic = {
  code: "ATH1312",
  severity: "error",
  message: "the list of entities leads to no entity",
  hint: 'name the files that export classes with @Entity(), or entity schemas: typeorm({ entities: ["src/**/*.entity.ts"] }); a framework that collects entities by itself (autoLoadEntities) does so when it starts',
};
