import { init, type InitResult } from "../init/init.js";
import { diagnosticJson, renderDiagnostic, shortPath } from "../report/diagnostics.js";
import { printable } from "../report/printable.js";
import { paint } from "../report/terminal.js";
import type { CommandDefinition, CommonOptions } from "./command.js";

export const initCommand: CommandDefinition<CommonOptions> = {
  name: "init",
  summary: "set up a project: configuration, migrations folder, scripts; overwrites nothing",
  examples: ["athanor init", "athanor init --json"],
  configure: (command) => command,
  async run(_args, _options, terminal) {
    const result = await init({ cwd: terminal.cwd });
    if (isNothingNew(result)) terminal.out("This project is set up already; nothing was changed.");
    for (const { what, file, action } of result.steps) {
      const mark = action === "kept" ? paint.dim("=") : paint.green("+");
      terminal.out(
        `${mark} ${action.padEnd(7)} ${printable(shortPath(file, terminal.folder))}${what ? paint.dim(`  ${printable(what)}`) : ""}`,
      );
    }
    for (const one of result.diagnostics) for (const line of renderDiagnostic(one, terminal.folder)) terminal.err(line);
    terminal.out();
    for (const line of result.next) terminal.out(printable(line));
    return {
      exitCode: 0,
      json: {
        steps: result.steps,
        found: result.found,
        diagnostics: result.diagnostics.map(diagnosticJson),
        next: result.next,
      },
    };
  },
};

const isNothingNew = ({ steps }: InitResult): boolean => steps.every(({ action }) => action === "kept");
