import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const require = createRequire(import.meta.url);

/** The folder of an installed package, whether or not it exports its package.json. */
export function packageDirectory(name: string): string {
  const paths = require.resolve.paths(name) ?? [];
  const found = paths.map((path) => join(path, name)).find((path) => existsSync(join(path, "package.json")));
  if (!found) throw new Error(`the package ${name} is not installed in ${dirname(new URL(import.meta.url).pathname)}`);
  return found;
}

/** The command line that is measured. */
export const athanorBin = join(packageDirectory("athanor"), "bin", "athanor.js");
