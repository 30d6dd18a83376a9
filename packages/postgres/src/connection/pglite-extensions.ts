import type { Extension } from "@electric-sql/pglite";

/** Extensions that PGlite has in a package of their own; it brings all others of PostgreSQL's contrib along. */
const packages: Readonly<Record<string, string>> = {
  vector: "@electric-sql/pglite-pgvector",
  postgis: "@electric-sql/pglite-postgis",
};

/** What an extension cannot be created without. */
const needs: Readonly<Record<string, readonly string[]>> = { earthdistance: ["cube"] };

/**
 * The extensions of these names for PGlite, which must know them when it starts; each costs some milliseconds. What is
 * not installed is left out, and the server says so where it is created, see {@link packageOfExtension}.
 */
export async function loadExtensions(names: readonly string[]): Promise<Record<string, Extension>> {
  const wanted = [...new Set(names.flatMap((name) => [name, ...(needs[name] ?? [])]))];
  const loaded = wanted.map(async (name): Promise<[string, Extension][]> => {
    const exported = name.replaceAll("-", "_");
    const specifier = packages[name] ?? `@electric-sql/pglite/contrib/${exported}`;
    const module = (await import(specifier).catch(() => ({}))) as Record<string, Extension | undefined>;
    return module[exported] ? [[exported, module[exported]]] : [];
  });
  return Object.fromEntries((await Promise.all(loaded)).flat());
}

/** The package that brings an extension to PGlite, where it has one of its own. */
export function packageOfExtension(name: string): string | undefined {
  return packages[name];
}

/** The extensions that a text creates: a migration, or a script of SQL. */
export function extensionsNamed(text: string): string[] {
  const created = /\bcreate\s+extension\s+(?:if\s+not\s+exists\s+)?"?([\w-]+)|\bcreateExtension\(\s*["'`]([\w-]+)/gi;
  return [...text.matchAll(created)].map((match) => (match[1] ?? match[2])!);
}
