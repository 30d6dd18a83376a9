import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { sha256 } from "./hash.js";

/** Texts on disk. A cache that cannot be read or written costs time, never correctness. */
export interface Cache {
  /** The text under a key; undefined where there is none or it is damaged. */
  read(key: string): string | undefined;
  write(key: string, text: string): void;
}

/** A number of entries above which those older than `lifetime` milliseconds are deleted. */
interface CacheLimits {
  readonly entries: number;
  readonly lifetime: number;
}

/** An entry is made with every change to a file, and used for as long as that version stands. */
const defaultLimits: CacheLimits = { entries: 3000, lifetime: 30 * 24 * 3600 * 1000 };

/**
 * Opens the cache in a directory, which is made with the first entry. Without a directory nothing is kept.
 * Safe to share between processes: an entry is written beside its place and renamed into it.
 */
export function openCache(directory: string | undefined, limits = defaultLimits): Cache {
  if (directory === undefined) return { read: () => undefined, write: () => {} };
  let writable = true;
  let made = false;
  return {
    read(key) {
      try {
        return sound(readFileSync(join(directory, key)));
      } catch {
        return undefined;
      }
    },
    write(key, text) {
      if (!writable) return;
      const target = join(directory, key);
      const temporary = `${target}.${process.pid}`;
      try {
        if (!made) prepare(directory, limits);
        made = true;
        // One file per entry, so that a crash loses whole entries.
        writeFileSync(temporary, sha256(text) + text);
        renameSync(temporary, target);
      } catch {
        // Read-only or full: this loader stops trying, so that a thousand files do not fail a thousand times.
        writable = false;
        discard(temporary);
      }
    },
  };
}

/** Makes the directory. One that has grown large loses its oldest entries, which nobody else would delete. */
function prepare(directory: string, { entries, lifetime }: CacheLimits): void {
  mkdirSync(directory, { recursive: true });
  const names = readdirSync(directory);
  if (names.length <= entries) return;
  const before = Date.now() - lifetime;
  for (const name of names) {
    const entry = join(directory, name);
    if ((statSync(entry, { throwIfNoEntry: false })?.mtimeMs ?? before) < before) discard(entry);
  }
}

function discard(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // It stays, and does no harm.
  }
}

const checksumLength = 64;

/** The text behind its checksum. */
function sound(entry: Buffer): string | undefined {
  const bytes = entry.subarray(checksumLength);
  return sha256(bytes) === entry.toString("latin1", 0, checksumLength) ? bytes.toString("utf8") : undefined;
}
