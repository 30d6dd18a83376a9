/** An exported name, and where its value begins if it is a variable that is set on the spot. */
export interface FoundExport {
  /** Offset of the declaration or of the export list. */
  readonly at: number;
  /** Offset of the first character after `=`; null for functions, classes and re-exports. */
  readonly value: number | null;
}

// Only what can hide or hold an export is matched. A regular expression is recognised by what stands before it; strings end
// with their line, so that a regular expression that was missed does no harm beyond its line.
const CODE =
  /\/\/[^\n\r\u2028\u2029]*|\/\*[\s\S]*?(?:\*\/|$)|"(?:[^"\\\n\r]|\\[\s\S])*"?|'(?:[^'\\\n\r]|\\[\s\S])*'?|\/(?<=(?:^|[(,=:[!&|?{};+*%~^<>-]|\breturn)\s*\/)(?:[^/\\\n\r[]|\\.|\[(?:[^\]\\\n\r]|\\.)*\])+\/|[`{}]|\b(?:exports?|const|let|var)(?![\w$])/g;

const DECLARATION =
  /export\s+(?:declare\s+)?(?:abstract\s+)?(?:async\s+)?(const|let|var|function|class)\b\s*\*?\s*([\w$]+)/y;
const LIST = /export\s*\{([^}]*)\}(\s*from\b)?/y;
const COMMONJS = /exports\.([\w$]+)\s*=(?![=>]|\s*void 0)\s*/y;
/** Exports as getters, which esbuild and swc write for CommonJS ahead of what they name. */
const GETTERS = /\b__?export\(\s*[\w$]+\s*,/;
const GETTER =
  /(?:\bget\s+([\w$]+)\s*\(\)\s*\{\s*return\s+|\b([\w$]+)\s*:\s*(?:\(\)\s*=>|function\s*\(\)\s*\{\s*return)\s+)([\w$]+)/g;
const VARIABLE = /(?:const|let|var)\s+([\w$]+)/y;
const ASSIGNED = /\s*(?::[^=;]+)?=(?![=>])/y;

/**
 * Finds the named exports of a module's text, without a parser and without being misled by comments, strings and templates.
 * Knows declarations, export lists over variables and functions of the file (as bundlers write them), re-exports, and the
 * CommonJS that TypeScript, esbuild and swc write.
 * @param wanted stops early once all of these have been found
 */
export function findExports(text: string, wanted: readonly string[]): Map<string, FoundExport> {
  const found = new Map<string, FoundExport>();
  const variables = new Map<string, FoundExport>();
  // Export lists that come before what they name.
  const listed: { readonly name: string; readonly local: string; readonly at: number }[] = [];
  const add = (name: string, one: FoundExport): void => {
    if (wanted.includes(name)) found.set(name, one);
  };
  // For each template that is open: how many braces are open in its current `${ }`.
  const templates: number[] = [];

  CODE.lastIndex = 0;
  for (let match = CODE.exec(text); match && found.size < wanted.length; match = CODE.exec(text)) {
    const at = match.index;
    switch (match[0]) {
      case "`":
        CODE.lastIndex = templateText(text, at + 1, templates);
        break;
      case "{":
        if (templates.length > 0) templates[templates.length - 1]! += 1;
        break;
      case "}":
        if (templates.length === 0) break;
        if (templates.at(-1) === 0) {
          templates.pop();
          CODE.lastIndex = templateText(text, at + 1, templates);
        } else templates[templates.length - 1]! -= 1;
        break;
      case "export": {
        const declared = matchAt(DECLARATION, text, at);
        if (declared) {
          const isVariable = /const|let|var/.test(declared[1]!);
          add(declared[2]!, { at, value: isVariable ? assigned(text, at + declared[0].length) : null });
          CODE.lastIndex = at + declared[0].length;
          break;
        }
        const list = matchAt(LIST, text, at);
        for (const item of list?.[1]!.split(",") ?? []) {
          const [local, exported = local] = item
            .replace(/^\s*type\s+/, "")
            .trim()
            .split(/\s+as\s+/);
          const variable = variables.get(local!);
          if (list![2] && exported) add(exported, { at, value: null });
          else if (variable) add(exported!, variable);
          else if (exported) listed.push({ name: exported, local: local!, at });
        }
        if (list) CODE.lastIndex = at + list[0].length;
        break;
      }
      case "exports": {
        const assignment = matchAt(COMMONJS, text, at);
        if (assignment) add(assignment[1]!, { at, value: at + assignment[0].length });
        break;
      }
      case "const":
      case "let":
      case "var": {
        const declared = matchAt(VARIABLE, text, at);
        if (declared) variables.set(declared[1]!, { at, value: assigned(text, at + declared[0].length) });
        break;
      }
    }
  }
  if (found.size < wanted.length && GETTERS.test(text))
    for (const { index: at, 1: get, 2: key, 3: local } of text.matchAll(GETTER))
      listed.push({ name: (get ?? key)!, local: local!, at });
  for (const { name, local, at } of listed) {
    if (!found.has(name)) add(name, variables.get(local) ?? { at, value: null });
  }
  return found;
}

/** Skips the text of a template up to its end, or to the `${` whose code comes next. */
function templateText(text: string, from: number, templates: number[]): number {
  for (let at = from; at < text.length; at++) {
    if (text[at] === "\\") at++;
    else if (text[at] === "`") return at + 1;
    else if (text[at] === "$" && text[at + 1] === "{") {
      templates.push(0);
      return at + 2;
    }
  }
  return text.length;
}

function assigned(text: string, from: number): number | null {
  const match = matchAt(ASSIGNED, text, from);
  return match && from + match[0].length;
}

function matchAt(expression: RegExp, text: string, at: number): RegExpExecArray | null {
  expression.lastIndex = at;
  return expression.exec(text);
}
