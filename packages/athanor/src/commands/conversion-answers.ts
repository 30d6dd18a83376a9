import { displayName, fail, type ConversionAnswer, type ConversionQuestion } from "@athanor/core";
import { Option, type Command } from "commander";

import { printable } from "../report/printable.js";
import { shellQuote } from "../report/shell-quote.js";
import { paint } from "../report/terminal.js";
import { cancelled } from "./cancelled.js";

/** `--using column:sql`, any number of times. */
export function conversionOptions(command: Command): Command {
  return command.addOption(
    new Option(
      "--using <column:sql>",
      "how the values of a column become those of its new type, for example 'tasks.price:price * 100'; null gives them up",
    )
      .default([], "none")
      .argParser((text: string, before: ConversionAnswer[]) => [...before, parseConversion(text)]),
  );
}

/** Splits at the first colon outside quotes: the SQL may hold more of them. */
function parseConversion(text: string): ConversionAnswer {
  const match = /^((?:"(?:[^"]|"")*"|[^":])+):(.*\S.*)$/s.exec(text);
  if (!match) {
    fail({
      code: "ATH5206",
      message: `${JSON.stringify(text)} does not say how values are converted`,
      hint: "write the column, a colon and SQL over its old value: --using 'tasks.price:price * 100'",
    });
  }
  return { of: match[1]!, using: match[2]!.trim() };
}

/** One open question with the flags that answer it. */
export function renderConversion({ of, title, from, to, value, ways, together }: ConversionQuestion): string[] {
  const name = displayName(of);
  const flag = (using: string) => `    --using ${shellQuote(`${name}:${using}`)}`;
  return [
    `${paint.yellow("?")} ${printable(message({ title, of, from, to }))}`,
    ...(together.length > 0
      ? [
          `    ${printable(`compared with ${together.join(", ")}: convert them in the same way, or keys no longer fit`)}`,
        ]
      : []),
    ...ways.map(({ using, reason }) => `${flag(using)}   ${paint.dim(`(${printable(reason)})`)}`),
    `${flag("...")}   ${paint.dim(`(SQL over the old value, ${printable(value)})`)}`,
  ];
}

function message({ title, of, from, to }: Pick<ConversionQuestion, "title" | "of" | "from" | "to">): string {
  return `${title} ${displayName(of)}: nothing makes ${to} of ${from}. What becomes of its values?`;
}

/** Asks a person at the terminal, who may have SQL of their own. Ends the command where the person cancels. */
export async function askConversion(question: ConversionQuestion): Promise<ConversionAnswer> {
  const { isCancel, select, text } = await import("@clack/prompts");
  const { of, value, ways, together } = question;
  const known = together.length > 0 ? ` (compared with ${together.join(", ")})` : "";
  const chosen = await select({
    message: printable(`${message(question)}${known}`),
    options: [
      ...ways.map(({ using, reason }) => ({ value: using, label: printable(using), hint: printable(reason) })),
      { value: "", label: `SQL of my own over the old value, ${printable(value)}` },
    ],
  });
  if (isCancel(chosen)) cancelled();
  const using =
    chosen ||
    (await text({
      message: printable(`USING, as SQL over ${value}`),
      validate: (typed) => (typed?.trim() ? undefined : "Write an expression, or null to give the values up"),
    }));
  if (isCancel(using)) cancelled();
  return { of: displayName(of), using: using.trim() };
}
