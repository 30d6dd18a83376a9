import { kindTitle, type Diagnostic, type Difference } from "@athanor/core";

import { place, shortPath } from "./diagnostics.js";
import { printable, shortened } from "./printable.js";
import { paint } from "./terminal.js";

/** What the two sides of a comparison are called. */
export interface Sides {
  readonly from: string;
  readonly to: string;
}

/** One line per difference, and one per changed attribute: what each side says, and where in the source. */
export function renderDifferences(differences: readonly Difference[], sides: Sides, cwd: string): string[] {
  return differences.flatMap((one) => {
    const mark = { missing: paint.green("+"), extra: paint.red("-"), changed: paint.yellow("~") }[one.what];
    const where = one.at ? paint.dim(`  ${place(one.at, cwd)}`) : "";
    const head = `  ${mark} ${kindTitle(one.kind)} ${shortened(one.name, 240)}${where}`;
    return [
      head,
      ...one.attributes.map(
        ({ name, from, to }) => `      ${name}: ${sides.to} ${value(to)}, ${sides.from} ${value(from)}`,
      ),
    ];
  });
}

/**
 * `file:line:column: severity: message [code]`, which editors turn into a mark at that line.
 *
 * @param otherwise the file to mark where nothing says a better place
 */
export function editorLine({ severity, code, message, at }: EditorMark, cwd: string, otherwise: string): string {
  const where = at ? `${shortPath(at.file, cwd)}:${at.line}:${at.column}` : `${shortPath(otherwise, cwd)}:1:1`;
  return `${printable(where)}: ${severity === "note" ? "info" : severity}: ${shortened(message, 1000)} [${code}]`;
}

/** What an editor is told of a diagnostic. */
export type EditorMark = Pick<Diagnostic, "severity" | "code" | "message" | "at">;

/** A difference between models and migrations, as an error of the models. */
export function modelsMark(difference: Difference): EditorMark {
  const { what, kind, name, at } = difference;
  const title = `${kindTitle(kind)} ${name}`;
  const message = {
    missing: `no migration creates ${title}`,
    extra: `no migration drops ${title}, which the models no longer have`,
    changed: `${title}: ${changes(difference, { from: "migrations", to: "models" })}`,
  }[what];
  return { severity: "error", code: codeOf(difference), message, ...(at ? { at } : {}) };
}

/** A difference between database and migrations, as an error of the database. */
export function databaseMark(difference: Difference): EditorMark {
  const { what, kind, name } = difference;
  const title = `${kindTitle(kind)} ${name}`;
  const message = {
    missing: `the database lacks ${title}, which the migrations create`,
    extra: `the database holds ${title}, which no migration creates`,
    changed: `${title}: ${changes(difference, { from: "database", to: "migrations" })}`,
  }[what];
  return { severity: "error", code: codeOf(difference), message };
}

function changes({ attributes }: Difference, sides: Sides): string {
  return attributes
    .map((one) => `${one.name} is ${value(one.to)} in the ${sides.to} and ${value(one.from)} in the ${sides.from}`)
    .join("; ");
}

const codeOf = ({ what }: Difference) => ({ missing: "ATH3001", extra: "ATH3003", changed: "ATH3004" })[what];

/** A value of an attribute, short enough for a line. */
function value(of: unknown): string {
  return shortened(inWords(of));
}

/** `(open, done)`; `(id integer, title text)`; `(generation always, start 1)`. What an object leaves open is left out. */
function inWords(of: unknown): string {
  if (typeof of !== "object" || of === null) return of === null || of === undefined ? "none" : String(of);
  const parts = Array.isArray(of)
    ? of.map((item) => (typeof item === "string" && /[,"]/.test(item) ? JSON.stringify(item) : entry(item)))
    : said(of).map(([name, one]) => (one === true ? name : `${name} ${entry(one)}`));
  return parts.length > 1 ? `(${parts.join(", ")})` : (parts[0] ?? "none");
}

/** Part of a list, in which a comma ends it. */
function entry(of: unknown): string {
  if (Array.isArray(of)) return of.map(entry).join(" ");
  if (typeof of !== "object" || of === null) return inWords(of);
  return said(of)
    .map(([name, one]) => (one === true ? name : entry(one)))
    .join(" ");
}

const said = (of: object) => Object.entries(of).filter(([, one]) => one !== null && one !== undefined && one !== false);
