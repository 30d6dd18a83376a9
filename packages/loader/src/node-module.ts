import NodeModule from "node:module";

/** A CommonJS module as Node keeps it. */
export interface CommonJsModule {
  id: string;
  filename: string | null;
  paths: string[];
  loaded: boolean;
  exports: unknown;
  require(specifier: string): unknown;
}

/** Node's handler for one file extension: fills `module.exports` from the file. */
type ExtensionHandler = (module: CommonJsModule, filename: string) => void;

/** Node's own resolution of a specifier. */
export type ResolveFilename = (
  specifier: string,
  parent: CommonJsModule | null | undefined,
  isMain?: boolean,
  options?: { paths?: readonly string[] },
) => string;

/** The parts of `node:module` that are stable in practice and undocumented, so that `@types/node` leaves them out. */
interface CommonJsRuntime {
  new (id: string, parent?: CommonJsModule): CommonJsModule;
  _resolveFilename: ResolveFilename;
  _extensions: Record<string, ExtensionHandler | undefined>;
  _nodeModulePaths(directory: string): string[];
  _cache: Record<string, CommonJsModule | undefined>;
}

/** Node's CommonJS runtime, typed. */
export const commonJs: CommonJsRuntime = NodeModule as unknown as CommonJsRuntime;

/** A module that stands for a file without running it: the starting point of a resolution. */
export function standIn(file: string, directory: string): CommonJsModule {
  const module = new commonJs(file);
  module.filename = file;
  module.paths = commonJs._nodeModulePaths(directory);
  return module;
}

/** Node's cache of the CommonJS modules it has loaded, by file name. */
export const requireCache: Record<string, CommonJsModule | undefined> = commonJs._cache;
