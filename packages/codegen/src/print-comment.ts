import { escapeInvisible } from "./escape-invisible.js";

/** Where a long comment is broken, so that it is not cut off beside the code. */
const WIDTH = 110;

/** Beginnings by which tools take a comment as an order: `@ts-ignore`, `prettier-ignore`, `# sourceMappingURL`, `/ <reference`. */
const DIRECTIVE =
  /^(?:[@#/<!*]|prettier|eslint|oxlint|tslint|biome|dprint|deno|istanbul|[cv]8\b|webpack|vite|globals?\b|exported\b)/iu;

/**
 * Prints one paragraph of free text as `//` lines. A line feed in it is written as `\n`: texts from a database cannot begin a line of
 * their own, and no line is an order to a tool.
 */
export function printComment(text: string): string[] {
  const words = escapeInvisible(text).split(" ");
  const lines: string[] = [];
  let line = DIRECTIVE.test(text.trimStart()) ? "note:" : words.shift()!;
  for (const word of words) {
    const fits = line.length + 1 + word.length <= WIDTH;
    if (fits || DIRECTIVE.test(word) || word === "") line += ` ${word}`;
    else {
      lines.push(line);
      line = ` ${word}`;
    }
  }
  return [...lines, line].map((one) => `// ${one}`.trimEnd());
}
