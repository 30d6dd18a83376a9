import { branches, heads, show } from "../history/read-history.js";
import { shortened } from "../report/printable.js";
import { paint, type Terminal } from "../report/terminal.js";
import { projectOf, type CommandDefinition, type CommonOptions } from "./command.js";
import { detailsOf, marksOf, revisionJson } from "./history.js";

const noRevisions = (terminal: Terminal) =>
  `There are no revisions yet; make one with ${paint.cyan(terminal.commandLine("generate", '-m "..."'))}`;

export const headsCommand: CommandDefinition<CommonOptions> = {
  name: "heads",
  summary: "list the revisions that nothing follows",
  examples: ["athanor heads", "athanor heads -v"],
  configure: (command) => command,
  async run(_args, options, terminal) {
    const all = await heads(projectOf(options, terminal));
    for (const one of all) {
      const { id, message, branchLabels = [] } = one.file.revision;
      const needing = one.dependants.map((other) => other.revision.id).join(", ");
      const mark = one.isDependency
        ? paint.dim(` (effective head of nothing: dependency of ${needing})`)
        : paint.green(" (head)");
      const labels = branchLabels.length > 0 ? paint.cyan(` [${branchLabels.join(", ")}]`) : "";
      terminal.out(`${paint.bold(id)}${labels}${mark}  ${shortened(message)}`);
      if (terminal.verbose) for (const line of detailsOf(one, terminal)) terminal.out(paint.dim(`    ${line}`));
    }
    if (all.length === 0) terminal.out(noRevisions(terminal));
    if (all.filter(({ isDependency }) => !isDependency).length > 1)
      terminal.out(`Join them with ${paint.cyan(terminal.commandLine("merge", 'heads -m "merge"'))}`);
    return {
      exitCode: 0,
      json: { heads: all.map((one) => ({ ...revisionJson(one), isDependency: one.isDependency })) },
    };
  },
};

export const branchesCommand: CommandDefinition<CommonOptions> = {
  name: "branches",
  summary: "list where the history branches, and what the branches are called",
  examples: ["athanor branches"],
  configure: (command) => command,
  async run(_args, options, terminal) {
    const { points, labels } = await branches(projectOf(options, terminal));
    for (const point of points) {
      terminal.out(`${paint.bold(point.file.revision.id)}${marksOf(point)}  ${shortened(point.file.revision.message)}`);
      for (const { revision } of point.children) {
        const names = revision.branchLabels ?? [];
        const named = names.length > 0 ? paint.cyan(` [${names.join(", ")}]`) : "";
        terminal.out(`  -> ${paint.bold(revision.id)}${named}  ${shortened(revision.message)}`);
      }
    }
    for (const { label, file } of labels) terminal.out(`${paint.cyan(label)} begins at ${file.revision.id}`);
    if (points.length + labels.length === 0) terminal.out("The history does not branch, and no branch has a label.");
    return {
      exitCode: 0,
      json: {
        branches: points.map((one) => ({
          ...revisionJson(one),
          children: one.children.map(({ revision }) => revision.id),
        })),
        labels: labels.map(({ label, file }) => ({ label, id: file.revision.id })),
      },
    };
  },
};

export const showCommand: CommandDefinition<CommonOptions> = {
  name: "show",
  summary: "tell all about a revision",
  examples: ["athanor show", "athanor show 3f9c", "athanor show heads", "athanor show current"],
  configure: (command) => command.argument("[targets...]", "head (default), current, labels, ids or their beginnings"),
  async run([given], options, terminal) {
    const targets = given as unknown as readonly string[];
    const found = await show({ ...projectOf(options, terminal), ...(targets.length > 0 ? { targets } : {}) });
    for (const one of found) {
      terminal.out(`${paint.bold(one.file.revision.id)}${marksOf(one)}  ${shortened(one.file.revision.message)}`);
      const followed = one.children.map(({ revision }) => revision.id).join(", ");
      const needed = one.dependants.map(({ revision }) => revision.id).join(", ");
      for (const line of [
        ...detailsOf(one, terminal),
        ...(followed === "" ? [] : [`followed by ${followed}`]),
        ...(needed === "" ? [] : [`needed by ${needed}`]),
      ])
        terminal.out(`    ${line}`);
    }
    if (found.length === 0) terminal.out("base: the state before the first revision.");
    return {
      exitCode: 0,
      json: {
        revisions: found.map((one) => ({
          ...revisionJson(one),
          children: one.children.map(({ revision }) => revision.id),
          dependants: one.dependants.map(({ revision }) => revision.id),
        })),
      },
    };
  },
};
