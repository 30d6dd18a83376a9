import { type Diagnostic, type ModuleLoader } from "@athanor/core";
import type { DataSource, DataSourceOptions, EntitySchema } from "typeorm";

import { entitiesOf, type Entity } from "./entities.js";
import { buildFailure } from "./failures.js";
import type { Typeorm } from "./orm.js";
import { Places } from "./places.js";
import type { TypeormInput, TypeormModels, TypeormOptions } from "./typeorm.js";

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

/** The DataSource that a project means, with its metadata. Null where it cannot be had, which has been reported. */
export async function dataSourceOf(
  input: TypeormInput,
  options: TypeormOptions,
  context: OpenContext,
): Promise<OpenedDataSource | null> {
  const { env = {} } = options;
  const before = Object.keys(env).map((name) => [name, process.env[name]] as const);
  Object.assign(process.env, env);
  try {
    const found = await findDataSource(input, options, context);
    return found && (await open(found.dataSource, found.entities, context));
  } finally {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}

interface FoundDataSource {
  readonly dataSource: DataSource;
  readonly entities: readonly Entity[];
}

async function findDataSource(
  input: TypeormInput,
  options: TypeormOptions,
  context: OpenContext,
): Promise<FoundDataSource | null> {
  if (typeof input !== "string") {
    const dataSource = isDataSource(input) ? input : dataSourceFor(input, context.orm);
    const entities = await entitiesOf(isDataSource(input) ? dataSource.options.entities : input.entities, [], context);
    return entities && { dataSource, entities: entities.entities };
  }
  const [loaded] = await context.loader.loadAll([input]);
  const dataSource = await exportedDataSource(input, loaded!.exports, options, context);
  if (!dataSource) return null;
  const found = await entitiesOf(dataSource.options.entities, [input], context);
  if (!found) return null;
  if (found.loaded.length === 0) return { dataSource, entities: found.entities };
  // Where files had to be loaded for it, all of it was run once more in one graph: an entity is itself only there.
  const again = await exportedDataSource(input, found.loaded[0]!.exports, options, context);
  return again && { dataSource: again, entities: found.entities };
}

/** A DataSource for entities that come without one; the driver is never asked for anything. */
function dataSourceFor(models: TypeormModels, orm: Typeorm): DataSource {
  return new orm.DataSource({ type: "postgres", driver: {}, ...models } as DataSourceOptions);
}

async function exportedDataSource(
  file: string,
  exports: Record<string, unknown>,
  { dataSource: wanted }: TypeormOptions,
  { report }: OpenContext,
): Promise<DataSource | null> {
  const found = new Map<DataSource, string>();
  for (const [name, value] of Object.entries(exports)) {
    if (wanted !== undefined && name !== wanted) continue;
    const given = await settledDataSource(value);
    if (given && !found.has(given)) found.set(given, name);
  }
  const [first, ...others] = found.keys();
  if (first && others.length === 0) return first;
  report(
    first
      ? {
          code: "ATH1305",
          severity: "error",
          message: `${file} exports several DataSources: ${[...found.values()].join(", ")}`,
          hint: `name the one that is meant: typeorm(${JSON.stringify(file)}, { dataSource: "${[...found.values()][0]}" })`,
        }
      : {
          code: "ATH1304",
          severity: "error",
          message:
            wanted === undefined
              ? `${file} exports no DataSource`
              : `${file} exports no DataSource under the name ${wanted}`,
          detail: [`it exports ${Object.keys(exports).join(", ") || "nothing"}`],
          hint: 'export it (export const dataSource = new DataSource({ ... })), or a function that returns it; or name the entities: typeorm({ entities: ["src/**/*.entity.ts"] })',
        },
  );
  return null;
}

/** A DataSource, what a promise of one gives, or what a function without parameters gives. */
async function settledDataSource(value: unknown): Promise<DataSource | null> {
  const isFactory = typeof value === "function" && value.length === 0 && !/^class\b/.test(String(value));
  try {
    const settled: unknown = await (isFactory ? (value as () => unknown)() : value);
    return isDataSource(settled) ? settled : null;
  } catch {
    // Whatever this function is for, it is not for giving a DataSource.
    return null;
  }
}

/** Works across copies of typeorm, as `instanceof` does not. */
function isDataSource(value: unknown): value is DataSource {
  return (
    typeof value === "object" &&
    value !== null &&
    (value as { "@instanceof"?: unknown })["@instanceof"] === Symbol.for("DataSource")
  );
}

async function open(
  dataSource: DataSource,
  entities: readonly Entity[],
  context: OpenContext,
): Promise<OpenedDataSource | null> {
  const { type } = dataSource.options;
  if (type !== "postgres" && type !== "aurora-postgres") {
    context.report({
      code: "ATH1306",
      severity: "error",
      message: `the DataSource is for ${type}, and the entities are to be read for PostgreSQL`,
      hint: 'give it type: "postgres"; where the environment decides, say so: typeorm(file, { env: { DB_TYPE: "postgres" } })',
    });
    return null;
  }
  const schemas = entities.filter((one): one is EntitySchema => typeof one === "object");
  const places = new Places(
    context.loader,
    context.root,
    new Map(schemas.map((one) => [one.options.target ?? one.options.name, one])),
  );
  // Only entities matter, and neither subscribers nor migrations may run.
  dataSource.setOptions({ entities: [...entities], subscribers: [], migrations: [] } as Partial<DataSourceOptions>);
  try {
    await (dataSource as unknown as { buildMetadatas(): Promise<void> }).buildMetadatas();
  } catch (error) {
    context.report(buildFailure(error, entities, places));
    return null;
  }
  return { dataSource, places };
}
