import { createHash } from "node:crypto";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { homedir } from "node:os";
import { dirname, join } from "node:path";

import { importPglite } from "./import-pglite.js";

/** The version of PGlite that is installed, without importing it. */
export function pgliteVersion(): string {
  try {
    const require = createRequire(import.meta.url);
    // The package does not export its package.json, so it is found from its entry.
    const entry = require.resolve("@electric-sql/pglite");
    const file = join(entry.slice(0, entry.lastIndexOf("dist")), "package.json");
    return (require(file) as { version: string }).version;
  } catch {
    return "none";
  }
}

/**
 * What one session with many tables needs of a server. A transaction holds a lock for each relation that it creates or
 * drops, some seven for a table: with PostgreSQL's own settings that ends at about a thousand tables. PGlite has one
 * session and fills the shared memory with zeros at every start, so connections and buffers cost and bring nothing.
 */
const settings = ["max_locks_per_transaction = 6400", "max_connections = 10", "shared_buffers = '16MB'"];

/**
 * A blank data directory as a tar archive. Making one costs about 4 s of CPU and loading one 0.6 s, so it is kept by
 * version, once for all projects of a user: it is the same everywhere.
 */
export async function blankDataDirectory(): Promise<Blob> {
  const file = join(cacheDirectory(), `pglite-${pgliteVersion()}-${settingsHash()}.tar`);
  const kept = await readFile(file).catch(() => null);
  if (kept && kept.length > 0) return new Blob([kept]);
  const { PGlite } = await importPglite();
  const db = await PGlite.create("memory://");
  for (const setting of settings) await db.exec(`ALTER SYSTEM SET ${setting}`);
  const blank = await db.dumpDataDir("none");
  await db.close();
  await keep(file, Buffer.from(await blank.arrayBuffer()));
  return blank;
}

/** Tells archives of other settings apart. */
function settingsHash(): string {
  return createHash("sha256").update(settings.join()).digest("hex").slice(0, 8);
}

function cacheDirectory(): string {
  return process.env.ATHANOR_CACHE_DIR ?? join(process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache"), "athanor");
}

/** Written under another name first: a second process must never read half an archive. */
async function keep(file: string, content: Uint8Array): Promise<void> {
  const temporary = `${file}.${process.pid}`;
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(temporary, content);
    await rename(temporary, file);
  } catch {
    // Without a cache everything works, only slower.
    await rm(temporary, { force: true });
  }
}
