import { fail } from "../diagnostic.js";
import type { History } from "./history.js";
import type { RevisionFile } from "./revision.js";

/** Shorter beginnings of an id would name another revision too soon. */
const SHORTEST_PREFIX = 4;

/** At most so many candidates are listed. */
const LISTED = 10;

/**
 * The revision that an id, a label or the beginning of an id (4 characters or more) names, in this order. Labels never match by beginning.
 * @throws DiagnosticError ATH4122 (nothing is called so), ATH4123 (the beginning is too short), ATH4124 (several begin so)
 */
export function findRevision(history: History, name: string): RevisionFile {
  const exact = history.byId(name) ?? history.byLabel(name);
  if (exact) return exact;
  const candidates = history.byPrefix(name);
  if (candidates.length === 1 && name.length >= SHORTEST_PREFIX) return candidates[0]!;
  if (candidates.length === 0) {
    fail({
      code: "ATH4122",
      message: `no revision is called "${name}"`,
      detail: listed(history.heads, "head"),
      hint: "athanor history lists all revisions; if its file is missing, restore it",
    });
  }
  const short = name.length < SHORTEST_PREFIX;
  fail({
    code: short ? "ATH4123" : "ATH4124",
    message: short
      ? `"${name}" is too short: the beginning of an id needs ${SHORTEST_PREFIX} characters`
      : `"${name}" could be ${candidates.length} revisions`,
    detail: listed(candidates, "candidate"),
    hint: `name one of them: ${candidates
      .slice(0, LISTED)
      .map((one) => one.revision.id)
      .join(", ")}`,
  });
}

/** A line per revision, for messages. */
export function listed(files: readonly RevisionFile[], what: string): string[] {
  const lines = files.slice(0, LISTED).map((one) => `${what}: ${describe(one)}`);
  return files.length > LISTED ? [...lines, `and ${files.length - LISTED} more`] : lines;
}

/** A revision for people: its id and message. */
export function describe(file: RevisionFile): string {
  return file.revision.message === "" ? file.revision.id : `${file.revision.id} (${file.revision.message})`;
}
