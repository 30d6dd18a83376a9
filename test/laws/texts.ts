import fc from "fast-check";

import { storedName } from "../../packages/postgres/src/sql/identifiers.js";

const plain = ["a", "b", "c", "items", "users", "tasks", "notes", "price", "owner_id", "kind"] as const;

/** Names that break a tool which quotes too little, too much, or splits at the wrong place. */
const hostile = [
  "Order Items",
  "we.ird",
  'qu"ote',
  "sel'ect",
  "select",
  "user",
  "order",
  "between",
  "zone",
  "UPPER",
  "back\\slash",
  "${x}",
  "`tick`",
  "*/",
  "a:b",
  "a@b+c",
  "__proto__",
  "constructor",
  "then",
  "1st",
  "10",
  " lead",
  "trail ",
  "%s",
  "line\nfeed",
  "null",
  "между",
  "日本語",
  "🙂",
  "x".repeat(63),
  `${"ж".repeat(31)}x`,
  "items__old",
  "items_pkey",
  "items_a_seq",
] as const;

/** Names that a user may not give: the server keeps them for itself. */
const reserved = /^(pg_|information_schema$|(oid|xmin|xmax|cmin|cmax|ctid|tableoid|public)$)/;

/** Any name that PostgreSQL stores as it is given: 1 to 63 bytes. Shrinks to `a`. */
export const names: fc.Arbitrary<string> = fc.oneof(
  { withCrossShrink: true },
  { weight: 6, arbitrary: fc.constantFrom(...plain) },
  { weight: 3, arbitrary: fc.constantFrom(...hostile) },
  {
    weight: 1,
    arbitrary: fc
      .string({ unit: "grapheme", minLength: 1, maxLength: 20 })
      .map((text) => storedName(text.replaceAll("\0", "")))
      .filter((text) => text !== "" && !reserved.test(text)),
  },
);

/** Free texts: comments, defaults. Anything but U+0000, which PostgreSQL cannot store. */
export const texts: fc.Arbitrary<string> = fc.oneof(
  { withCrossShrink: true },
  { weight: 4, arbitrary: fc.constantFrom("x", "y", "a note", "1") },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      "it's",
      "back\\slash",
      "ends with \\",
      "`${process.exit()}`",
      "*/ // -- ;",
      "two\nlines",
      "carriage\rreturn\t\u2028",
      "$$ $1 %s",
      '"quoted"',
      "''",
      "日本 🙂 \u200f",
      "\\'; drop table x",
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 12 }).map((text) => text.replaceAll("\0", "")) },
);

/** An enum value: a text of at most 63 bytes. */
export const enumValues: fc.Arbitrary<string> = texts.map(storedName);

/** A comment, seldom. */
export const comments: fc.Arbitrary<string | null> = seldom(texts.filter((text) => text !== ""));

/** Null four times out of five. */
export function seldom<T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> {
  return fc.oneof({ withCrossShrink: true }, { weight: 4, arbitrary: fc.constant(null) }, { weight: 1, arbitrary });
}

/** The first of `wanted`, `wanted_2`, `wanted_3` ... that is not taken, cut as the server cuts. */
export function freeName(wanted: string, taken: ReadonlySet<string>): string {
  let name = storedName(wanted);
  for (let number = 2; taken.has(name); number += 1) {
    const suffix = `_${number}`;
    const head = [...wanted];
    while (Buffer.byteLength(head.join("") + suffix) > 63) head.pop();
    name = head.join("") + suffix;
  }
  return name;
}
