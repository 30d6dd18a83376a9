/** A text as a SQL string. A backslash means itself, because `standard_conforming_strings` is on. */
export function quoteText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** A value, as it would be given to the driver, as a SQL literal. */
export function literal(value: unknown): string {
  if (value === null || value === undefined) return "null";
  switch (typeof value) {
    case "string":
      return quoteText(value);
    case "number":
      return Number.isFinite(value) ? String(value) : quoteText(String(value));
    case "bigint":
    case "boolean":
      return String(value);
    case "object":
      return quoteText(Array.isArray(value) ? arrayText(value) : objectText(value));
    default:
      throw new TypeError(`a ${typeof value} is no value that a database can keep`);
  }
}

function objectText(value: object): string {
  if (value instanceof Date) return value.toISOString();
  if (value instanceof Uint8Array) return `\\x${Buffer.from(value).toString("hex")}`;
  return jsonText(value);
}

/** The text of an array in PostgreSQL's own notation: `{1,NULL,"a \"b\""}`. */
export function arrayText(items: readonly unknown[]): string {
  return `{${items.map(elementText).join(",")}}`;
}

function elementText(item: unknown): string {
  if (item === null || item === undefined) return "NULL";
  if (typeof item === "number" || typeof item === "bigint" || typeof item === "boolean") return String(item);
  if (Array.isArray(item)) return arrayText(item);
  if (typeof item !== "string" && typeof item !== "object") {
    throw new TypeError(`a ${typeof item} is no element that a database can keep`);
  }
  const text = typeof item === "string" ? item : objectText(item);
  return `"${text.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
}

/** JSON in which a bigint is a number: PostgreSQL keeps all its digits. @throws TypeError where a value has no JSON */
export function jsonText(value: unknown): string {
  // A private character that cannot stand in the text by accident marks what must lose its quotes again.
  const mark = "\u{F8FF}bigint:";
  const text: string | undefined = JSON.stringify(value, (_key, one: unknown) =>
    typeof one === "bigint" ? `${mark}${one}` : one,
  );
  if (text === undefined) throw new TypeError(`a ${typeof value} has no JSON`);
  return text.replaceAll(new RegExp(`"${mark}(-?\\d+)"`, "gu"), "$1");
}
