import { history } from "../run.js";
import { shortPath } from "../report/diagnostics.js";
import { printable, shortened } from "../report/printable.js";
import { paint } from "../report/terminal.js";
import { projectOf, type CommandDefinition, type CommonOptions } from "./command.js";

interface Options extends CommonOptions {
  readonly range?: string;
}

export const historyCommand: CommandDefinition<Options> = {
  name: "history",
  summary: "list the revisions, newest first",
  examples: ["athanor history", "athanor history -r 9a1b:head", "athanor history -v"],
  configure: (command) => command.option("-r, --range <from:to>", "only these, both ends included"),
  async run(_args, options, terminal) {
    const { revisions } = await history({
      ...projectOf(options, terminal),
      ...(options.range === undefined ? {} : { range: options.range }),
    });
    for (const { file, isHead, isBase } of revisions) {
      const { id, parents, message, createdAt } = file.revision;
      const marks = `${isHead ? paint.green(" (head)") : ""}${isBase ? paint.dim(" (base)") : ""}`;
      terminal.out(`${paint.bold(id)}${marks}  ${shortened(message)}`);
      if (!terminal.verbose) continue;
      terminal.out(paint.dim(`    follows ${parents.join(", ") || "nothing"}, created ${printable(createdAt)}`));
      terminal.out(paint.dim(`    ${printable(shortPath(file.file, terminal.folder))}`));
    }
    if (revisions.length === 0)
      terminal.out(
        `There are no revisions yet; make one with ${paint.cyan(terminal.commandLine("generate", '-m "..."'))}`,
      );
    return {
      exitCode: 0,
      json: { revisions: revisions.map(({ file, isHead }) => ({ ...file.revision, isHead, file: file.file })) },
    };
  },
};
