import { init } from "../init/init.js";
import { shortPath } from "../report/diagnostics.js";
import { paint } from "../report/terminal.js";
import type { CommandDefinition, CommonOptions } from "./command.js";

export const initCommand: CommandDefinition<CommonOptions> = {
  name: "init",
  summary: "set up a project: configuration, migrations folder, scripts",
  examples: ["athanor init"],
  configure: (command) => command,
  async run(_args, _options, terminal) {
    const result = await init({ cwd: terminal.cwd });
    for (const { what, file, action } of result.steps) {
      const mark = action === "kept" ? paint.dim("=") : paint.green("+");
      terminal.out(`${mark} ${action.padEnd(8)} ${shortPath(file, terminal.cwd)}${what ? paint.dim(`  ${what}`) : ""}`);
    }
    for (const line of result.next) terminal.out(line);
    return { exitCode: 0, json: { steps: result.steps, found: result.found, next: result.next } };
  },
};
