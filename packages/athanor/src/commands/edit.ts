import { spawnSync } from "node:child_process";

import { fail, readRevisions } from "@athanor/core";

import { shortPath } from "../report/diagnostics.js";
import { printable } from "../report/printable.js";
import { revisionFile } from "../history/read-history.js";
import { openProject } from "../workspace/project.js";
import { projectOf, type CommandDefinition, type CommonOptions } from "./command.js";

export const editCommand: CommandDefinition<CommonOptions> = {
  name: "edit",
  summary: "open a revision in your editor ($VISUAL or $EDITOR)",
  examples: ["athanor edit", "athanor edit 3f9c"],
  configure: (command) => command.argument("[target]", "head, current, a label, an id or the beginning of one", "head"),
  async run([target], options, terminal) {
    const project = projectOf(options, terminal);
    const found = await revisionFile({ ...project, target: target! });
    if (!found)
      return fail({
        code: "ATH5208",
        message: `${target!.trim()} is no revision that could be edited`,
        hint: "athanor history lists the revisions",
      });
    const file = printable(shortPath(found.file, terminal.folder));
    const editor = process.env.VISUAL?.trim() || process.env.EDITOR?.trim();
    if (!editor || !terminal.interactive)
      return fail({
        code: "ATH5208",
        message: editor
          ? "an editor needs a terminal, and there is none"
          : "neither VISUAL nor EDITOR says what your editor is",
        hint: editor
          ? `open ${file} yourself`
          : `EDITOR=nano athanor edit ${found.revision.id}, or open ${file} yourself`,
      });
    // As git does it: the variable may hold options, the path may hold anything.
    const path = process.platform === "win32" ? '"%ATHANOR_FILE%"' : '"$ATHANOR_FILE"';
    const { status, error } = spawnSync(`${editor} ${path}`, {
      shell: true,
      stdio: "inherit",
      env: { ...process.env, ATHANOR_FILE: found.file },
    });
    if (status !== 0)
      fail({
        code: "ATH5209",
        message: `the editor ended with ${error ? error.message : `exit code ${status}`}`,
        hint: `look at ${file}; the editor was: ${editor}`,
      });
    // What is wrong with the file now is better told here than by the next command.
    await readRevisions((await openProject(project)).migrations);
    terminal.out(`Edited ${file}`);
    return { exitCode: 0, json: { file: found.file } };
  },
};
