import type { Answer, Question } from "@athanor/core";
import type { Command } from "commander";

import { askConversion, conversionOptions, renderConversion } from "./conversion-answers.js";
import { askRenames, renameOptions, renderRename } from "./rename-answers.js";

/** The flags that answer what only a person knows. */
export const answerOptions = (command: Command): Command => conversionOptions(renameOptions(command));

/** Why there is no plan yet. */
export function whyOpen(questions: readonly Question[]): string {
  return questions.some((one) => one.asks === "conversion")
    ? "the database has no way to convert values that may be there."
    : "something disappeared from the models while something like it appeared.";
}

/** Open questions, each with the flags that answer it. */
export function renderQuestions(questions: readonly Question[]): string[] {
  return [
    "Run the command again with one of these flags for each:",
    ...questions.flatMap((one) => (one.asks === "rename" ? renderRename(one) : renderConversion(one))),
  ];
}

/** Asks a person at the terminal. Ends the command where the person cancels. */
export async function ask(questions: readonly Question[]): Promise<Answer[]> {
  const answers: Answer[] = await askRenames(questions.filter((one) => one.asks === "rename"));
  for (const one of questions) if (one.asks === "conversion") answers.push(await askConversion(one));
  return answers;
}
