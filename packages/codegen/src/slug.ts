/** Latin letters that do not come apart into a letter and a mark. */
const LATIN: { readonly [letter: string]: string } = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  ł: "l",
  þ: "th",
  ı: "i",
  ħ: "h",
};

/** How long a slug may be: both hold. */
export interface SlugLimits {
  /** In characters. */
  readonly length: number;
  /** In bytes of UTF-8. */
  readonly bytes: number;
}

/**
 * The words of a message in lower case, joined by `_`, for the name of a file. Latin letters lose their accents; other scripts stay.
 * It ends with a whole word, unless not even the first one fits. Empty where there are no words.
 */
export function slugOf(message: string, limits: SlugLimits): string {
  const plain = message
    .toLowerCase()
    .normalize("NFKD")
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, "")
    .replace(/[ßæœøđðłþıħ]/g, (letter) => LATIN[letter]!)
    .replace(/(?<=\p{L})['’](?=\p{L})/gu, "")
    .normalize("NFC");
  const words = plain.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  const fits = (text: string): boolean => [...text].length <= limits.length && Buffer.byteLength(text) <= limits.bytes;

  let slug = "";
  for (const word of words) {
    const longer = slug === "" ? word : `${slug}_${word}`;
    if (!fits(longer)) break;
    slug = longer;
  }
  if (slug !== "" || words.length === 0) return slug;
  for (const character of words[0]!) {
    if (!fits(slug + character)) break;
    slug += character;
  }
  return slug;
}
