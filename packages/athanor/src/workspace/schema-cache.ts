import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import {
  deserializeSchema,
  serializeSchema,
  type Declarations,
  type Remembered,
  type Introspection,
  type SerializedSchema,
} from "@athanor/core";

import { toolVersion } from "../version.js";

/** SHA-256 of files by absolute path. */
type Files = Readonly<Record<string, string>>;

/** What was declared when the schema under this key was made. */
interface Latest {
  readonly key: string;
  readonly declarations: Declarations;
}

/** Canonical schemas by the content that they follow from. Losing it costs time and nothing else. */
export class SchemaCache {
  readonly #directory: string;

  constructor(directory: string) {
    this.#directory = join(directory, "schemas");
  }

  /** The key of something that is made of these parts, by this version of the tool. */
  key(...parts: readonly unknown[]): string {
    return sha256(JSON.stringify([toolVersion, ...parts]));
  }

  /** What is kept under this key, as long as the files that it depends on are unchanged. */
  get(key: string): Introspection | null {
    const kept = this.#read<{ schema: SerializedSchema } & Pick<Introspection, "unmodelled">>(key);
    return kept && { schema: deserializeSchema(kept.schema), unmodelled: kept.unmodelled };
  }

  /** @param files SHA-256 by absolute path of those that it also depends on */
  put(key: string, { schema, unmodelled }: Introspection, files: Files = {}): void {
    this.#write(this.#file(key), { files, schema: serializeSchema(schema), unmodelled });
    this.#forgetOldest();
  }

  /** The files that what is kept under this key depends on. */
  filesOf(key: string): Files {
    return this.#read(key)?.files ?? {};
  }

  /** Whether this key has been marked, and the files that the mark depends on are unchanged. */
  isMarked(key: string): boolean {
    return this.#read(key) !== null;
  }

  /** Remembers that something holds. */
  mark(key: string, files: Files): void {
    this.#write(this.#file(key), { files });
    this.#forgetOldest();
  }

  /** What the schema was declared as that has been put in last under a key of this kind, with what it turned out to be. */
  latest(kind: string): Remembered | null {
    try {
      const { key, declarations } = JSON.parse(readFileSync(this.#file(`latest-${kind}`), "utf8")) as Latest;
      const kept = this.get(key);
      return kept && { declarations, canonical: kept.schema };
    } catch {
      return null;
    }
  }

  /** Remembers what the schema was declared as that is kept under `key`. */
  setLatest(kind: string, key: string, declarations: Declarations): void {
    this.#write(this.#file(`latest-${kind}`), { key, declarations } satisfies Latest);
  }

  #read<T>(key: string): (T & { readonly files: Files }) | null {
    try {
      const kept = JSON.parse(readFileSync(this.#file(key), "utf8")) as T & { readonly files: Files };
      const changed = Object.entries(kept.files).some(([file, hash]) => sha256(readFileSync(file)) !== hash);
      return changed ? null : kept;
    } catch {
      return null;
    }
  }

  #write(file: string, content: unknown): void {
    const temporary = `${file}.${process.pid}`;
    try {
      mkdirSync(this.#directory, { recursive: true });
      writeFileSync(temporary, JSON.stringify(content));
      renameSync(temporary, file);
    } catch {
      // A folder that cannot be written to makes every run as slow as the first.
      rmSync(temporary, { force: true });
    }
  }

  #file(key: string): string {
    return join(this.#directory, `${key}.json`);
  }

  /** Each edit of a model leaves an entry behind; the last forty are plenty. */
  #forgetOldest(): void {
    try {
      const names = readdirSync(this.#directory).filter((name) => name.endsWith(".json"));
      if (names.length <= 40) return;
      const byAge = names
        .map((name) => ({ name, time: statSync(join(this.#directory, name)).mtimeMs }))
        .sort((a, b) => b.time - a.time);
      for (const { name } of byAge.slice(40)) rmSync(join(this.#directory, name), { force: true });
    } catch {
      // Whoever cleans up at the same time has done it.
    }
  }
}

function sha256(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}
