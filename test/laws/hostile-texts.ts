import fc from "fast-check";

import { storedName } from "../../packages/postgres/src/sql/identifiers.js";

/** Parts of texts that end what stands around them, begin something else, or are not what they look like. */
export const hostileParts = [
  "a",
  " ",
  "ж",
  "🙂",
  "'",
  "''",
  '"',
  "`",
  "${",
  "}",
  "${globalThis.executed = true}",
  "`; globalThis.executed = true; `",
  '"; globalThis.executed = true; "',
  "\\",
  "\\'; drop table executed; --",
  "'; drop table executed; --",
  "*/ globalThis.executed = true /*",
  "//",
  "-- ",
  "$$",
  "$1",
  "%s",
  ";",
  "\n",
  "\nglobalThis.executed = true\n//",
  "\r",
  "\r\n",
  "\t",
  "\v",
  "\f",
  "\b",
  "\u007f",
  "\u0085",
  "\u009b31m",
  "\u001b[2J",
  "\u001b]0;title\u0007",
  "\u001b]8;;https://example.org\u001b\\",
  "\u061c",
  "\u200b",
  "\u200d",
  "\u200e",
  "\u200f",
  "\u2028",
  "\u2029",
  "\u202a",
  "\u202e",
  "\u202c",
  "\u2066",
  "\u2069",
  "\ufeff",
  "\u{e0041}",
  "\ud800",
  "\udc00",
  "@ts-ignore",
  "prettier-ignore",
  "# sourceMappingURL=x",
  "<!--",
  "__proto__",
  "constructor",
  "\\u0041",
  "\\n",
] as const;

const anyTexts: fc.Arbitrary<string> = fc.oneof(
  { withCrossShrink: true },
  { weight: 1, arbitrary: fc.constantFrom(...hostileParts) },
  { weight: 6, arbitrary: fc.array(fc.constantFrom(...hostileParts), { minLength: 1, maxLength: 6 }).map(join) },
  { weight: 2, arbitrary: fc.string({ unit: "binary", minLength: 1, maxLength: 30 }).map(withoutNul) },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.constantFrom(...hostileParts), fc.integer({ min: 9_000, max: 10_000 })).map(lengthened),
  },
);

/**
 * Texts that a database or a model may hold. Shrink to `a`. PGlite takes U+FEFF at the beginning of a value for a byte
 * order mark, and leaves it out of what it answers: so it stands elsewhere only.
 */
export const hostileTexts: fc.Arbitrary<string> = anyTexts.map((text) => text.replace(/^\ufeff+/, "") || "a");

/** Names as PostgreSQL stores them, with room for a suffix that tells them apart. */
export const hostileNames: fc.Arbitrary<string> = hostileTexts.map((text) => {
  const stored = storedName(text);
  const characters = [...stored];
  while (Buffer.byteLength(characters.join("")) > 58) characters.pop();
  return characters.join("");
});

function join(parts: readonly string[]): string {
  return parts.join("");
}

function withoutNul(text: string): string {
  return text.replaceAll("\0", "") || "a";
}

function lengthened([part, length]: readonly [string, number]): string {
  return part.repeat(Math.ceil(length / part.length)).slice(0, length);
}

/** What a terminal may act on, or a reader cannot see. Line feeds are the tool's own. */
export const harmful =
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\p{Cs}\u{e0000}-\u{e007f}]/u;
