import { visible } from "@athanor/core";

/**
 * Text from a model, a database or a driver, made harmless for a terminal: control characters, line breaks and marks
 * that turn the direction of writing are shown as escapes.
 */
export function printable(text: string): string {
  return visible(text);
}

/** The same for text of several lines, whose line breaks are meant. */
export function printableLines(text: string): string {
  return text.split("\n").map(printable).join("\n");
}

/** The same for a place in a table: at most so many characters, cut between characters and never inside an escape. */
export function shortened(text: string, length = 120): string {
  const dots = "...";
  let shown = "";
  let cut = 0;
  // No character is shown by nothing, so what is further behind is not shown at all.
  for (const character of text.slice(0, 2 * length + 2)) {
    shown += printable(character);
    if (shown.length > length) return `${shown.slice(0, cut)}${dots}`;
    if (shown.length <= length - dots.length) cut = shown.length;
  }
  return shown;
}

/** A JSON text whose strings hold nothing that a terminal would act on. It means the same. */
export function printableJson(value: unknown): string {
  // Line breaks between the values are the only ones: those inside of strings are escaped already.
  return JSON.stringify(value, null, 2).replaceAll(/[^\n\x20-\x7e]/gu, (character) =>
    printable(character) === character
      ? character
      : Array.from({ length: character.length }, (_, at) => `\\u${hex(character.charCodeAt(at))}`).join(""),
  );
}

const hex = (unit: number) => unit.toString(16).padStart(4, "0");
