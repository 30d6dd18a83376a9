import { describeRevision } from "@athanor/core";

import { rebase } from "../history/rebase.js";
import { shortPath } from "../report/diagnostics.js";
import { printable } from "../report/printable.js";
import { paint } from "../report/terminal.js";
import { projectOf, type CommandDefinition, type CommonOptions } from "./command.js";

interface Options extends CommonOptions {
  readonly onto?: string;
}

export const rebaseCommand: CommandDefinition<Options> = {
  name: "rebase",
  summary: "put a branch that is not applied on top of another head",
  examples: ["athanor rebase cart", "athanor rebase 3f9c --onto 9a1b"],
  configure: (command) =>
    command
      .argument("<branch>", "the branch that is moved: a label, an id or the beginning of one")
      .option("--onto <target>", "the head that it is to follow (default: the only other one)"),
  async run([branch], options, terminal) {
    const { moved, onto, from, judge } = await rebase({
      ...projectOf(options, terminal),
      branch: branch!,
      ...(options.onto === undefined ? {} : { onto: options.onto }),
    });
    const [first] = moved;
    const file = first!.file;
    terminal.out(
      `${printable(describeRevision(first!))} follows ${printable(describeRevision(onto))} now; it followed ${from.join(", ") || "nothing"}.`,
    );
    terminal.out(`Changed ${paint.bold(printable(shortPath(file, terminal.folder)))}, its parents alone.`);
    terminal.out(`Proved on ${judge}: whichever branch is run first, the schema is the same.`);
    return {
      exitCode: 0,
      json: { moved: moved.map((one) => one.revision.id), onto: onto.revision.id, from, file, judge },
    };
  },
};
