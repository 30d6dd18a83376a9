import { kindTitle, type Difference } from "@athanor/core";

import { place, shortPath } from "./diagnostics.js";
import { printable } from "./printable.js";
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
    const head = `  ${mark} ${kindTitle(one.kind)} ${printable(one.name)}${where}`;
    return [head, ...one.attributes.map(({ name, from, to }) => `      ${name}: ${sides.to} ${value(to)}, ${sides.from} ${value(from)}`)];
  });
}

/** `file:line:column: severity: message [code]`, which editors turn into a mark at that line. */
export function editorLine(difference: Difference, cwd: string, otherwise: string): string {
  const at = difference.at ? `${shortPath(difference.at.file, cwd)}:${difference.at.line}:${difference.at.column}` : `${shortPath(otherwise, cwd)}:1:1`;
  return printable(`${at}: error: ${sentence(difference)} [${codeOf(difference)}]`);
}

/** A difference between models and history in one sentence. */
function sentence({ what, kind, name, attributes }: Difference): string {
  const title = kindTitle(kind);
  if (what === "missing") return `no migration creates ${title} ${name}`;
  if (what === "extra") return `no migration drops ${title} ${name}, which the models no longer have`;
  const changes = attributes.map((one) => `${one.name} is ${value(one.to)} in the models and ${value(one.from)} in the migrations`);
  return `${title} ${name}: ${changes.join("; ")}`;
}

const codeOf = ({ what }: Difference) => ({ missing: "ATH3001", extra: "ATH3003", changed: "ATH3004" })[what];

/** A value of an attribute, short enough for a line. */
function value(of: unknown): string {
  if (of === null || of === undefined) return "none";
  const text = printable(typeof of === "string" ? of : JSON.stringify(of));
  return text.length > 120 ? `${text.slice(0, 117)}...` : text;
}
