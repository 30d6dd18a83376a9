import { emptySchema, type Declared, type Diagnostic, type SchemaSource } from "@athanor/core";
import type { Casing } from "./casing.js";
import { collect } from "./declarations.js";
import { filterOf } from "./filter.js";
import { load } from "./load.js";
import { ownDrizzle, projectDrizzle, versionProblem, type DrizzleOrm } from "./orm.js";
import { canSay, expresses } from "./postgres/expresses.js";
import { readPostgres } from "./postgres/read.js";

/** Models that have been imported already: `import * as schema from "./schema.js"`. */
export interface DrizzleExports {
  readonly schema: Readonly<Record<string, unknown>>;
  readonly casing?: Casing;
}

/**
 * Where the models are: a file, a directory or a glob, or several of them, relative to the root of the project, as
 * `schema` in `drizzle.config.ts`. Or the exports themselves.
 */
export type DrizzleInput = string | readonly string[] | DrizzleExports;

/** The options of `drizzle.config.ts` that bear on what the models mean. */
export interface DrizzleOptions {
  /** What becomes of the keys of columns that have no name of their own. The same as the application gives to `drizzle()`. */
  readonly casing?: Casing;
  /** Only what lives in these database schemas. Everything else belongs to somebody else. */
  readonly schemaFilter?: readonly string[];
  /** Only tables whose names match one of these globs, and none of those that begin with `!`. */
  readonly tablesFilter?: readonly string[];
}

/**
 * Reads Drizzle declarations.
 *
 * @example
 * drizzle("./src/db/schema.ts")
 * @example
 * drizzle(["./src/users/*.schema.ts", "./src/billing"], { casing: "snake_case" })
 * @example
 * import * as schema from "./src/db/schema.js";
 * drizzle({ schema, casing: "snake_case" })
 */
export function drizzle(input: DrizzleInput, options: DrizzleOptions = {}): SchemaSource {
  const given = isExports(input) ? input : null;
  const patterns = given ? [] : typeof input === "string" ? [input] : (input as readonly string[]);
  const casing = options.casing ?? given?.casing;
  return {
    label: given ? "Drizzle models" : `Drizzle models in ${patterns.join(", ")}`,
    expresses,
    canSay,
    async read({ root, load: loader }): Promise<Declared> {
      const diagnostics: Diagnostic[] = [];
      const report = (diagnostic: Diagnostic) => void diagnostics.push(diagnostic);
      const nothing = () => ({ schema: emptySchema, diagnostics });

      const modules = given ? [{ file: null, exports: given.schema }] : await load(patterns, root, loader, report);
      if (diagnostics.length > 0) return nothing();
      const orm: DrizzleOrm | null = given ? await ownDrizzle() : projectDrizzle(loader, report);
      if (!orm) return nothing();
      const problem = versionProblem(orm.version);
      if (problem) {
        report(problem);
        return nothing();
      }
      const found = collect(modules, { orm, loader, root, report });
      const read = readPostgres(found, { orm, loader, root, casing, filter: filterOf(options), report });
      return { ...read, diagnostics };
    },
  };
}

function isExports(input: DrizzleInput): input is DrizzleExports {
  return typeof input === "object" && !Array.isArray(input);
}
