import { fail } from "../diagnostic.js";
import { findExports } from "./find-exports.js";
import { LiteralError, parseLiteral } from "./parse-literal.js";
import { readRevision } from "./read-revision.js";

const KEY = /(?:\bparents|"parents"|'parents')\s*:/g;

/**
 * The text of a migration file with other parents, and nothing else changed.
 * @param file its absolute path, for messages
 * @throws DiagnosticError ATH4117 where the literal of the parents cannot be told from what stands around it
 */
export function rewriteParents(text: string, file: string, parents: readonly string[]): string {
  const before = readRevision(text, file);
  const from = findExports(text, ["revision"]).get("revision")?.value;
  const wanted = before && JSON.stringify({ ...before.revision, parents });
  KEY.lastIndex = from ?? text.length;
  for (let match = KEY.exec(text); match; match = KEY.exec(text)) {
    // The word may stand in the message too: what is right is what reads back as it should.
    const rest = text.slice(KEY.lastIndex);
    const start = KEY.lastIndex + (rest.length - rest.trimStart().length);
    const end = endOfLiteral(text, start);
    if (end === null) continue;
    const changed = `${text.slice(0, start)}[${parents.map((one) => JSON.stringify(one)).join(", ")}]${text.slice(end)}`;
    if (JSON.stringify(readBack(changed, file)) === wanted) return changed;
  }
  return fail({
    code: "ATH4117",
    message: "the parents of this revision cannot be changed by a program",
    at: before?.at ?? { file, line: 1, column: 1 },
    hint: `write them by hand: parents: ${JSON.stringify(parents)}`,
  });
}

function endOfLiteral(text: string, from: number): number | null {
  try {
    return parseLiteral(text, from).end;
  } catch (error) {
    if (error instanceof LiteralError) return null;
    throw error;
  }
}

function readBack(text: string, file: string): unknown {
  try {
    return readRevision(text, file)?.revision;
  } catch {
    return null;
  }
}
