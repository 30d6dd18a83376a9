import colors from "picocolors";

import { printableJson } from "./printable.js";

/** Where a command writes, and what it may assume of who reads it. */
export interface Terminal {
  /** One line of the command's result. Nothing where `--json` was asked for. */
  out(line?: string): void;
  /**
   * SQL that is meant to be run: as it is where a file or a program takes it, and shown to a person so that no text in it
   * reaches the terminal as an order.
   */
  script(sql: string): void;
  /** One line about what went wrong. */
  err(line: string): void;
  /** A person sits there and can answer. */
  readonly interactive: boolean;
  readonly verbose: boolean;
  readonly json: boolean;
  /** Where the command runs: what relative paths that were typed start from. */
  readonly cwd: string;
  /** Where the person is: what shown paths start from. */
  readonly folder: string;
  /** How the person would run another command. */
  commandLine(command: string, args?: string): string;
}

/** What a command ends with. */
export interface Outcome {
  /** 0 done or clean, 1 error, 2 differences, 3 database behind, 4 history not sound. */
  readonly exitCode: number;
  /** What `--json` prints, beside `command`, `ok` and `exitCode`. */
  readonly json: Readonly<Record<string, unknown>>;
}

/** What `--json` prints of a command that has ended. @param command null where none was understood */
export function outcomeJson(command: string | null, { exitCode, json }: Outcome): string {
  return `${printableJson({ command, ok: exitCode === 0, exitCode, ...json })}\n`;
}

/** Colours where the terminal has them (`NO_COLOR` and `FORCE_COLOR` are heeded). */
export const paint = {
  bold: colors.bold,
  dim: colors.dim,
  red: colors.red,
  green: colors.green,
  yellow: colors.yellow,
  cyan: colors.cyan,
};
