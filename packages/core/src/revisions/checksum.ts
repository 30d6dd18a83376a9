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
