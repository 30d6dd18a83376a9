import { current } from "../run.js";
import { reportCurrent } from "../report/current-result.js";
import { projectOf, type CommandDefinition, type CommonOptions } from "./command.js";

export const currentCommand: CommandDefinition<CommonOptions> = {
  name: "current",
  summary: "show which revision the database is at",
  examples: ["athanor current", "athanor current -v"],
  configure: (command) => command,
  run: async (_args, options, terminal) => reportCurrent(await current(projectOf(options, terminal)), terminal),
};
