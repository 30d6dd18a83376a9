/**
 * What a reader cannot see, or what changes how the text beside it is seen: control and format characters (bidirectional marks
 * among them), line and paragraph separators, spaces that are not the space, letters without a shape, halves of surrogate pairs.
 */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0]|(?! )\p{Zs}/gu;

const SHORT: { readonly [character: string]: string } = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/**
 * Writes invisible characters as JavaScript escapes, so that a reviewer sees them and the language reads them back the same.
 * @param keep characters that stay as they are
 */
export function escapeInvisible(text: string, keep = ""): string {
  return text.replace(INVISIBLE, (character) => {
    if (keep.includes(character)) return character;
    const point = character.codePointAt(0)!;
    const hex = point.toString(16);
    return SHORT[character] ?? (point > 0xffff ? `\\u{${hex}}` : `\\u${hex.padStart(4, "0")}`);
  });
}
