import { newRevision } from "../history/new-revision.js";
import { diagnosticJson, renderDiagnostic, shortPath } from "../report/diagnostics.js";
import { printable } from "../report/printable.js";
import { paint } from "../report/terminal.js";
import { messageOf, projectOf, type CommandDefinition, type CommonOptions } from "./command.js";
import { givenPlace, placeOptions, type PlaceOptions } from "./revision-options.js";

interface Options extends CommonOptions, PlaceOptions {
  readonly message: string;
}

export const newCommand: CommandDefinition<Options> = {
  name: "new",
  summary: "write an empty revision to fill in by hand",
  examples: [
    'athanor new -m "move addresses to their own table"',
    'athanor new -m "shopping cart" --head 9a1b --splice --branch-label cart',
    'athanor new -m "prices" --head cart@head --depends-on 3f9c',
  ],
  configure: (command) =>
    placeOptions(
      command.requiredOption("-m, --message <text>", "what the revision does, for its file name and for people"),
    ),
  async run(_args, options, terminal) {
    const { file, revision, diagnostics } = await newRevision({
      ...projectOf(options, terminal),
      message: messageOf(options.message),
      ...givenPlace(options),
    });
    for (const one of diagnostics) for (const line of renderDiagnostic(one, terminal.folder)) terminal.err(line);
    terminal.out(`Wrote ${paint.bold(printable(shortPath(file, terminal.folder)))}, with empty functions.`);
    terminal.out(`Next: fill in upgrade and downgrade, then run ${paint.cyan(terminal.commandLine("upgrade"))}`);
    return { exitCode: 0, json: { file, revision, diagnostics: diagnostics.map(diagnosticJson) } };
  },
};
