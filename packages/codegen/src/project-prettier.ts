import { createRequire } from "node:module";
import { join } from "node:path";

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

/** Prettier as this package depends on it. Imported when it is needed: an upgrade in production formats nothing. */
export async function ownPrettier(): Promise<Prettier> {
  return import("prettier");
}
