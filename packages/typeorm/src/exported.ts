import type { Diagnostic } from "@athanor/core";
import type { DataSource, DataSourceOptions } from "typeorm";

import type { Connections } from "./offline.js";
import { isInstance } from "./orm.js";

/** A file that says how to connect, and what is known of finding it there. */
export interface ExportingFile {
  /** As the configuration names it. */
  readonly file: string;
  readonly exports: Readonly<Record<string, unknown>>;
  /** The export that is meant, where there are several. */
  readonly wanted: string | undefined;
}

/** Options by the names that they are exported under. */
type Found = ReadonlyMap<DataSourceOptions, string>;

/**
 * The options of the DataSource that a file exports: by itself, as a promise of it, as its options, or as a function
 * that gives one of these. Reports where there is none, or more than one.
 */
export async function exportedOptions(
  exporting: ExportingFile,
  connections: Connections,
  report: (diagnostic: Diagnostic) => void,
): Promise<DataSourceOptions | null> {
  const { exports, wanted } = exporting;
  const all: [string, unknown][] = isDataSource(exports) ? [["default", exports]] : Object.entries(exports);
  const entries = all.filter(([name]) => wanted === undefined || name === wanted);
  const failures: string[] = [];
  const attempt = async (name: string, action: () => Promise<unknown>): Promise<[string, unknown]> => {
    try {
      return [name, await action()];
    } catch (error) {
      failures.push(`${name} failed: ${error instanceof Error ? error.message : String(error)}`);
      return [name, undefined];
    }
  };
  // Each step is for what the one before has not found; the last runs code that nobody has asked to be run.
  const steps: (() => Promise<Found> | Found)[] = [
    () => found(entries, dataSourceOptions),
    async () => {
      const promises = entries.filter((entry): entry is [string, PromiseLike<unknown>] => isPromise(entry[1]));
      const settled = promises.map(([name, value]) => attempt(name, () => connections.settled(value)));
      return found(await Promise.all(settled), anyOptions);
    },
    () => found(entries, plainOptions),
    async () => {
      const results: [string, unknown][] = [];
      for (const [name, value] of entries)
        if (isFactory(value) && (wanted !== undefined || promisesOne(name, value)))
          results.push(await attempt(name, () => connections.resultOf(value)));
      return found(results, anyOptions);
    },
  ];
  for (const step of steps) {
    const one = await step();
    if (one.size === 1) return [...one.keys()][0]!;
    if (one.size > 1) {
      report(several(exporting, [...one.values()]));
      return null;
    }
  }
  report(none(exporting, failures));
  return null;
}

/** Whether a value is a DataSource of any copy of typeorm. */
export function isDataSource(value: unknown): value is DataSource {
  return isInstance(value, "DataSource");
}

function found(
  entries: readonly (readonly [string, unknown])[],
  optionsIn: (value: unknown) => DataSourceOptions | null,
): Found {
  const result = new Map<DataSourceOptions, string>();
  for (const [name, value] of entries) {
    const options = optionsIn(value);
    if (options && !result.has(options)) result.set(options, name);
  }
  return result;
}

function anyOptions(value: unknown): DataSourceOptions | null {
  return dataSourceOptions(value) ?? plainOptions(value);
}

function dataSourceOptions(value: unknown): DataSourceOptions | null {
  return isDataSource(value) ? value.options : null;
}

function plainOptions(value: unknown): DataSourceOptions | null {
  const isOptions =
    isObject(value) && typeof value.type === "string" && ("entities" in value || "autoLoadEntities" in value);
  return isOptions ? (value as unknown as DataSourceOptions) : null;
}

function isFactory(value: unknown): value is () => unknown {
  return typeof value === "function" && value.length === 0 && !/^class\b/.test(Function.prototype.toString.call(value));
}

/** `getDataSource`, `createAppDataSource`, `typeOrmConfig`, and not `closeDataSource`. */
const givesOne =
  /^(?:get|create|make|build|load|new|init|initialize|open|connect|default|main|app|type|orm|db|database|postgres|pg|_)*(?:data_?source|connection|options|config)(?:_|factory|options|config)*$/i;

/** A function that a file exports may do anything: it is called where its name, or a framework, says what it gives. */
function promisesOne(name: string, value: () => unknown): boolean {
  const isAnonymousDefault = name === "default" && (value.name === "default" || value.name === "");
  return isAnonymousDefault || givesOne.test(name === "default" ? value.name : name) || "KEY" in value;
}

function isPromise(value: unknown): value is PromiseLike<unknown> {
  return isObject(value) && typeof value.then === "function";
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function several({ file }: ExportingFile, names: readonly string[]): Diagnostic {
  return {
    code: "ATH1305",
    severity: "error",
    message: `${file} exports several DataSources: ${names.join(", ")}`,
    hint: `name the one that is meant: typeorm(${JSON.stringify(file)}, { dataSource: ${JSON.stringify(names[0])} })`,
  };
}

function none({ file, exports, wanted }: ExportingFile, failures: readonly string[]): Diagnostic {
  const left = Object.entries(exports).filter(([name, value]) => isFactory(value) && !promisesOne(name, value));
  return {
    code: "ATH1304",
    severity: "error",
    message: `${file} exports no DataSource${wanted === undefined ? "" : ` under the name ${wanted}`}`,
    detail: [
      `it exports ${Object.keys(exports).join(", ") || "nothing"}`,
      ...(wanted === undefined && left.length > 0
        ? [`not called, since nothing says that they give one: ${left.map(([name]) => name).join(", ")}`]
        : []),
      ...failures,
    ],
    hint: [
      "export it (export const dataSource = new DataSource({ ... })), its options, or a function that returns it,",
      `which is called where its name says so (createDataSource), or the configuration: typeorm(${JSON.stringify(file)}, { dataSource: "open" });`,
      "where a framework is given the options (TypeOrmModule.forRoot), name the entities, and what else of the options decides names:",
      'typeorm({ entities: ["src/**/*.entity.ts"], namingStrategy: new SnakeNamingStrategy() })',
    ].join(" "),
  };
}
