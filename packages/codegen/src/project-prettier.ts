import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

export type Prettier = typeof import("prettier");

/** The oldest prettier whose answers are those that its current types describe. */
const OLDEST_MAJOR = 3;

/**
 * The prettier that a project has installed, loaded from there, so that what is written looks like what its own checks expect.
 * @param root the project's directory
 * @returns null where it has none, or one before version 3
 * @throws what loading a damaged installation throws
 */
export function projectPrettier(root: string): Prettier | null {
  if (!asksForPrettier(root)) return null;
  const require = createRequire(join(root, "package.json"));
  let file: string;
  try {
    file = require.resolve("prettier");
  } catch {
    return null;
  }
  const prettier = require(file) as Prettier;
  return Number.parseInt(prettier.version, 10) >= OLDEST_MAJOR ? prettier : null;
}

/** Whether the project, or the workspace that it is part of, lists prettier itself: npm puts ours beside it otherwise. */
function asksForPrettier(root: string): boolean {
  for (let folder = root; ; folder = dirname(folder)) {
    try {
      const { dependencies, devDependencies } = JSON.parse(
        readFileSync(join(folder, "package.json"), "utf8"),
      ) as Record<string, object | undefined>;
      if ("prettier" in { ...dependencies, ...devDependencies }) return true;
    } catch {
      // No package.json here, or none that can be read: the one above may tell.
    }
    if (dirname(folder) === folder) return false;
  }
}

/** Prettier as this package depends on it. Imported when it is needed: an upgrade in production formats nothing. */
export async function ownPrettier(): Promise<Prettier> {
  return import("prettier");
}
