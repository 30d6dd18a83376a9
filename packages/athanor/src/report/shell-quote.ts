import { printable } from "./printable.js";

/** A word of a command line as bash and zsh read it. What does not show is escaped, inside of `$'...'`. */
export function shellQuote(text: string): string {
  if (/^[\w.:@/+-]+$/.test(text)) return text;
  if (printable(text) === text) {
    if (text.includes("'") && !/["$`\\!]/.test(text)) return `"${text}"`;
    return `'${text.replaceAll("'", "'\\''")}'`;
  }
  const escaped = printable(text.replaceAll(/[\\']/g, "\\$&"));
  return `$'${escaped.replaceAll(/\\u\{(\w+)\}/g, (_, hex: string) => `\\U${hex.padStart(8, "0")}`)}'`;
}
