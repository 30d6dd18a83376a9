import { existsSync, readFileSync } from "node:fs";
import { isAbsolute, join, relative } from "node:path";

/** How the person at the keyboard called the tool: what is shown has to hold where they are. */
export interface Invocation {
  /** The folder that shown paths start from. */
  readonly folder: string;
  /** The line that runs another command in the same way: `pnpm migrate:upgrade`, `npx athanor upgrade`. */
  commandLine(command: string, args?: string): string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Package managers run scripts in the folder of the package, and say in `INIT_CWD` where they were called: at the root of a
 * monorepo, for example. Paths from there can be followed, and only the scripts that exist there can be called.
 */
export function invocationOf(env: Environment, cwd: string): Invocation {
  const calledIn = env.npm_lifecycle_event === undefined ? undefined : env.INIT_CWD;
  const folder = calledIn !== undefined && holds(calledIn, cwd) ? calledIn : cwd;
  return { folder, commandLine: (command, args) => commandLine(env, folder, command, args) };
}

function holds(folder: string, inner: string): boolean {
  const path = relative(folder, inner);
  return isAbsolute(folder) && !path.startsWith("..") && !isAbsolute(path);
}

function commandLine(env: Environment, folder: string, command: string, args = ""): string {
  const script = env.npm_lifecycle_event ?? "";
  const tail = args === "" ? "" : ` ${args}`;
  if (script === "npx" || env.npm_command === "exec") return `${executor(env)} athanor ${command}${tail}`;
  // A script that is named after its command has siblings: `migrate:generate`, `migrate:upgrade`.
  const sibling = script.replace(/[a-z]+$/, command);
  if (script === "" || !scriptsOf(folder).includes(sibling)) return `athanor ${command}${tail}`;
  const manager = managerOf(env);
  // npm keeps for itself what does not follow `--`.
  if (manager === "npm") return `npm run ${sibling}${tail && ` --${tail}`}`;
  return `${manager === "bun" ? "bun run" : packageManager(env, manager)} ${sibling}${tail}`;
}

function managerOf(env: Environment): string {
  return /^(npm|pnpm|yarn|bun)\//.exec(env.npm_config_user_agent ?? "")?.[1] ?? "npm";
}

/** pnpm that npx has fetched is nowhere else to be called. */
function packageManager(env: Environment, name: string): string {
  const version = /^\w+\/([\w.-]+)/.exec(env.npm_config_user_agent ?? "")?.[1];
  const fetched = /[\\/]_npx[\\/]/.test(env.npm_execpath ?? "");
  return fetched && version ? `npx -y ${name}@${version}` : name;
}

function executor(env: Environment): string {
  const manager = managerOf(env);
  return manager === "npm" ? "npx" : manager === "bun" ? "bunx" : `${packageManager(env, manager)} exec`;
}

function scriptsOf(folder: string): string[] {
  const file = join(folder, "package.json");
  if (!existsSync(file)) return [];
  try {
    return Object.keys((JSON.parse(readFileSync(file, "utf8")) as { scripts?: object }).scripts ?? {});
  } catch {
    return [];
  }
}
