import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, resolve } from "node:path";

/** `./migrations`, unless something else has settled there: another tool's files and ours must never be in one folder. */
export function migrationsFolder(root: string, drizzleOut: string | undefined): string {
  const isFree = (name: string): boolean => {
    const folder = resolve(root, name);
    return !(drizzleOut !== undefined && overlap(folder, resolve(root, drizzleOut))) && holdsNothingElse(folder);
  };
  for (const name of ["migrations", "athanor-migrations"]) if (isFree(name)) return `./${name}`;
  return "./athanor-migrations/revisions";
}

const overlap = (a: string, b: string): boolean => isWithin(a, b) || isWithin(b, a);

function isWithin(folder: string, other: string): boolean {
  const path = relative(other, folder);
  return path === "" || !path.startsWith("..");
}

/** Whether a folder is missing, empty, or holds revisions of Athanor alone. */
function holdsNothingElse(folder: string): boolean {
  if (!existsSync(folder)) return true;
  if (!statSync(folder).isDirectory()) return false;
  return readdirSync(folder).every((name) => {
    if (name.startsWith(".") || name.startsWith("_") || /\.md$/i.test(name)) return true;
    const file = join(folder, name);
    return (
      /\.m?[jt]s$/.test(name) &&
      statSync(file).isFile() &&
      /\bexport\s+const\s+revision\b/.test(readFileSync(file, "utf8"))
    );
  });
}

/** Migrations of drizzle-kit in a folder: how many, and whether there are any at all. */
export function drizzleMigrationsIn(folder: string): number {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return 0;
  const names = readdirSync(folder);
  // From 1.0 on, each migration is a folder of its own.
  const folders = names.filter((name) => existsSync(join(folder, name, "migration.sql"))).length;
  return folders + names.filter((name) => /^\d+_.*\.sql$/.test(name)).length;
}
