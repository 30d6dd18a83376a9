import type { IndexKey } from "@athanor/core";

interface Token {
  readonly type: "word" | "quoted" | "other";
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

// Comments, strings (with and without backslash escapes), dollar-quoted strings, quoted names, words, single characters.
const tokens =
  /(?<skip>\s+|--[^\n]*|\/\*[\s\S]*?\*\/)|(?<other>[eE]'(?:[^'\\]|\\[\s\S]|'')*'|'(?:[^']|'')*'|\$(?<tag>(?:[A-Za-z_]\w*)?)\$[\s\S]*?\$\k<tag>\$)|(?<quoted>"(?:[^"]|"")*")|(?<word>[\p{L}_][\p{L}\p{N}_$]*)|(?<sign>[\s\S])/gu;

function tokenize(sql: string): Token[] {
  return [...sql.matchAll(tokens)].flatMap((match) => {
    const { skip, word, quoted } = match.groups!;
    if (skip !== undefined) return [];
    const type = word !== undefined ? "word" : quoted !== undefined ? "quoted" : "other";
    return [{ type, text: match[0], start: match.index, end: match.index + match[0].length } as const];
  });
}

/**
 * The keys that the text of an index element stands for. Drizzle writes an SQL fragment into `CREATE INDEX` as it is, so
 * that it may hold, beside an expression, all that may follow one there: `name gin_trgm_ops`, `created_at desc nulls last`,
 * and more than one key.
 */
export function indexElements(sql: string): IndexKey[] {
  const keys: IndexKey[] = [];
  let element: Token[] = [];
  let depth = 0;
  const finish = () => {
    const [first] = element;
    if (first) keys.push(elementOf(sql, element));
    element = [];
  };
  for (const token of tokenize(sql)) {
    if (token.text === "(" || token.text === "[") depth++;
    if (token.text === ")" || token.text === "]") depth--;
    if (token.text === "," && depth === 0) finish();
    else element.push(token);
  }
  finish();
  return keys;
}

/** Reads a key and what follows it; what does not look like that is an expression as a whole. */
function elementOf(sql: string, list: readonly Token[]): IndexKey {
  const slice = (from: number, to: number) => sql.slice(list[from]!.start, list[to - 1]!.end);
  const whole: IndexKey = { ...plainKey, expression: slice(0, list.length) };
  const head = headOf(list);
  if (!head) return whole;
  const key = head.inner
    ? { column: null, expression: sql.slice(list[0]!.end, list[head.end - 1]!.start).trim() }
    : head.end === 1
      ? { column: columnOf(list[0]!), expression: null }
      : { column: null, expression: slice(0, head.end) };

  let at = head.end;
  const word = (text: string) => list[at]?.type === "word" && list[at]!.text.toLowerCase() === text;
  const take = (text: string) => (word(text) ? (at++, true) : false);
  const qualifiedName = (): string | null => {
    const start = at;
    if (list[at]?.type !== "word" && list[at]?.type !== "quoted") return null;
    at++;
    while (list[at]?.text === "." && list[at + 1] && list[at + 1]!.type !== "other") at += 2;
    return slice(start, at);
  };

  const collation = take("collate") ? qualifiedName() : null;
  let opclass: string | null = null;
  if (!word("asc") && !word("desc") && !word("nulls")) {
    const start = at;
    opclass = qualifiedName();
    if (opclass !== null && list[at]?.text === "(") {
      at = closing(list, at) + 1;
      if (at > list.length) return whole;
      opclass = slice(start, at);
    }
  }
  const order = take("desc") ? "desc" : (take("asc"), "asc");
  let nulls: IndexKey["nulls"] = order === "desc" ? "first" : "last";
  if (take("nulls")) {
    if (take("first")) nulls = "first";
    else if (take("last")) nulls = "last";
    else return whole;
  }
  return at === list.length ? { ...key, order, nulls, opclass, collation } : whole;
}

const plainKey: IndexKey = {
  column: null,
  expression: null,
  order: "asc",
  nulls: "last",
  opclass: null,
  collation: null,
};

/** Where the key itself ends: a column, a function call, or an expression in parentheses (`inner`). */
function headOf(list: readonly Token[]): { readonly end: number; readonly inner: boolean } | null {
  if (list[0]!.text === "(") {
    const end = closing(list, 0) + 1;
    return end > 0 && end <= list.length ? { end, inner: true } : null;
  }
  let at = 0;
  if (list[at]!.type === "other") return null;
  at++;
  while (list[at]?.text === "." && list[at + 1] && list[at + 1]!.type !== "other") at += 2;
  if (list[at]?.text === "(") {
    const end = closing(list, at) + 1;
    return end <= list.length ? { end, inner: false } : null;
  }
  return at === 1 ? { end: 1, inner: false } : null;
}

/** The index of the parenthesis that closes the one at `open`; past the end where there is none. */
function closing(list: readonly Token[], open: number): number {
  let depth = 0;
  for (let at = open; at < list.length; at++) {
    if (list[at]!.text === "(") depth++;
    if (list[at]!.text === ")" && --depth === 0) return at;
  }
  return list.length;
}

function columnOf({ type, text }: Token): string {
  return type === "quoted" ? text.slice(1, -1).replaceAll('""', '"') : text.toLowerCase();
}
