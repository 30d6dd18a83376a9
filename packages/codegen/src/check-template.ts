import { fail, findExports, readRevision, DiagnosticError } from "@athanor/core";
import type { RevisionContent } from "./revision-content.js";

/**
 * Holds the result of a project's template to what a migration file must be: the revision can be read without running the file, and
 * both functions are there.
 * @throws DiagnosticError ATH4156
 */
export function checkTemplate(text: string, { revision }: RevisionContent): void {
  const problem = (what: string, cause?: unknown): never =>
    fail({
      code: "ATH4156",
      message: `the template of the configuration gives a file ${what}`,
      hint: "let it return parts.imports, parts.revision, parts.upgrade and parts.downgrade as they are, with text of your own around them",
      cause,
    });
  if (typeof text !== "string") problem("that is not a text");
  const found = findExports(text, ["upgrade", "downgrade"]);
  for (const name of ["upgrade", "downgrade"]) if (!found.has(name)) problem(`that does not export ${name}`);
  try {
    const read = readRevision(text, "template");
    if (!read) problem("without a revision");
    else if (read.revision.id !== revision.id)
      problem(`whose revision is "${read.revision.id}" instead of "${revision.id}"`);
    else if (read.revision.parents.join() !== revision.parents.join()) problem("whose revision has other parents");
  } catch (cause) {
    if (!(cause instanceof DiagnosticError) || cause.diagnostics[0]!.code === "ATH4156") throw cause;
    problem(`whose revision cannot be read (${cause.diagnostics[0]!.message})`, cause);
  }
}
