import { fail, type Diagnostic, type Position } from "../diagnostic.js";
import { findExports } from "./find-exports.js";
import { LiteralError, parseLiteral, type Literal } from "./parse-literal.js";
import type { Revision } from "./revision.js";

/** A revision, and where in its file the literal stands. */
export interface ReadRevision {
  readonly revision: Revision;
  readonly at: Position;
}

const EXPECTED = [
  "write it as a literal, because it is read without running the file:",
  "export const revision = {",
  '  id: "3f9c2a7b1d04",',
  '  parents: ["9a1b22c07f3e"],',
  '  message: "add tasks",',
  '  createdAt: "2026-11-20T10:00:00Z",',
  "} satisfies Revision;",
].join("\n");

/** What an id may be made of. Everything else means something in a target, or may not stand in a file's name. */
const ID = /^[\p{L}\p{N}_]+$/u;
const RESERVED = new Set(["head", "heads", "base", "current"]);

/**
 * Reads the `revision` of a migration file from its text, without running it.
 * @param file its absolute path, for messages
 * @returns null for a module that is no migration: it exports neither `revision` nor `upgrade` nor `downgrade`
 * @throws DiagnosticError ATH4101 where the literal cannot be read, ATH4102 where it does not say what it must, ATH4103 where it is missing
 */
export function readRevision(text: string, file: string): ReadRevision | null {
  const found = findExports(text, ["revision"]).get("revision");
  if (!found) {
    const [[name, half] = []] = findExports(text, ["upgrade", "downgrade"]);
    if (!half) return null;
    fail({
      code: "ATH4103",
      message: `this file exports ${name}, but no revision`,
      at: positionOf(text, half.at, file),
      hint: `${EXPECTED}\na module that is no migration does not export upgrade or downgrade, or has a name that begins with "_"`,
    });
  }
  const at = positionOf(text, found.at, file);
  const unreadable = (reason: string, where: Position): never =>
    fail({
      code: "ATH4101",
      message: `the revision of this file cannot be read: ${reason}`,
      at: where,
      hint: EXPECTED,
    });

  if (found.value === null) return unreadable("it is not an object literal", at);
  let literal: Literal;
  try {
    literal = parseLiteral(text, found.value).value;
  } catch (error) {
    if (!(error instanceof LiteralError)) throw error;
    return unreadable(error.message, positionOf(text, error.at, file));
  }
  return { revision: check(literal, at), at };
}

/** The line and column of an offset. */
function positionOf(text: string, offset: number, file: string): Position {
  const before = text.slice(0, offset);
  const start = before.lastIndexOf("\n") + 1;
  return { file, line: before.split("\n").length, column: offset - start + 1 };
}

function check(literal: Literal, at: Position): Revision {
  const problem = (message: string): never =>
    fail({ code: "ATH4102", message, at, hint: EXPECTED } satisfies Omit<Diagnostic, "severity">);
  if (typeof literal !== "object" || literal === null || Array.isArray(literal))
    return problem("revision is not an object");
  const fields = literal as { readonly [key: string]: Literal };
  const text = (key: string): string => {
    const value = Object.hasOwn(fields, key) ? fields[key] : undefined;
    return typeof value === "string"
      ? value
      : problem(`revision.${key} ${value === undefined ? "is missing" : "is not a string"}`);
  };
  const texts = (key: string): readonly string[] => {
    const value = Object.hasOwn(fields, key) ? fields[key] : undefined;
    if (Array.isArray(value) && value.every((one) => typeof one === "string")) return value as string[];
    return problem(`revision.${key} ${value === undefined ? "is missing" : "is not an array of strings"}`);
  };
  const optional = (key: string): readonly string[] | undefined => (fields[key] === undefined ? undefined : texts(key));

  const id = text("id");
  if (!ID.test(id)) problem(`the id ${JSON.stringify(id)} holds more than letters, digits and "_"`);
  if (RESERVED.has(id.toLowerCase())) problem(`the id "${id}" is a reserved word`);
  const createdAt = text("createdAt");
  if (Number.isNaN(Date.parse(createdAt))) problem(`revision.createdAt ${JSON.stringify(createdAt)} is not a date`);
  const branchLabels = optional("branchLabels");
  const dependsOn = optional("dependsOn");
  return {
    id,
    parents: texts("parents"),
    message: text("message"),
    createdAt,
    ...(branchLabels && { branchLabels }),
    ...(dependsOn && { dependsOn }),
  };
}
