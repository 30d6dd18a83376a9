import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { testFolder } from "./read.js";

/** The exports of each file in a folder of the tests, by the name of the file. */
export async function modelsIn(folder: string): Promise<(readonly [name: string, exports: Record<string, unknown>])[]> {
  const path = join(testFolder, folder);
  const names = readdirSync(path).filter((name) => name.endsWith(".ts"));
  return Promise.all(
    names.sort().map(async (name) => {
      const exports = (await import(/* @vite-ignore */ pathToFileURL(join(path, name)).href)) as Record<
        string,
        unknown
      >;
      return [name.replace(/\.ts$/u, ""), { ...exports }] as const;
    }),
  );
}
