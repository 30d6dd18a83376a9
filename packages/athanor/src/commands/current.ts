import { current } from "../history/read-history.js";
import { reportCurrent } from "../report/current-result.js";
import { projectOf, type CommandDefinition, type CommonOptions } from "./command.js";

interface Options extends CommonOptions {
  readonly checkHeads?: boolean;
}

export const currentCommand: CommandDefinition<Options> = {
  name: "current",
  summary: "show which revision the database is at",
  examples: ["athanor current", "athanor current -v", "athanor current --check-heads"],
  configure: (command) => command.option("--check-heads", "exit code 3 unless everything is applied"),
  run: async (_args, options, terminal) =>
    reportCurrent(await current(projectOf(options, terminal)), terminal, options),
};
