/** Comments, quoted names, dollar-quoted texts (1, 2), texts with backslash escapes (3) and plain ones (4). */
const TOKENS =
  /--[^\n]*|\/\*[^]*?\*\/|"(?:[^"]|"")*"|(\$(?:[A-Za-z_]\w*)?\$)([^]*?)\1|\b[eE]'((?:[^'\\]|\\[^]|'')*)'|'((?:[^']|'')*)'/g;

/**
 * The texts that a statement holds as literals, those in the bodies of functions included. Escapes are left as they stand,
 * except that two quotes are one.
 */
export function textsInSql(sql: string): string[] {
  return [...sql.matchAll(TOKENS)].flatMap(([, , body, escaped, plain]) => {
    if (body !== undefined) return textsInSql(body);
    const text = escaped ?? plain;
    return text === undefined ? [] : [text.replaceAll("''", "'")];
  });
}
