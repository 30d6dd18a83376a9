import { mkdirSync, readdirSync, realpathSync, symlinkSync } from "node:fs";
import { join } from "node:path";

import { repository } from "./sources.js";

/**
 * Gives a folder anywhere the installed packages of the quickstart, `athanor` in `node_modules/.bin` among them. What is
 * cached in its `node_modules` stays its own.
 *
 * @returns the folder with the command, for `PATH`
 */
export function linkModules(folder: string): string {
  const bin = join(folder, "node_modules", ".bin");
  mkdirSync(bin, { recursive: true });
  symlinkSync(join(repository, "packages/athanor/bin/athanor.js"), join(bin, "athanor"));
  const modules = join(repository, "examples/quickstart/node_modules");
  for (const name of readdirSync(modules).filter((one) => !one.startsWith("."))) {
    symlinkSync(realpathSync(join(modules, name)), join(folder, "node_modules", name));
  }
  return bin;
}
