import { history, type PlacedRevision } from "../history/read-history.js";
import { shortPath } from "../report/diagnostics.js";
import { renderGraph, type GraphFormat } from "../report/graph-formats.js";
import { graphText } from "../report/graph-text.js";
import { printable, shortened } from "../report/printable.js";
import { paint, type Terminal } from "../report/terminal.js";
import { projectOf, type CommandDefinition, type CommonOptions } from "./command.js";
import { oneOf } from "./generate.js";

interface Options extends CommonOptions {
  readonly range?: string;
  readonly format: "text" | GraphFormat;
}

export const historyCommand: CommandDefinition<Options> = {
  name: "history",
  summary: "list the revisions, newest first",
  examples: [
    "athanor history",
    "athanor history -r 9a1b:head",
    "athanor history -r current:",
    "athanor history --format svg > history.svg",
  ],
  configure: (command) =>
    command
      .option("-r, --range <from:to>", "only these, both ends included")
      .option("--format <format>", "text, mermaid, dot or svg", oneOf(["text", "mermaid", "dot", "svg"]), "text"),
  async run(_args, options, terminal) {
    const { revisions } = await history({
      ...projectOf(options, terminal),
      ...(options.range === undefined ? {} : { range: options.range }),
    });
    const json = { revisions: revisions.map((one) => revisionJson(one)) };
    if (options.format !== "text") {
      const drawing = renderGraph(revisions, options.format);
      terminal.script(drawing);
      return { exitCode: 0, json: { ...json, drawing } };
    }
    const places = new Map(revisions.map((one) => [one.file, one]));
    const files = revisions.map(({ file }) => file);
    const lines = isLine(revisions)
      ? files.map((file) => ({ lanes: "", revision: { file, below: "" } }))
      : graphText(files).map((one) => ({ ...one, lanes: `${one.lanes}  ` }));
    for (const { lanes, revision } of lines) {
      if (!revision) terminal.out(paint.dim(lanes.trimEnd()));
      else showRevision(places.get(revision.file)!, lanes, revision.below, terminal);
    }
    if (revisions.length === 0)
      terminal.out(
        options.range === undefined
          ? `There are no revisions yet; make one with ${paint.cyan(terminal.commandLine("generate", '-m "..."'))}`
          : "No revision is in this range.",
      );
    return { exitCode: 0, json };
  },
};

/** Whether each follows the next one and nothing else, so that a list says it all. */
function isLine(revisions: readonly PlacedRevision[]): boolean {
  return revisions.every(({ file }, at) => {
    const next = revisions[at + 1];
    const { parents } = file.revision;
    return !next || (parents.length === 1 && parents[0]!.toLowerCase() === next.file.revision.id.toLowerCase());
  });
}

function showRevision(placed: PlacedRevision, before: string, below: string, terminal: Terminal): void {
  const { id, message } = placed.file.revision;
  terminal.out(`${before}${paint.bold(id)}${marksOf(placed)}  ${shortened(message)}`);
  if (!terminal.verbose) return;
  for (const line of detailsOf(placed, terminal))
    terminal.out(`${below}${paint.dim(`${below === "" ? "" : "  "}    ${line}`)}`);
}

/** Labels, head and base. */
export function marksOf({ file, isHead, isBase }: PlacedRevision): string {
  const labels = file.revision.branchLabels ?? [];
  const named = labels.length > 0 ? paint.cyan(` [${labels.join(", ")}]`) : "";
  return `${named}${isHead ? paint.green(" (head)") : ""}${isBase ? paint.dim(" (base)") : ""}`;
}

/** What else there is to say of a revision, a line each. */
export function detailsOf({ file, dependencies }: PlacedRevision, terminal: Terminal): string[] {
  const { parents, createdAt } = file.revision;
  const needed = dependencies.map((one) => one.revision.id);
  return [
    `follows ${parents.join(", ") || "nothing"}, created ${printable(createdAt)}`,
    ...(needed.length > 0 ? [`depends on ${needed.join(", ")}`] : []),
    printable(shortPath(file.file, terminal.folder)),
  ];
}

/** A revision as `--json` prints it. */
export function revisionJson({ file, isHead }: PlacedRevision): Record<string, unknown> {
  return { ...file.revision, isHead, file: file.file };
}
