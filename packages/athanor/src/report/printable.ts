/**
 * Text from a model, a database or a driver, made harmless for a terminal: control characters, line breaks and marks
 * that turn the direction of writing are shown as escapes.
 */
export function printable(text: string): string {
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  return text.replaceAll(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g, (character) => {
    const code = character.charCodeAt(0).toString(16).padStart(4, "0");
    return character === "\n" ? "\\n" : character === "\t" ? "\\t" : `\\u${code}`;
  });
}

/** The same for text of several lines, whose line breaks are meant. */
export function printableLines(text: string): string {
  return text.split("\n").map(printable).join("\n");
}
