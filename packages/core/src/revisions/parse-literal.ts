/** What a literal can hold. */
export type Literal =
  string | number | boolean | null | undefined | readonly Literal[] | { readonly [key: string]: Literal };

/** Thrown at the first character that is not part of a literal. */
export class LiteralError extends Error {
  /** Offset in the text. */
  readonly at: number;

  constructor(message: string, at: number) {
    super(message);
    this.name = "LiteralError";
    this.at = at;
  }
}

const SPACE = /(?:[\s\uFEFF]|\/\/[^\n\r\u2028\u2029]*|\/\*[\s\S]*?\*\/)*/y;
const WORD = /[\p{ID_Start}$_][\p{ID_Continue}$\u200c\u200d]*/uy;
const NUMBER = /[+-]?(?:0[xX][\da-fA-F]+|0[bB][01]+|0[oO][0-7]+|(?:\d[\d_]*\.?[\d_]*|\.\d[\d_]*)(?:[eE][+-]?\d+)?)/y;
// `as const`, `as string[]`, `satisfies Revision`: says nothing about the value.
const ASSERTION = /(?:as|satisfies)\s+(?:const|(?:readonly\s+)?[\w$.]+(?:<[\w$.\s,[\]]*>)?(?:\[\])*)(?![\w$])/y;
const ESCAPES: { readonly [letter: string]: string } = {
  n: "\n",
  t: "\t",
  r: "\r",
  b: "\b",
  f: "\f",
  v: "\v",
  0: "\0",
};
const WORDS = new Map<string, Literal>([
  ["true", true],
  ["false", false],
  ["null", null],
  ["undefined", undefined],
]);

/**
 * Reads a literal out of TypeScript or JavaScript text without running it: strings in any quotes but without `${}`, numbers, arrays and
 * objects; comments, trailing commas and type assertions are skipped.
 * @param from the offset at which the value (or the space before it) begins
 * @returns the value, and the offset after it
 * @throws LiteralError
 */
export function parseLiteral(text: string, from: number): { readonly value: Literal; readonly end: number } {
  const parser = new LiteralParser(text, from);
  const value = parser.value();
  return { value, end: parser.at };
}

class LiteralParser {
  readonly #text: string;
  at: number;

  constructor(text: string, at: number) {
    this.#text = text;
    this.at = at;
  }

  value(): Literal {
    const value = this.#plain();
    while (this.#peek() && this.#take(ASSERTION)) continue;
    return value;
  }

  #plain(): Literal {
    const next = this.#peek();
    if (next === "{") return this.#object();
    if (next === "[") return this.#array();
    if (next === '"' || next === "'" || next === "`") return this.#string(next);
    const start = this.at;
    const number = this.#take(NUMBER);
    if (number) return Number(number.replaceAll("_", ""));
    const word = this.#take(WORD);
    if (word !== null && WORDS.has(word)) return WORDS.get(word);
    this.at = start;
    throw this.#error("a literal");
  }

  #object(): Literal {
    const entries: [string, Literal][] = [];
    this.#expect("{");
    while (this.#peek() !== "}") {
      const key = this.#key();
      this.#peek();
      this.#expect(":");
      entries.push([key, this.value()]);
      if (this.#peek() !== "}") this.#expect(",");
    }
    this.#expect("}");
    return Object.fromEntries(entries);
  }

  #key(): string {
    const next = this.#peek();
    if (next === '"' || next === "'") return this.#string(next);
    if (next === "[") {
      this.#expect("[");
      const key = this.value();
      if (typeof key !== "string") throw this.#error("a key");
      this.#peek();
      this.#expect("]");
      return key;
    }
    const key = this.#take(WORD) ?? this.#take(NUMBER);
    if (key === null) throw this.#error("a key");
    return key;
  }

  #array(): Literal {
    const items: Literal[] = [];
    this.#expect("[");
    while (this.#peek() !== "]") {
      items.push(this.value());
      if (this.#peek() !== "]") this.#expect(",");
    }
    this.#expect("]");
    return items;
  }

  #string(quote: string): string {
    const text = this.#text;
    const start = this.at;
    let value = "";
    for (let at = start + 1; at < text.length; at++) {
      const character = text[at]!;
      if (character === quote) {
        this.at = at + 1;
        return value;
      }
      if (character === "\\") {
        const escape = readEscape(text, at);
        value += escape.value;
        at = escape.end - 1;
      } else if (quote === "`") {
        if (character === "$" && text[at + 1] === "{")
          throw new LiteralError("a template with ${} must be run to be known", at);
        // As the language reads it: every line end in a template is \n.
        if (character !== "\r") value += character;
        else if (text[at + 1] !== "\n") value += "\n";
      } else if (character === "\n" || character === "\r") break;
      else value += character;
    }
    throw new LiteralError("this string does not end", start);
  }

  /** Skips space and comments; returns the next character, empty at the end. */
  #peek(): string {
    SPACE.lastIndex = this.at;
    SPACE.exec(this.#text);
    this.at = SPACE.lastIndex;
    return this.#text[this.at] ?? "";
  }

  #take(expression: RegExp): string | null {
    expression.lastIndex = this.at;
    const match = expression.exec(this.#text);
    if (match) this.at = expression.lastIndex;
    return match && match[0];
  }

  #expect(character: string): void {
    if (this.#text[this.at] !== character) throw this.#error(`"${character}"`);
    this.at++;
  }

  #error(expected: string): LiteralError {
    const found = /^(?:[\w$.]+\(?|\S)/.exec(this.#text.slice(this.at, this.at + 40))?.[0];
    return new LiteralError(
      `expected ${expected}, found ${found === undefined ? "the end of the file" : `"${found}"`}`,
      this.at,
    );
  }
}

function readEscape(text: string, at: number): { readonly value: string; readonly end: number } {
  const code = /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|u\{([\da-fA-F]{1,6})\})/y;
  code.lastIndex = at;
  const match = code.exec(text);
  if (match) {
    const point = Number.parseInt((match[1] ?? match[2] ?? match[3])!, 16);
    if (point <= 0x10ffff) return { value: String.fromCodePoint(point), end: code.lastIndex };
  }
  const next = text[at + 1] ?? "";
  if (/[xu1-9]/.test(next) || (next === "0" && /\d/.test(text[at + 2] ?? "")))
    throw new LiteralError("this escape is not valid", at);
  if (next === "\r" && text[at + 2] === "\n") return { value: "", end: at + 3 };
  if (/[\n\r\u2028\u2029]/.test(next)) return { value: "", end: at + 2 };
  return { value: ESCAPES[next] ?? next, end: at + 2 };
}
