import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

import { fail } from "@athanor/core";

import { SourceText } from "./source-text.js";

/** A package.json as it is, to be changed without touching what is not meant. */
export interface PackageJson {
  readonly file: string;
  readonly text: string;
  readonly value: Readonly<Record<string, unknown>>;
}

/** The nearest package.json from a folder upwards. @throws DiagnosticError ATH5301 where there is none, ATH5303 where it is not valid */
export function nearestPackageJson(cwd: string): PackageJson {
  for (let folder = resolve(cwd); ; folder = dirname(folder)) {
    const file = join(folder, "package.json");
    if (existsSync(file)) return readPackageJson(file);
    if (dirname(folder) === folder) break;
  }
  return fail({
    code: "ATH5301",
    message: `there is no package.json in ${resolve(cwd)} or above it`,
    hint: "run `athanor init` in the folder of your project, or make one first: npm init -y",
  });
}

/** @throws DiagnosticError ATH5303 */
export function readPackageJson(file: string): PackageJson {
  let text: string;
  let value: unknown;
  try {
    text = readFileSync(file, "utf8");
    value = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (cause) {
    return unusable(file, (cause as Error).message, cause);
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return unusable(file, "it is not an object");
  const { scripts } = value as Record<string, unknown>;
  if (scripts !== undefined && (typeof scripts !== "object" || scripts === null || Array.isArray(scripts))) {
    return unusable(file, '"scripts" is not an object');
  }
  return { file, text, value: value as Record<string, unknown> };
}

function unusable(file: string, why: string, cause?: unknown): never {
  return fail({
    code: "ATH5303",
    message: `${file} cannot be used: ${why}`,
    at: { file, line: 1, column: 1 },
    hint: "correct package.json and run `athanor init` again; nothing has been written",
    ...(cause === undefined ? {} : { cause }),
  });
}

/** The scripts of a package.json. */
export function scriptsOf({ value }: PackageJson): Readonly<Record<string, unknown>> {
  return (value.scripts ?? {}) as Record<string, unknown>;
}

/** Names of packages that a package.json asks for, of whatever sort. */
export function dependenciesOf({ value }: PackageJson): Set<string> {
  const fields = ["dependencies", "devDependencies", "peerDependencies", "optionalDependencies"];
  return new Set(fields.flatMap((field) => Object.keys((value[field] ?? {}) as object)));
}

/** The text of a package.json with scripts added at the end of its scripts; every other character stays. */
export function withScripts({ text, value }: PackageJson, added: Readonly<Record<string, string>>): string {
  const entries = Object.entries(added).map(([name, command]) => `${JSON.stringify(name)}: ${JSON.stringify(command)}`);
  if (entries.length === 0) return text;
  const shape = new SourceText(text);
  const root = shape.shape.indexOf("{");
  const properties = shape.properties(root);
  const eol = text.includes("\r\n") ? "\r\n" : "\n";
  const isMultiline = text.slice(root).trimEnd().includes("\n");
  const unit = /\n([ \t]+)"/.exec(text)?.[1] ?? "  ";
  const scripts = properties.get("scripts");
  if (scripts)
    return insertInto(text, scripts.at, entries, { eol, inner: unit + unit, outer: unit, spread: isMultiline });

  const [open, close, between] = isMultiline
    ? [`{${eol}${unit}${unit}`, `${eol}${unit}}`, `,${eol}${unit}${unit}`]
    : ["{", "}", ","];
  const member = `"scripts": ${open}${entries.join(between)}${close}`;
  // Where people expect it: before the dependencies.
  const before = ["dependencies", "devDependencies", "peerDependencies", "optionalDependencies"]
    .map((name) => keyOffset(text, shape, name, properties))
    .filter((at) => at !== undefined)
    .sort((a, b) => a - b)[0];
  if (before !== undefined)
    return `${text.slice(0, before)}${member},${isMultiline ? eol + unit : ""}${text.slice(before)}`;
  if (Object.keys(value).length === 0)
    return `${text.slice(0, root)}{${eol}${unit}${member}${eol}}${text.slice(matching(shape.shape, root) + 1)}`;
  return insertInto(text, root, [member], { eol, inner: unit, outer: "", spread: isMultiline });
}

/** Where the key of a property begins. */
function keyOffset(
  text: string,
  shape: SourceText,
  name: string,
  properties: ReturnType<SourceText["properties"]>,
): number | undefined {
  const property = properties.get(name);
  if (!property) return undefined;
  const quoted = JSON.stringify(name);
  const at = text.lastIndexOf(quoted, property.at);
  return at >= 0 && shape.shape[at] === '"' ? at : undefined;
}

interface Layout {
  readonly eol: string;
  readonly inner: string;
  readonly outer: string;
  /** One member per line, where the object says nothing itself. */
  readonly spread: boolean;
}

/** Adds members after the last one of the object whose `{` stands at an offset. */
function insertInto(
  text: string,
  open: number,
  members: readonly string[],
  { eol, inner, outer, spread }: Layout,
): string {
  const close = matching(new SourceText(text).shape, open);
  const content = text.slice(open + 1, close);
  const end = open + 1 + content.trimEnd().length;
  const isEmpty = content.trim() === "";
  if (isEmpty ? spread : content.includes("\n")) {
    // The members that are there show how theirs are indented.
    const indent = isEmpty ? inner : (/\n([ \t]*)(?=\S[^\n]*$)/.exec(content.trimEnd())?.[1] ?? inner);
    const lines = members.map((member) => `${eol}${indent}${member}`).join(",");
    return `${text.slice(0, isEmpty ? open + 1 : end)}${isEmpty ? "" : ","}${lines}${isEmpty ? eol + outer : ""}${text.slice(isEmpty ? close : end)}`;
  }
  const gap = content.includes(", ") || content.startsWith(" ") ? " " : "";
  return `${text.slice(0, end)}${isEmpty ? "" : `,${gap}`}${members.join(`,${gap}`)}${text.slice(end)}`;
}

function matching(shape: string, open: number): number {
  let depth = 0;
  for (let at = open; at < shape.length; at += 1) {
    if ("{[".includes(shape[at]!)) depth += 1;
    else if ("}]".includes(shape[at]!) && --depth === 0) return at;
  }
  return shape.length;
}
