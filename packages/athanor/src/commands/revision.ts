import { generateCommand } from "./generate.js";
import { newCommand } from "./new.js";
import type { CommandDefinition } from "./command.js";

type Options = Parameters<typeof generateCommand.run>[1] &
  Parameters<typeof newCommand.run>[1] & {
    readonly autogenerate?: boolean;
  };

/** Alembic's word for both. */
export const revisionCommand: CommandDefinition<Options> = {
  name: "revision",
  summary: "what Alembic calls it: new, or with --autogenerate generate",
  examples: ['athanor revision -m "by hand"', 'athanor revision --autogenerate -m "add tasks"'],
  configure: (command) =>
    generateCommand
      .configure(command)
      .option("--autogenerate", "compare the models with the migrations, and write what is between them"),
  run: (args, options, terminal) =>
    (options.autogenerate ? generateCommand : newCommand).run(args, options as never, terminal),
};
