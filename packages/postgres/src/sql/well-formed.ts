/** The text with U+FFFD in place of halves of surrogate pairs: what UTF-8 makes of them. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, "\ufffd");
}
