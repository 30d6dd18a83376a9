import { displayName, fail, kindTitle, parseAddress, type RenameAnswer, type RenameQuestion } from "@athanor/core";
import { Option, type Command } from "commander";

import { printable } from "../report/printable.js";
import { paint } from "../report/terminal.js";

/** `--rename old:new` and `--no-rename old`, any number of each. */
export function renameOptions(command: Command): Command {
  return command
    .addOption(
      new Option("--rename <old:new>", "an object was renamed, for example tasks.desc:description")
        .default([], "none")
        .argParser((text: string, before: RenameAnswer[]) => [...before, parseRename(text)]),
    )
    .addOption(
      new Option("--no-rename <old>", "an object was not renamed but dropped").argParser(
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

/** Open questions, each with the flags that answer it. */
export function renderQuestions(questions: readonly RenameQuestion[]): string[] {
  const asked = questions.flatMap(({ from, candidates }) => {
    const name = displayName(from);
    return [
      `${paint.yellow("?")} ${kindTitle(parseAddress(from).kind)} ${paint.bold(printable(name))} is gone. Was it renamed?`,
      ...candidates.map(
        ({ to, reason }) =>
          `    --rename ${shellQuote(`${name}:${bareName(to)}`)}   ${paint.dim(`(${printable(reason)})`)}`,
      ),
      `    --no-rename ${shellQuote(name)}   ${paint.dim("(dropped, with what was in it)")}`,
    ];
  });
  return ["Run the command again with one of these flags for each:", ...asked];
}

/** The last part of a name, as `--rename` takes it. */
function bareName(address: RenameQuestion["from"]): string {
  return parseAddress(address).parts.at(-1)!;
}

/** A word of a command line as bash and zsh read it. What does not show is escaped, inside of `$'...'`. */
function shellQuote(text: string): string {
  if (/^[\w.:@/+-]+$/.test(text)) return text;
  if (printable(text) === text) return `'${text.replaceAll("'", "'\\''")}'`;
  const escaped = printable(text.replaceAll(/[\\']/g, "\\$&"));
  return `$'${escaped.replaceAll(/\\u\{(\w+)\}/g, (_, hex: string) => `\\U${hex.padStart(8, "0")}`)}'`;
}

/** Asks a person at the terminal. Ends the command where the person cancels. */
export async function askRenames(questions: readonly RenameQuestion[]): Promise<RenameAnswer[]> {
  const { isCancel, select } = await import("@clack/prompts");
  const answers: RenameAnswer[] = [];
  const taken = new Set<string>();
  for (const { from, candidates } of questions) {
    const name = displayName(from);
    const open = candidates.filter((one) => !taken.has(one.to));
    if (open.length === 0) continue;
    const answer = await select({
      message: `${kindTitle(parseAddress(from).kind)} ${printable(name)} is gone. Was it renamed?`,
      options: [
        ...open.map(({ to, reason }) => ({
          value: to as string,
          label: `renamed to ${printable(bareName(to))}`,
          hint: printable(reason),
        })),
        { value: "", label: "dropped, with what was in it" },
      ],
    });
    if (isCancel(answer)) {
      fail({
        code: "ATH5202",
        message: "cancelled; nothing has been written",
        hint: "run the command again when you know, or answer with --rename and --no-rename",
      });
    }
    if (answer) taken.add(answer);
    answers.push({ from: name, to: answer ? bareName(answer as RenameQuestion["from"]) : null });
  }
  return answers;
}
