/**
 * What moves the cursor, breaks the line, turns the direction of writing or does not show at all. Format characters that
 * scripts need stay: joiners, and the signs that Arabic, Syriac and Kaithi write above or around numbers.
 */
const INVISIBLE =
  /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]|(?!\u200c|\u200d|[\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u{110bd}\u{110cd}])\p{Cf}/gu;

const SHORT: Readonly<Record<string, string>> = { "\n": "\\n", "\t": "\\t" };

/**
 * Text that somebody else wrote, for one line that people read: what a reader cannot see, or what would change how the
 * text beside it is seen, is written as an escape, `\n` or `\u202e`.
 */
export function visible(text: string): string {
  return text.replace(INVISIBLE, (character) => {
    const hex = character.codePointAt(0)!.toString(16);
    return SHORT[character] ?? (hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, "0")}`);
  });
}

/** Free text for a comment in a script, after `--`: on one line, and {@link visible}. */
export function sqlComment(text: string): string {
  return visible(text.trim().replace(/\s+/g, " "));
}
