import { createRequire } from "node:module";
import { extname, join } from "node:path";
import type { Diagnostic } from "@athanor/core";
import type { Options } from "prettier";
import type { Prettier } from "./project-prettier.js";

/** Runs a configuration file that is TypeScript and returns its exports. */
export type ConfigLoader = (file: string) => Promise<unknown>;

/** What prettier is told, and what went wrong while that was found out. */
export interface Style {
  readonly options: Options;
  readonly diagnostics: readonly Diagnostic[];
}

/** Where a project's configuration is looked for. */
export interface StyleRequest {
  /** The project's directory, where its `.prettierignore` is. */
  readonly root: string;
  readonly loadConfig?: ConfigLoader;
}

/** Wide enough for a column or a foreign key to stay on its line. */
export const READABLE: Options = { printWidth: 120 };

/**
 * The project's configuration for a file, `.editorconfig` included, over `fallback`. A file that the project ignores is formatted all the
 * same, for people will read it, but as {@link READABLE} says: none of the project's checks looks at it.
 * A configuration that cannot be read is a warning (ATH4151): a migration in another style is better than none.
 */
export async function styleOf(
  prettier: Prettier,
  file: string,
  fallback: Options,
  { root, loadConfig }: StyleRequest,
): Promise<Style> {
  let config: string | null = null;
  try {
    const ignorePath = [join(root, ".gitignore"), join(root, ".prettierignore")];
    if ((await prettier.getFileInfo(file, { ignorePath, resolveConfig: false })).ignored)
      return { options: READABLE, diagnostics: [] };
    config = await prettier.resolveConfigFile(file);
    const options = await prettier.resolveConfig(file, { editorconfig: true });
    return { options: withPlugins({ ...fallback, ...options }, config ?? join(root, "package.json")), diagnostics: [] };
  } catch (cause) {
    const typescript = config !== null && /^\.[cm]?ts$/.test(extname(config));
    const loaded =
      typescript && loadConfig
        ? await loadedStyle(config!, fallback, loadConfig).catch((error: unknown) => ({ error }))
        : { error: cause };
    return "error" in loaded ? { options: READABLE, diagnostics: [unreadable(loaded.error, config, root)] } : loaded;
  }
}

/** A configuration in TypeScript that Node could not run itself: it does from 22.18 on, and then only what can be erased. */
async function loadedStyle(config: string, fallback: Options, loadConfig: ConfigLoader): Promise<Style> {
  const loaded = await loadConfig(config);
  const value = isObject(loaded) && "default" in loaded ? loaded["default"] : loaded;
  if (!isObject(value)) throw new Error("it exports no object");
  const { overrides, ...options } = value;
  const diagnostics: Diagnostic[] = [];
  if (overrides !== undefined) {
    diagnostics.push({
      code: "ATH4151",
      severity: "note",
      message: "overrides of a prettier configuration in TypeScript are not applied to migrations",
      at: { file: config, line: 1, column: 1 },
      hint: "put what concerns migrations outside of overrides, or write the configuration as .prettierrc or prettier.config.mjs",
    });
  }
  return { options: withPlugins({ ...fallback, ...options }, config), diagnostics };
}

/** Prettier looks for plugins from the working directory, which need not be the project's. */
function withPlugins(options: Options, from: string): Options {
  if (!options.plugins) return options;
  const { resolve } = createRequire(from);
  const plugins = options.plugins.map((plugin) => {
    if (typeof plugin !== "string") return plugin;
    try {
      return resolve(plugin);
    } catch {
      return plugin;
    }
  });
  return { ...options, plugins };
}

function unreadable(cause: unknown, config: string | null, root: string): Diagnostic {
  const typescript = config !== null && (cause as NodeJS.ErrnoException).code === "ERR_UNKNOWN_FILE_EXTENSION";
  return {
    code: "ATH4151",
    severity: "warning",
    message: `the prettier configuration of ${config ?? root} cannot be read; the migration was formatted without it`,
    ...(config && { at: { file: config, line: 1, column: 1 } }),
    detail: (cause instanceof Error ? cause.message : String(cause)).split("\n"),
    hint: typescript
      ? "this version of Node does not run TypeScript: write the configuration as .prettierrc or prettier.config.mjs"
      : "correct the configuration, then run: npx prettier --write on the migration",
    cause,
  };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
