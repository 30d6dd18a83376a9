import { newRevision } from "../generate.js";
import { shortPath } from "../report/diagnostics.js";
import { paint } from "../report/terminal.js";
import { projectOf, type CommandDefinition, type CommonOptions } from "./command.js";

interface Options extends CommonOptions {
  readonly message: string;
  readonly revId?: string;
}

export const newCommand: CommandDefinition<Options> = {
  name: "new",
  summary: "write an empty revision to fill in by hand",
  examples: ['athanor new -m "move addresses to their own table"'],
  configure: (command) =>
    command
      .requiredOption("-m, --message <text>", "what the revision does, for its file name and for people")
      .option("--rev-id <id>", "the id of the revision, instead of a random one"),
  async run(_args, options, terminal) {
    const { file, revision } = await newRevision({
      ...projectOf(options, terminal),
      message: options.message,
      ...(options.revId === undefined ? {} : { revId: options.revId }),
    });
    terminal.out(`Wrote ${paint.bold(shortPath(file, terminal.cwd))}, with empty functions.`);
    terminal.out(`Next: fill in upgrade and downgrade, then run ${paint.cyan("athanor upgrade")}`);
    return { exitCode: 0, json: { file, revision } };
  },
};
