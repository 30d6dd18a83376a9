import { displayName, fail, joinName, parseAddress, type RenameAnswer, type RenameQuestion } from "@athanor/core";
import { Option, type Command } from "commander";

import { printable } from "../report/printable.js";
import { shellQuote } from "../report/shell-quote.js";
import { paint } from "../report/terminal.js";
import { cancelled } from "./cancelled.js";

/** `--rename old:new` and `--no-rename old`, any number of each. */
export function renameOptions(command: Command): Command {
  return command
    .addOption(
      new Option(
        "--rename <old:new>",
        "something was renamed or moved, for example tasks.desc:description or tasks:archive.tasks",
      )
        .default([], "none")
        .argParser((text: string, before: RenameAnswer[]) => [...before, parseRename(text)]),
    )
    .addOption(
      new Option("--no-rename <old>", "something was not renamed but dropped").argParser(
        (text: string, before: RenameAnswer[]) => [...before, { from: text, to: null }],
      ),
    );
}

/** Splits at the last colon outside quotes. */
function parseRename(text: string): RenameAnswer {
  const match = /^(.+):("(?:[^"]|"")*"|[^":]+)$/s.exec(text);
  if (!match) {
    fail({
      code: "ATH5201",
      message: `${JSON.stringify(text)} is not a rename`,
      hint: "write the old name, a colon and the new name: --rename tasks.desc:description",
    });
  }
  return { from: match[1]!, to: match[2]! };
}

/** One open question with the flags that answer it. */
export function renderRename({ from, title, otherwise, candidates }: RenameQuestion): string[] {
  const name = displayName(from);
  return [
    `${paint.yellow("?")} ${title} ${paint.bold(printable(name))} is gone. Was it renamed?`,
    ...candidates.map(
      ({ to, reason }) =>
        `    --rename ${shellQuote(`${name}:${targetName(from, to)}`)}   ${paint.dim(`(${printable(reason)})`)}`,
    ),
    `    --no-rename ${shellQuote(name)}   ${paint.dim(`(${otherwise})`)}`,
  ];
}

/** A new name as `--rename` takes it: the last part where only that changes, else all of them. */
function targetName(from: RenameQuestion["from"], to: RenameQuestion["from"]): string {
  const [before, after] = [parseAddress(from).parts, parseAddress(to).parts];
  const stays = joinName(before.slice(0, -1)) === joinName(after.slice(0, -1));
  return joinName(stays ? after.slice(-1) : after);
}

/** Asks a person at the terminal. Ends the command where the person cancels. */
export async function askRenames(questions: readonly RenameQuestion[]): Promise<RenameAnswer[]> {
  const { isCancel, select } = await import("@clack/prompts");
  const answers: RenameAnswer[] = [];
  const taken = new Set<string>();
  for (const { from, title, otherwise, candidates } of questions) {
    const name = displayName(from);
    const open = candidates.filter((one) => !taken.has(one.to));
    if (open.length === 0) continue;
    const answer = await select({
      message: `${title} ${printable(name)} is gone. Was it renamed?`,
      options: [
        ...open.map(({ to, reason }) => ({
          value: to as string,
          label: `renamed to ${printable(targetName(from, to))}`,
          hint: printable(reason),
        })),
        { value: "", label: otherwise },
      ],
    });
    if (isCancel(answer)) cancelled();
    if (answer) taken.add(answer);
    answers.push({ from: name, to: answer ? targetName(from, answer as RenameQuestion["from"]) : null });
  }
  return answers;
}
