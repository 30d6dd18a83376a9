import { readdirSync, statSync } from "node:fs";
import { resolve } from "node:path";

/** Whether a path is a pattern and not a name. */
export function isGlob(path: string): boolean {
  return /[*?[\]{}]|[@+!]\(/u.test(path);
}

/**
 * A regular expression for a glob: `*` and `?` stay within one name, `**` spans directories, `{a,b}` and `@(a|b)` are
 * alternatives, `[abc]` and `[!abc]` are sets.
 */
export function globToRegExp(glob: string): RegExp {
  const closing: string[] = [];
  let out = "";
  for (let i = 0; i < glob.length; i++) {
    const char = glob[i]!;
    const group = /^([@?*+!])\(/u.exec(glob.slice(i));
    if (glob.startsWith("**/", i) && (i === 0 || glob[i - 1] === "/")) {
      out += "(?:[^/]+/)*";
      i += 2;
    } else if (glob.startsWith("**", i) && (i === 0 || glob[i - 1] === "/")) {
      out += ".*";
      i += 1;
    } else if (group) {
      out += group[1] === "!" ? "(?!(?:" : "(?:";
      closing.push(group[1] === "!" ? "))[^/]*" : `)${group[1] === "@" ? "" : group[1]!}`);
      i += 1;
    } else if (char === "*") out += "[^/]*";
    else if (char === "?") out += "[^/]";
    else if (char === "{") {
      out += "(?:";
      closing.push(")");
    } else if ((char === "}" || char === ")") && closing.length > 0) out += closing.pop();
    else if ((char === "," || char === "|") && closing.length > 0) out += "|";
    else if (char === "[" && glob.indexOf("]", i + 2) > 0) {
      const end = glob.indexOf("]", i + 2);
      const set = glob.slice(i + 1, end).replaceAll("\\", "\\\\");
      out += `[${set.startsWith("!") ? `^${set.slice(1)}` : set}]`;
      i = end;
    } else out += char.replace(/[\\^$.|?*+()[\]{}/]/u, "\\$&");
  }
  return new RegExp(`^${out}${closing.reverse().join("")}$`, "u");
}

/**
 * Files and directories that a glob matches, as absolute paths in alphabetical order. Directories that begin with a dot
 * and `node_modules` are entered only where the pattern names them.
 */
export function glob(pattern: string, root: string): string[] {
  const parts = pattern.split("/");
  const magic = parts.findIndex(isGlob);
  const base = resolve(root, parts.slice(0, magic).join("/") || (pattern.startsWith("/") ? "/" : "."));
  const expression = globToRegExp(parts.slice(magic).join("/"));
  const deep = parts.slice(magic).some((part) => part.includes("**")) ? Infinity : parts.length - magic;
  const namesHidden = parts.some((part) => /^\.[^.]/u.test(part));
  const found: string[] = [];
  const visit = (directory: string, prefix: string, depth: number) => {
    for (const name of namesIn(directory)) {
      if (name.startsWith(".") && !namesHidden) continue;
      const path = prefix + name;
      const full = `${directory === "/" ? "" : directory}/${name}`;
      if (expression.test(path)) found.push(full);
      if (depth < deep && name !== "node_modules" && isDirectory(full)) visit(full, `${path}/`, depth + 1);
    }
  };
  visit(base.replaceAll("\\", "/"), "", 1);
  return found.map((path) => resolve(path));
}

/** The names in a directory in alphabetical order; none where it does not exist. */
export function namesIn(directory: string): string[] {
  try {
    return readdirSync(directory).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  } catch {
    return [];
  }
}

/** Whether there is a directory here. */
export function isDirectory(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
