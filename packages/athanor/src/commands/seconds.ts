import { InvalidArgumentError, type Command } from "commander";

/** Declares how long to wait for another runner. */
export function lockTimeout(command: Command): Command {
  return command.option("--lock-timeout <seconds>", "how long to wait for another runner (default: 60)", seconds);
}

/** A number of seconds on the command line. */
export function seconds(text: string): number {
  const value = Number(text);
  if (text.trim() === "" || !Number.isFinite(value) || value < 0)
    throw new InvalidArgumentError("It is a number of seconds.");
  return value;
}
