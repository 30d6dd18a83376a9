import { closeSync, existsSync, mkdirSync, openSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";

import { fail, type Connection } from "@athanor/core";
import type { PGlite } from "@electric-sql/pglite";

import { blankDataDirectory } from "./blank-data-directory.js";
import { missingDriver } from "./connection-failure.js";
import { importPglite } from "./import-pglite.js";
import { loadExtensions } from "./pglite-extensions.js";
import { pgliteConnection } from "./pglite.js";

/**
 * Opens the embedded database in a directory. Two processes in one directory would lose committed rows, so it is held
 * by a lock of the operating system, which ends with the process however that ends.
 *
 * @param directory absolute path; created when missing
 * @param extensions names of those that may be created or are there already
 */
export async function openEmbedded(directory: string, extensions: readonly string[] = []): Promise<Connection> {
  const { PGlite } = await importPglite();
  mkdirSync(dirname(directory), { recursive: true });
  keepOutOfGit(dirname(directory));
  const release = await lockDirectory(directory);
  let db: PGlite;
  try {
    db = await PGlite.create({
      dataDir: directory,
      extensions: await loadExtensions(extensions),
      ...(await blankUnlessThere(directory)),
    });
  } catch (cause) {
    release();
    return fail({
      code: "ATH2103",
      message: `the embedded database in ${directory} cannot be opened`,
      detail: [`PGlite said: ${cause instanceof Error ? cause.message : String(cause)}`],
      hint: "if it was damaged, remove the directory and run upgrade again; its rows are lost then",
      cause,
    });
  }
  return pgliteConnection(db, async () => {
    await db.close();
    release();
  });
}

async function blankUnlessThere(directory: string): Promise<{ loadDataDir?: Blob }> {
  if (existsSync(join(directory, "PG_VERSION"))) return {};
  return { loadDataDir: await blankDataDirectory() };
}

async function lockDirectory(directory: string): Promise<() => void> {
  mkdirSync(directory, { recursive: true });
  const file = join(directory, "athanor.lock");
  const { tryLock } = await import("fs-native-extensions").catch((cause: unknown) => failNoLock(directory, cause));
  const descriptor = openSync(file, "a+");
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (tryLock(descriptor)) return () => closeSync(descriptor);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  closeSync(descriptor);
  return fail({
    code: "ATH2104",
    message: `another process uses the embedded database in ${directory}`,
    hint: "wait until it has finished, or give each its own database with DATABASE_URL",
  });
}

function failNoLock(directory: string, cause: unknown): never {
  const { code } = cause as NodeJS.ErrnoException;
  // The package is there, and its binary is not: it brings none for Alpine and its like (musl), for example.
  if (code !== "ADDON_NOT_FOUND" && code !== "CANNOT_LOAD") return missingDriver("fs-native-extensions", cause);
  return fail({
    code: "ATH2110",
    message: `the embedded database in ${directory} cannot be locked on this system, and without a lock two processes would damage it`,
    detail: [`fs-native-extensions has no binary for ${process.platform} on ${process.arch} with this C library`],
    hint: "name a PostgreSQL server (DATABASE_URL), or use an image over glibc (node:24-slim instead of node:24-alpine); the scratch database needs no lock",
    cause,
  });
}

/** Our own folder ignores itself, so that nobody commits a database by accident. Where the user chose one, that is his affair. */
function keepOutOfGit(directory: string): void {
  if (basename(directory) !== ".athanor") return;
  try {
    writeFileSync(join(directory, ".gitignore"), "*\n", { flag: "wx" });
  } catch {
    // It is there already, or the folder is not ours to write to: opening the database will tell.
  }
}
