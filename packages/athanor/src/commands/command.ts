import { fail } from "@athanor/core";
import type { Command } from "commander";

import type { Outcome, Terminal } from "../report/terminal.js";

/** The options that every command has. */
export interface CommonOptions {
  readonly config?: string;
  readonly json?: boolean;
  readonly verbose?: boolean;
}

/** One command of the command line. */
export interface CommandDefinition<O extends CommonOptions = never> {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** Command lines, shown by `--help`. */
  readonly examples: readonly string[];
  /** Declares arguments and options of its own. */
  configure(command: Command): Command;
  run(args: readonly string[], options: O, terminal: Terminal): Promise<Outcome>;
}

/** What `-m` was given. @throws DiagnosticError ATH5205 where it says nothing */
export function messageOf(text: string): string {
  if (text.trim() !== "") return text;
  return fail({ code: "ATH5205", message: "the message is empty", hint: 'say what the revision does: -m "add tasks"' });
}

/** The part of the options that says which project is meant. */
export function projectOf(options: CommonOptions, { cwd }: Terminal): { config?: string; cwd: string } {
  return { cwd, ...(options.config === undefined ? {} : { config: options.config }) };
}
