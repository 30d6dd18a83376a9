/** One statement of a script. */
export interface ScriptStatement {
  /** Its text, without the semicolon and without spaces and comments around it. */
  readonly sql: string;
  /** The same without comments; texts in quotes and dollars are empty ones. For looking at its words. */
  readonly words: string;
  /** Its texts, as they stand between their quotes or dollars. */
  readonly texts: readonly string[];
}

/** Line comments, names in quotes, dollar quotes, texts with and without escapes, comments, brackets, words, all else. */
const TOKEN =
  /(?<comment>--[^\n]*)|(?<name>"(?:[^"]|"")*")|(?<dollar>\$(?:[\p{L}_][\p{L}\p{N}_]*)?\$)|(?<text>\b[eE]'(?:[^'\\]|\\[^]|'')*'|'(?:[^']|'')*')|(?<block>\/\*)|(?<word>[\p{L}_][\p{L}\p{N}_$]*)|[^]/uy;

const MAKES_ROUTINE = /^create\s+(or\s+replace\s+)?(function|procedure)\b/i;

/**
 * The statements of a script, as the server would tell them apart: a semicolon in a text, in brackets (`CREATE RULE`) or
 * in the body of a routine (`BEGIN ATOMIC ... END`) ends none.
 */
export function splitStatements(script: string): ScriptStatement[] {
  const found: ScriptStatement[] = [];
  let words = "";
  let texts: string[] = [];
  let brackets = 0;
  /** How many BEGIN ATOMIC and CASE wait for their END. */
  let blocks = 0;
  let previous = "";
  /** The statement without what is around it: from its first token to its last. */
  let [first, last] = [-1, -1];
  const end = () => {
    if (first >= 0) found.push({ sql: script.slice(first, last), words: words.trim(), texts });
    texts = [];
    [words, brackets, blocks, previous, first, last] = ["", 0, 0, "", -1, -1];
  };
  for (let at = 0; at < script.length;) {
    TOKEN.lastIndex = at;
    const { 0: token, groups } = TOKEN.exec(script)!;
    const { comment, name, dollar, text, block, word } = groups!;
    let next = at + token.length;
    if (block) next = endOfComment(script, at);
    else if (dollar) next = endOf(script, script.indexOf(dollar, next), dollar.length);
    if (text) texts.push(text.slice(text.indexOf("'") + 1, -1));
    if (dollar) texts.push(script.slice(at + dollar.length, Math.max(at + dollar.length, next - dollar.length)));
    if (comment || block) words += " ";
    else if (dollar || text) words += "''";
    else if (token === ";" && brackets === 0 && blocks === 0) end();
    else words += token;
    const isBlank = comment !== undefined || block !== undefined || /^\s$/.test(token);
    if (!isBlank && !(token === ";" && words === "")) {
      if (first < 0) first = at;
      last = next;
    }
    if (token === "(") brackets += 1;
    if (token === ")") brackets -= 1;
    if (word && !name) {
      const lower = word.toLowerCase();
      if (lower === "atomic" && previous === "begin" && MAKES_ROUTINE.test(words.trim())) blocks = 1;
      else if (blocks > 0 && lower === "case") blocks += 1;
      else if (blocks > 0 && lower === "end") blocks -= 1;
      previous = lower;
    }
    at = next;
  }
  end();
  return found;
}

const endOf = (script: string, at: number, length: number) => (at < 0 ? script.length : at + length);

/** Comments of PostgreSQL nest. */
function endOfComment(script: string, start: number): number {
  const marks = /\/\*|\*\//g;
  marks.lastIndex = start;
  let depth = 0;
  for (let mark = marks.exec(script); mark; mark = marks.exec(script)) {
    depth += mark[0] === "/*" ? 1 : -1;
    if (depth === 0) return marks.lastIndex;
  }
  return script.length;
}
