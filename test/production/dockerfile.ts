import { cpSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

import { run } from "../harness/playground.js";

/** One stage of a Dockerfile, whose file system is a folder. */
export interface Stage {
  readonly folder: string;
  /** Where its commands run, below the folder. */
  readonly workdir: string;
  readonly user: string | null;
  readonly command: readonly string[];
}

/** How the instructions are carried out that a test cannot leave to Docker. */
export interface Building {
  /** Where `COPY` without `--from` copies from. */
  readonly context: string;
  /** Names at the top of the context that are not copied: what `.dockerignore` says. */
  readonly ignored: readonly string[];
  /** Where the stages are made. */
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
  /** Called in place of a `RUN` that fetches packages. */
  install(workdir: string): void;
}

const fetches = /^(?:npm|pnpm) install\b/;

/**
 * Carries out a Dockerfile in folders instead of containers, and returns its last stage. Knows the instructions that the
 * examples use; `RUN` runs on this machine, but for what fetches packages.
 *
 * @throws Error where a command fails, or for an instruction that is not known
 */
export async function buildImage(dockerfile: string, building: Building): Promise<Stage> {
  const stages = new Map<string, Stage>();
  let stage: Stage | undefined;
  const instructions = readFileSync(dockerfile, "utf8").matchAll(/^([A-Z]+) +(.*)$/gm);
  for (const [line, instruction, rest] of instructions) {
    if (instruction === "FROM") {
      const name = / AS (\w+)$/.exec(rest!)?.[1] ?? "last";
      stage = { folder: join(building.folder, name), workdir: "", user: null, command: [] };
      mkdirSync(stage.folder, { recursive: true });
      stages.set(name, stage);
      continue;
    }
    if (!stage) throw new Error(`${line}: before FROM`);
    const here = join(stage.folder, stage.workdir);
    if (instruction === "WORKDIR") {
      mkdirSync(join(stage.folder, rest!), { recursive: true });
      stage = { ...stage, workdir: rest! };
    } else if (instruction === "USER") stage = { ...stage, user: rest! };
    else if (instruction === "CMD") stage = { ...stage, command: JSON.parse(rest!) as string[] };
    else if (instruction === "COPY") copy(rest!.split(" "), here, stages, building);
    else if (instruction === "RUN" && fetches.test(rest!)) building.install(here);
    else if (instruction === "RUN") {
      const { exitCode, stdout, stderr } = await run("sh", ["-c", rest!], { cwd: here, env: building.env });
      if (exitCode !== 0) throw new Error(`${line}\n${stdout}${stderr}`);
    } else if (instruction !== "ENV") throw new Error(`${line}: not known`);
  }
  if (!stage) throw new Error(`${dockerfile} has no stages`);
  return stage;
}

function copy(words: readonly string[], here: string, stages: ReadonlyMap<string, Stage>, building: Building): void {
  const from = words[0]!.startsWith("--from=") ? stages.get(words[0]!.slice("--from=".length))!.folder : null;
  const [to, ...sources] = words.slice(from ? 1 : 0).reverse();
  for (const source of sources) {
    const path = join(from ?? building.context, source);
    // The content of a folder, as Docker copies it; a file by its name.
    const names = source.endsWith("/") || source === "." ? readdirSync(path) : null;
    const skipped = (name: string) => from === null && building.ignored.includes(name);
    for (const name of names?.filter((one) => !skipped(one)) ?? [""])
      cpSync(join(path, name), join(here, to!, name || source), { recursive: true });
    mkdirSync(dirname(here), { recursive: true });
  }
}
