import { doctor } from "../history/doctor.js";
import { diagnosticJson, renderDiagnostic } from "../report/diagnostics.js";
import { paint } from "../report/terminal.js";
import { plural } from "../report/unmodelled.js";
import { projectOf, type CommandDefinition, type CommonOptions } from "./command.js";

export const doctorCommand: CommandDefinition<CommonOptions> = {
  name: "doctor",
  summary: "look for what is wrong with history and database, and say how to mend it",
  examples: ["athanor doctor"],
  configure: (command) => command,
  async run(_args, options, terminal) {
    const { findings, looked } = await doctor(projectOf(options, terminal));
    for (const one of findings) for (const line of renderDiagnostic(one, terminal.folder)) terminal.err(line);
    const wrong = findings.filter(({ severity }) => severity !== "note").length;
    terminal.out(
      wrong === 0
        ? `${paint.green("✓")} Nothing is wrong with ${looked.join(" and ")}.`
        : `${wrong} ${plural("thing", wrong)} to mend.`,
    );
    return { exitCode: wrong === 0 ? 0 : 4, json: { looked, diagnostics: findings.map(diagnosticJson) } };
  },
};
