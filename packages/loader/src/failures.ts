import { basename, dirname, extname, relative } from "node:path";
import { readdirSync } from "node:fs";
import { DiagnosticError, fail, type Diagnostic, type Position } from "@athanor/core";

/** One step of how a file came to be loaded: the import that asked for the next one. */
export interface ImportStep {
  readonly file: string;
  readonly at: Position | undefined;
}

/** Tells the loader's own failures apart from errors of the user's code. */
export function isDiagnosticError(error: unknown): error is DiagnosticError {
  // By name as well: a project may bring its own copy of @athanor/core.
  return (
    error instanceof DiagnosticError ||
    (error instanceof Error && error.name === "DiagnosticError" && "diagnostics" in error)
  );
}

/** `imported by src/db/schema.ts:3`, innermost first. */
export function describeChain(root: string, chain: readonly ImportStep[]): string[] {
  return chain.map(({ file, at }) => `imported by ${show(root, file)}${at ? `:${at.line}` : ""}`);
}

/** A path as a person at the project's root would type it. */
export function show(root: string, file: string): string {
  const path = relative(root, file);
  return path === "" ? "." : path.replaceAll("\\", "/");
}

/** ATH1101: an entry that does not exist. */
export function failMissingEntry(root: string, file: string): never {
  const near = similar(file);
  fail({
    code: "ATH1101",
    message: `the file ${show(root, file)} does not exist`,
    hint:
      near === undefined
        ? "check the path in your configuration; it is relative to the project's root"
        : `did you mean ${show(root, near)}?`,
  });
}

/** ATH1102: a directory where a file is expected. */
export function failDirectory(root: string, file: string): never {
  const index = list(file).find((name) => /^index\.[cm]?[jt]sx?$/.test(name));
  const inside =
    index === undefined
      ? `name a file in it, for example ${show(root, file)}/schema.ts`
      : `name the file ${show(root, file)}/${index}`;
  fail({
    code: "ATH1102",
    message: `${show(root, file)} is a directory, not a file`,
    hint: `${inside}, or all of them with ${show(root, file)}/*.ts`,
  });
}

/** ATH1103: a file that exists and cannot be read. */
export function failUnreadable(root: string, file: string, chain: readonly ImportStep[], cause: unknown): never {
  fail({
    code: "ATH1103",
    message: `the file ${show(root, file)} cannot be read (${(cause as NodeJS.ErrnoException).code ?? String(cause)})`,
    ...from(root, chain),
    hint: "give the user that runs this command the permission to read it",
    cause,
  });
}

/** ATH1104: an import of a file that does not exist. */
export function failMissingImport(
  root: string,
  specifier: string,
  chain: readonly ImportStep[],
  tried: readonly string[],
  cause: unknown,
): never {
  const near = tried.map(similar).find((file) => file !== undefined);
  const importer = chain[0];
  const where = importer === undefined ? "the import" : `the import in ${show(root, importer.file)}`;
  const looked =
    tried.length === 0
      ? []
      : [
          `looked for ${tried.map((file) => show(root, file)).join(", ")}, with the usual extensions and as a directory`,
        ];
  fail({
    code: "ATH1104",
    message: `"${specifier}" leads to no file`,
    ...from(root, chain, looked),
    hint: near === undefined ? `correct ${where}, or create the file` : `did you mean ${show(root, near)}?`,
    cause,
  });
}

