import { merge } from "../history/merge.js";
import { diagnosticJson, renderDiagnostic, shortPath } from "../report/diagnostics.js";
import { printable } from "../report/printable.js";
import { paint } from "../report/terminal.js";
import { messageOf, projectOf, type CommandDefinition, type CommonOptions } from "./command.js";
import { givenPlace, idAndLabels, type PlaceOptions } from "./revision-options.js";

interface Options extends CommonOptions, Pick<PlaceOptions, "revId" | "branchLabel"> {
  readonly message?: string;
  readonly allowConflict?: boolean;
}

export const mergeCommand: CommandDefinition<Options> = {
  name: "merge",
  summary: "write a revision that joins several heads, once both orders were run and found to agree",
  examples: ['athanor merge heads -m "merge cart"', 'athanor merge 9a1b 3f9c -m "merge"'],
  configure: (command) =>
    idAndLabels(
      command
        .argument("[targets...]", "what meets: heads (default), labels, ids or their beginnings")
        .option("-m, --message <text>", "for its file name and for people (default: merge, and the ids)")
        .option("--allow-conflict", "write it also where the order of the branches makes a difference"),
    ),
  async run([given], options, terminal) {
    const targets = given as unknown as readonly string[];
    const result = await merge({
      ...projectOf(options, terminal),
      ...(targets.length > 0 ? { targets } : {}),
      ...(options.message === undefined ? {} : { message: messageOf(options.message) }),
      ...(options.allowConflict ? { allowConflict: true } : {}),
      ...givenPlace(options),
    });
    const { file, revision, conflicts, judge, diagnostics } = result;
    for (const one of [...conflicts.map((one) => ({ ...one, severity: "warning" as const })), ...diagnostics])
      for (const line of renderDiagnostic(one, terminal.folder)) terminal.err(line);
    terminal.out(
      `Wrote ${paint.bold(printable(shortPath(file, terminal.folder)))}, which follows ${revision.parents.join(" and ")}.`,
    );
    terminal.out(
      conflicts.length === 0
        ? `Proved on ${judge}: whichever branch is run first, the schema is the same.`
        : "The branches do not commute, as the warnings say; that was allowed.",
    );
    terminal.out(`Next: review the file, then run ${paint.cyan(terminal.commandLine("upgrade"))}`);
    return {
      exitCode: 0,
      json: {
        file,
        revision,
        judge,
        conflicts: conflicts.map(diagnosticJson),
        diagnostics: diagnostics.map(diagnosticJson),
      },
    };
  },
};
