/**
 * The text with comments blanked, and with `everything` also what is between quotes: the length stays, so that offsets of
 * one hold in the other, and brackets can be counted without being misled.
 */
export function blank(text: string, what: "comments" | "everything"): string {
  const out = text.split("");
  const wipe = (from: number, to: number): void => {
    for (let at = from; at < to && at < out.length; at += 1) if (out[at] !== "\n" && out[at] !== "\r") out[at] = " ";
  };
  for (let at = 0; at < text.length;) {
    const end = endOfComment(text, at) ?? endOfQuoted(text, at);
    if (end === undefined) {
      at += 1;
      continue;
    }
    if (text[at] === "/") wipe(at, end);
    else if (what === "everything") wipe(at + 1, end - 1);
    at = end;
  }
  return out.join("");
}

function endOfComment(text: string, at: number): number | undefined {
  const closing = text.startsWith("//", at) ? "\n" : text.startsWith("/*", at) ? "*/" : undefined;
  if (closing === undefined) return undefined;
  const found = text.indexOf(closing, at + 2);
  // The line break itself is not part of a comment.
  return found < 0 ? text.length : closing === "\n" ? found : found + 2;
}

function endOfQuoted(text: string, from: number): number | undefined {
  const quote = text[from];
  if (quote !== '"' && quote !== "'" && quote !== "`") return undefined;
  for (let at = from + 1; at < text.length;) {
    if (text[at] === "\\") at += 2;
    else if (text[at] === quote) return at + 1;
    else if (quote === "`" && text.startsWith("${", at)) at = endOfHole(text, at + 2);
    else if (quote !== "`" && text[at] === "\n") return at;
    else at += 1;
  }
  return text.length;
}

/** The offset after the `}` of a `${}`. */
function endOfHole(text: string, from: number): number {
  let depth = 1;
  for (let at = from; at < text.length;) {
    const end = endOfComment(text, at) ?? endOfQuoted(text, at);
    if (end !== undefined) {
      at = end;
      continue;
    }
    if (text[at] === "{") depth += 1;
    if (text[at] === "}" && --depth === 0) return at + 1;
    at += 1;
  }
  return text.length;
}

/** A source file whose expressions can be asked for without running it. */
export class SourceText {
  /** Without comments. */
  readonly code: string;
  /** Without what is between quotes, either. */
  readonly shape: string;

  constructor(text: string) {
    this.code = blank(text, "comments");
    this.shape = blank(text, "everything");
  }

  /** The text of an expression that begins at an offset: up to the next `;`, `,` or closing bracket, or the end of its line. */
  expressionAt(from: number): string {
    let depth = 0;
    let at = from;
    for (; at < this.shape.length; at += 1) {
      const char = this.shape[at]!;
      if ("([{".includes(char)) depth += 1;
      else if (")]}".includes(char) && --depth < 0) break;
      else if (depth > 0) continue;
      else if (char === ";" || char === ",") break;
      // A line goes on where the next begins with an operator, or this one ends with one.
      else if (
        char === "\n" &&
        !/[?|.+=(]\s*$/.test(this.shape.slice(from, at)) &&
        !/^\s*[?|.+]/.test(this.shape.slice(at))
      ) {
        if (this.shape.slice(from, at).trim() !== "") break;
      }
    }
    return this.code.slice(from, at).trim();
  }

  /** What a name of the file's top level is initialised with. */
  initializerOf(name: string): { readonly text: string; readonly at: number } | undefined {
    const found = new RegExp(String.raw`\b(?:const|let|var)\s+${escape(name)}\s*(?::[^=;]+)?=(?!=)\s*`).exec(
      this.shape,
    );
    if (!found) return undefined;
    const at = found.index + found[0].length;
    return { text: this.expressionAt(at), at };
  }

  /** The properties of an object literal by key, as text with its offset. Spreads and methods are left out. */
  properties(openBrace: number): Map<string, Property> {
    const properties = new Map<string, Property>();
    let depth = 0;
    let start = openBrace + 1;
    for (let at = start; at < this.shape.length; at += 1) {
      const char = this.shape[at]!;
      const closes = depth === 0 && char === "}";
      if (closes || (depth === 0 && char === ",")) {
        const found = this.#property(start, at);
        if (found) properties.set(found[0], found[1]);
        if (closes) break;
        start = at + 1;
      } else if ("([{".includes(char)) depth += 1;
      else if (")]}".includes(char)) depth -= 1;
    }
    return properties;
  }

  #property(from: number, to: number): [string, Property] | undefined {
    const text = this.code.slice(from, to);
    const named = /^\s*(?:([A-Za-z_$][\w$]*)|"([^"]*)"|'([^']*)')\s*:\s*/.exec(text);
    if (named)
      return [
        named[1] ?? named[2] ?? named[3]!,
        { text: text.slice(named[0].length).trim(), at: from + named[0].length },
      ];
    const shorthand = /^\s*([A-Za-z_$][\w$]*)\s*$/.exec(text);
    return shorthand ? [shorthand[1]!, { text: shorthand[1]!, at: from + text.indexOf(shorthand[1]!) }] : undefined;
  }

  /** The offset of the `{` of the object that a module exports by default, whether directly, through a call or through a name. */
  defaultExport(): number | undefined {
    const exported = /\bexport\s+default\s+|\bmodule\.exports\s*=\s*|\bexport\s*=\s*/.exec(this.shape);
    if (exported) return this.#objectAt(exported.index + exported[0].length, 3);
    const json = /^\s*\{/.exec(this.shape);
    return json ? json[0].length - 1 : undefined;
  }

  /** The `{` of the object that an expression gives. */
  #objectAt(from: number, names: number): number | undefined {
    const opening = /^[\s(]*(?:[A-Za-z_$][\w$.]*\s*(?:<[^>]*>)?\s*\(\s*)?\{/.exec(this.shape.slice(from));
    if (opening) return from + opening[0].length - 1;
    const name = /^[\s(]*(?:[A-Za-z_$][\w$.]*\s*\(\s*)?([A-Za-z_$][\w$]*)/.exec(this.shape.slice(from))?.[1];
    const initializer = name !== undefined && names > 0 ? this.initializerOf(name) : undefined;
    return initializer && this.#objectAt(initializer.at, names - 1);
  }
}

/** One property of an object literal in a source. */
export interface Property {
  /** The text of its value, without comments. */
  readonly text: string;
  /** Where the value begins. */
  readonly at: number;
}

/** The value of a string literal, or undefined. */
export function stringLiteral(text: string): string | undefined {
  const found = /^(["'`])((?:(?!\1)[^\\]|\\.)*)\1$/s.exec(text.trim());
  if (!found || (found[1] === "`" && found[2]!.includes("${"))) return undefined;
  return found[2]!.replace(/\\(.)/gs, "$1");
}

/** The values of an array of string literals, or of one; undefined where something else is among them. */
export function stringLiterals(text: string): string[] | undefined {
  const one = stringLiteral(text);
  if (one !== undefined) return [one];
  const inside = /^\[(.*)\]$/s.exec(text.trim().replace(/\s+as\s+const$/, ""))?.[1];
  if (inside === undefined) return undefined;
  const parts = inside.match(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`[^`$]*`/g) ?? [];
  const rest = parts.reduce((left, part) => left.replace(part, ""), inside);
  return /^[\s,]*$/.test(rest) ? parts.map((part) => stringLiteral(part)!) : undefined;
}

const escape = (text: string): string => text.replace(/[$]/g, "\\$&");
