import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** Asks Node for the modules that a program loads, by `import` and by `require`. */
export interface LoadedModules {
  /** For the program to be watched. */
  readonly env: Readonly<Record<string, string>>;
  /** The packages that were loaded since the last call. */
  take(): string[];
}

const hook = `
import { appendFileSync } from "node:fs";
import Module, { register } from "node:module";

const note = (what) => appendFileSync(process.env.LOADED_MODULES, what + "\\n");
const { _resolveFilename } = Module;
Module._resolveFilename = function (...args) {
  const found = _resolveFilename.apply(this, args);
  note(found);
  return found;
};
register("data:text/javascript," + encodeURIComponent(\`
  import { appendFileSync } from "node:fs";
  export async function resolve(specifier, context, next) {
    const found = await next(specifier, context);
    appendFileSync(process.env.LOADED_MODULES, found.url + "\\\\n");
    return found;
  }
\`));
`;

/** @param folder where the hook and its notes are kept */
export function watchModules(folder: string): LoadedModules {
  const file = join(folder, "watch-modules.mjs");
  const notes = join(folder, "loaded-modules.txt");
  writeFileSync(file, hook);
  return {
    env: { NODE_OPTIONS: `--import=${pathToFileURL(file).href}`, LOADED_MODULES: notes },
    take() {
      const lines = existsSync(notes) ? readFileSync(notes, "utf8").split("\n") : [];
      rmSync(notes, { force: true });
      return [...new Set(lines.flatMap((line) => packageOf(line) ?? []))].sort();
    },
  };
}

/** The package that a file belongs to: ours by the folder, others by the innermost `node_modules`. */
function packageOf(file: string): string | undefined {
  const own = /\/packages\/([\w-]+)\/(?:dist|bin)\//.exec(file)?.[1];
  if (own) return own === "athanor" ? own : `@athanor/${own}`;
  return /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1];
}