/** ATH1105: a package that is not installed. */
export function failMissingPackage(
  root: string,
  name: string,
  lookedUpFrom: string,
  chain: readonly ImportStep[],
  cause: unknown,
): never {
  const looked = [`looked up from ${show(root, lookedUpFrom)}`];
  const isVirtual = /^(?:virtual|astro|cloudflare|bun|deno|nuxt|vite|#|\$|@\/|~)/.test(name);
  fail({
    code: "ATH1105",
    message: isVirtual
      ? `"${name}" is no installed package and no alias of the nearest tsconfig.json`
      : `the package "${name}" is not installed`,
    ...from(root, chain, looked),
    hint: isVirtual
      ? `an alias: add it to "paths" in tsconfig.json; a module that only your framework provides: keep it out of the files that hold models`
      : `install it in ${show(root, lookedUpFrom)}: npm install ${name}`,
    cause,
  });
}

/** ATH1106: an installed package that does not offer what is imported. */
export function failPackageEntry(
  root: string,
  specifier: string,
  name: string,
  packageDirectory: string,
  chain: readonly ImportStep[],
  cause: unknown,
): never {
  fail({
    code: "ATH1106",
    message: `the package "${name}" is installed, but "${specifier}" leads to no file of it`,
    ...from(root, chain, [`its package.json is in ${show(root, packageDirectory)}`, ...messageOf(cause)]),
    hint: `if it is a package of your workspace, build it, or point "exports" in its package.json at its source; otherwise check the import against its documentation`,
    cause,
  });
}

/** ATH1107: a syntax error that TypeScript lets pass and V8 does not, for example a variable declared twice. */
export function failSyntax(at: Position, chain: readonly string[], cause: SyntaxError): never {
  fail({
    code: "ATH1107",
    message: `${basename(at.file)} has a syntax error: ${cause.message}`,
    at,
    detail: chain,
    hint: "correct the file at this place; nothing of it was run",
    cause,
  });
}

/** ATH1110: invalid JSON. */
export function failJson(root: string, at: Position, chain: readonly ImportStep[], cause: unknown): never {
  fail({
    code: "ATH1110",
    message: `${show(root, at.file)} is not valid JSON`,
    at,
    detail: [...messageOf(cause), ...describeChain(root, chain)],
    hint: "correct the file at this place; JSON knows no comments and no trailing commas",
    cause,
  });
}

/**
 * ATH1111: a tsconfig.json that cannot be used.
 * @param file the file of the project that it governs
 */
export function failTsconfig(root: string, tsconfig: string, file: string, cause: unknown): never {
  const missing = /^File '(.+)' not found/.exec(cause instanceof Error ? cause.message : "")?.[1];
  const isSvelteKit = missing?.includes(".svelte-kit") ?? false;
  const extendsMissing = isSvelteKit
    ? "let your framework write it: npx svelte-kit sync"
    : `it extends "${missing}": create that file, install that package, or let your framework generate it`;
  fail({
    code: "ATH1111",
    message: `${show(root, tsconfig)}, which applies to ${show(root, file)}, cannot be used`,
    at: { file: tsconfig, line: 1, column: 1 },
    detail: messageOf(cause),
    hint:
      missing === undefined
        ? `correct it: npx tsc --showConfig -p ${show(root, tsconfig)} says what is wrong`
        : extendsMissing,
    cause,
  });
}

/** ATH1112: an entry without a statement. */
export function failEmpty(root: string, file: string): never {
  fail({
    code: "ATH1112",
    message: `the file ${show(root, file)} is empty`,
    at: { file, line: 1, column: 1 },
    hint: "save its content, or take the file out of the configuration",
  });
}

/** ATH1114: an entry of a kind that cannot be run. */
export function failKind(root: string, file: string): never {
  fail({
    code: "ATH1114",
    message: `${show(root, file)} is no TypeScript or JavaScript file`,
    hint: "name a file that ends in .ts, .tsx, .mts, .cts, .js, .jsx, .mjs, .cjs or .json",
  });
}

/** The message of an error, one line per entry. */
export function messageOf(error: unknown): string[] {
  const text = error instanceof Error ? error.message : String(error);
  return text
    .split("\n")
    .map((line) => line.trimEnd())
    .filter((line) => line !== "");
}

function from(
  root: string,
  chain: readonly ImportStep[],
  first: readonly string[] = [],
): Pick<Diagnostic, "at" | "detail"> {
  const at = chain[0]?.at ?? (chain[0] && { file: chain[0].file, line: 1, column: 1 });
  return { ...(at && { at }), detail: [...first, ...describeChain(root, chain)] };
}

/** A file of the same folder that only differs in its extension or in upper and lower case. */
function similar(file: string): string | undefined {
  const stem = basename(file, extname(file)).toLowerCase();
  const found = list(dirname(file)).find((name) => basename(name, extname(name)).toLowerCase() === stem);
  return found === undefined ? undefined : file.slice(0, file.length - basename(file).length) + found;
}

function list(directory: string): string[] {
  try {
    return readdirSync(directory);
  } catch {
    return [];
  }
}
