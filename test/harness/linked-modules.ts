import { existsSync, mkdirSync, readdirSync, realpathSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";

import { repository } from "./sources.js";

/**
 * Gives a folder anywhere the installed packages of the examples, `athanor` in `node_modules/.bin` among them. What is
 * cached in its `node_modules` stays its own.
 *
 * @returns the folder with the command, for `PATH`
 */
export function linkModules(folder: string): string {
  const bin = join(folder, "node_modules", ".bin");
  mkdirSync(bin, { recursive: true });
  symlinkSync(join(repository, "packages/athanor/bin/athanor.js"), join(bin, "athanor"));
  for (const example of ["quickstart", "typeorm-postgres"]) {
    const modules = join(repository, "examples", example, "node_modules");
    for (const name of readdirSync(modules).filter((one) => !one.startsWith("."))) {
      for (const one of name.startsWith("@")
        ? readdirSync(join(modules, name)).map((own) => join(name, own))
        : [name]) {
        const link = join(folder, "node_modules", one);
        mkdirSync(dirname(link), { recursive: true });
        if (!existsSync(link)) symlinkSync(realpathSync(join(modules, one)), link);
      }
    }
  }
  return bin;
}
