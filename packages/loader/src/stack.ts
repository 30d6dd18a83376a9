import { fileURLToPath } from "node:url";
import type { Place } from "./compiled.js";

/** One line of a stack trace, or the head of a syntax error. */
export interface Frame {
  readonly file: string;
  readonly place: Place;
}

/** The frames of an error that lie in files, innermost first. */
export function framesOf(error: unknown): Frame[] {
  const stack = error !== null && typeof error === "object" && "stack" in error ? String(error.stack) : "";
  const frames: Frame[] = [];
  const lines = stack.split("\n");
  for (const line of lines) {
    const match = /^\s+at (?:.*\()?((?:file:\/\/|\/|[A-Za-z]:[\\/]).*?):(\d+):(\d+)\)?$/.exec(line);
    // V8 puts code that it cannot parse before the message: the file and line, the text of the line, a mark below it.
    const head = match ?? (frames.length === 0 ? /^((?:file:\/\/|\/|[A-Za-z]:[\\/]).*?):(\d+)()$/.exec(line) : null);
    if (head === null) continue;
    const [, file = "", row, column] = head;
    frames.push({
      file: file.startsWith("file:") ? fileURLToPath(file) : file,
      place: [Number(row), column ? Number(column) : markIn(lines)],
    });
  }
  return frames;
}

function markIn(lines: readonly string[]): number {
  return (lines[2]?.indexOf("^") ?? 0) + 1 || 1;
}
