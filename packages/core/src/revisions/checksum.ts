import { createHash } from "node:crypto";

/**
 * SHA-256 of a file's text, in hex. Line ends count as `\n` and a byte order mark does not count: git and editors change both
 * on checkout, and JavaScript reads the same program either way, so that they are no edit of an applied migration.
 */
export function checksumOf(text: string): string {
  const content = text.startsWith("\uFEFF") ? text.slice(1) : text;
  return createHash("sha256")
    .update(content.includes("\r") ? content.replace(/\r\n?/g, "\n") : content)
    .digest("hex");
}

const JAVASCRIPT = "js:";

/**
 * The checksum of a migration file, as the journal keeps it: {@link checksumOf} its text. That of JavaScript begins with
 * `js:`, because mostly a build has written it, and the next one may write the same migration in another way.
 */
export function fileChecksum(name: string, text: string): string {
  return `${/\.m?js$/u.test(name) ? JAVASCRIPT : ""}${checksumOf(text)}`;
}

/** Whether two checksums can tell if a migration was edited: only those of what people write can, not those of a build. */
export function areComparable(one: string, other: string): boolean {
  return !one.startsWith(JAVASCRIPT) && !other.startsWith(JAVASCRIPT);
}
