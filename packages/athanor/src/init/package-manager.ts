import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

import type { PackageJson } from "./package-json.js";

/** What installs the packages of a project. */
export interface PackageManager {
  readonly name: "npm" | "pnpm" | "yarn" | "bun";
  /** The command that adds development dependencies. */
  install(packages: readonly string[]): string;
  /** The command that runs a script with arguments. */
  run(script: string, args?: string): string;
}

const lockfiles = [
  ["pnpm-lock.yaml", "pnpm"],
  ["yarn.lock", "yarn"],
  ["bun.lock", "bun"],
  ["bun.lockb", "bun"],
  ["package-lock.json", "npm"],
  ["npm-shrinkwrap.json", "npm"],
] as const;

/** What the project or the workspace around it uses: the field `packageManager` first, then a lockfile; npm where nothing says. */
export function packageManagerOf(
  root: string,
  packageJson: PackageJson,
  parentsOf: (folder: string) => PackageJson | null,
): PackageManager {
  for (let folder = root; ; folder = dirname(folder)) {
    const declared = declaredIn(folder === root ? packageJson : parentsOf(folder));
    const name = declared ?? lockfiles.find(([file]) => existsSync(join(folder, file)))?.[1];
    if (name) return commandsOf(name, folder === root && isWorkspaceRoot(root, packageJson));
    // A repository is as far as a workspace reaches.
    if (existsSync(join(folder, ".git")) || dirname(folder) === folder) return commandsOf("npm", false);
  }
}

function declaredIn(packageJson: PackageJson | null): PackageManager["name"] | undefined {
  const { packageManager, devEngines } = packageJson?.value ?? {};
  const engine = (devEngines as { packageManager?: { name?: unknown } } | undefined)?.packageManager?.name;
  const name = typeof packageManager === "string" ? packageManager.split("@")[0] : engine;
  return name === "npm" || name === "pnpm" || name === "yarn" || name === "bun" ? name : undefined;
}

/** Whether other packages of the same repository live below: adding a package to the root has to be meant, then. */
function isWorkspaceRoot(root: string, packageJson: PackageJson): boolean {
  return packageJson.value.workspaces !== undefined || existsSync(join(root, "pnpm-workspace.yaml"));
}

function commandsOf(name: PackageManager["name"], atWorkspaceRoot: boolean): PackageManager {
  const add = {
    npm: "npm install -D",
    pnpm: atWorkspaceRoot ? "pnpm add -Dw" : "pnpm add -D",
    yarn: "yarn add -D",
    bun: "bun add -d",
  }[name];
  // npm keeps for itself what does not follow `--`.
  const run = { npm: "npm run", pnpm: "pnpm", yarn: "yarn", bun: "bun run" }[name];
  return {
    name,
    install: (packages) => `${add} ${packages.join(" ")}`,
    run: (script, args) => `${run} ${script}${args === undefined ? "" : name === "npm" ? ` -- ${args}` : ` ${args}`}`,
  };
}
