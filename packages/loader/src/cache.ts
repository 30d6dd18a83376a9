import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Compiled } from "./compiled.js";
import { sha256 } from "./hash.js";

/** Transpiled files on disk. A cache that cannot be read or written costs time, never correctness. */
export interface TranspileCache {
  /** The entry under a key; undefined where there is none or it is damaged. */
  read(key: string): Compiled | undefined;
  write(key: string, compiled: Compiled): void;
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
export function openCache(directory: string | undefined, limits = defaultLimits): TranspileCache {
  if (directory === undefined) return { read: () => undefined, write: () => {} };
  let writable = true;
  let made = false;
  return {
    read(key) {
      try {
        return decode(readFileSync(join(directory, key)));
      } catch {
        return undefined;
      }
    },
    write(key, compiled) {
      if (!writable) return;
      const target = join(directory, key);
      const temporary = `${target}.${process.pid}`;
      try {
        if (!made) prepare(directory, limits);
        made = true;
        writeFileSync(temporary, encode(compiled));
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

/** What precedes the texts of an entry: their lengths, and what every run needs. */
interface EntryHeader {
  readonly code: number;
  readonly places: number;
  readonly declares: readonly string[];
  readonly isEmpty: boolean;
}

const checksumLength = 64;

/** One file per entry, so that a crash loses whole entries: checksum, header line, code, places, mappings. */
function encode(compiled: Compiled): string {
  const header: EntryHeader = {
    code: compiled.code.length,
    places: compiled.places.length,
    declares: compiled.declares,
    isEmpty: compiled.isEmpty,
  };
  const body = `${JSON.stringify(header)}\n${compiled.code}${compiled.places}${compiled.mappings}`;
  return sha256(body) + body;
}

function decode(entry: Buffer): Compiled | undefined {
  const bytes = entry.subarray(checksumLength);
  if (sha256(bytes) !== entry.toString("latin1", 0, checksumLength)) return undefined;
  const body = bytes.toString("utf8");
  const start = body.indexOf("\n") + 1;
  const header = JSON.parse(body.slice(0, start)) as EntryHeader;
  const places = start + header.code;
  const mappings = places + header.places;
  return {
    code: body.slice(start, places),
    declares: header.declares,
    isEmpty: header.isEmpty,
    places: body.slice(places, mappings),
    mappings: body.slice(mappings),
  };
}
