import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

import { isRevisionFileName, type Dialect } from "@athanor/core";

/** The extensions that the migrations of a directory create. What cannot be read is told elsewhere. */
export async function namedExtensions(directory: string, dialect: Dialect): Promise<string[]> {
  const names = (await readdir(directory).catch(() => [])).filter(isRevisionFileName);
  const texts = await Promise.all(names.map((name) => readFile(join(directory, name), "utf8").catch(() => "")));
  return [...new Set(texts.flatMap((text) => dialect.extensionsNamed(text)))].sort();
}
