import { createRequire } from "node:module";
import { basename } from "node:path";
import { DiagnosticError, type Diagnostic, type Position } from "@athanor/core";
import type { ts as TypeScript } from "@ts-morph/common";
import type { Compiled } from "./compiled.js";
import { recordPlaces, type Recorded, type TypeOf } from "./positions.js";
import { rewriteForCommonJs } from "./rewrite.js";
import type { CompilerSettings } from "./tsconfig.js";

/**
 * Part of every cache key: raise the first part with every change to what `transpile` returns. The second is the
 * package that brings the compiler, as in package.json (a test compares them; asking it would mean loading it).
 */
export const transpilerVersion = "3 @ts-morph/common 0.29.0";

/** The compiler's module. */
export type Ts = typeof TypeScript;
/** The package that brings the compiler and, in its memory, the declarations of JavaScript's own types. */
interface CompilerPackage {
  readonly ts: Ts;
  getLibFiles(): readonly { readonly fileName: string; readonly text: string }[];
}

let loaded: CompilerPackage | undefined;

/** The compiler costs 300 ms to load, and a run without changes does not need it. */
export function compilerPackage(): CompilerPackage {
  loaded ??= createRequire(import.meta.url)("@ts-morph/common") as CompilerPackage;
  return loaded;
}

/**
 * Compiles one file to CommonJS, and records where its declarations stand.
 * @param settings the part of the user's compiler options that changes what is emitted
 * @param explain further lines for a diagnostic: how the file came to be loaded
 * @throws DiagnosticError ATH1107 for syntax errors, ATH1108 for `await` outside of functions
 */
export function transpile(
  source: string,
  file: string,
  settings: CompilerSettings,
  explain: () => readonly string[],
): Compiled {
  const { ts } = compilerPackage();
  const walk = watched(ts, file);
  const { outputText, sourceMapText, diagnostics } = ts.transpileModule(source, {
    // Under .mts and .cts the file's own format would win over `module`.
    fileName: basename(file).replace(/\.[cm]([jt]s)$/, ".$1"),
    reportDiagnostics: true,
    compilerOptions: compilerOptions(ts, settings),
    transformers: { before: [walk.transformer] },
  });
  const errors = (diagnostics ?? []).flatMap((one) => syntaxError(ts, one, file, explain) ?? []);
  if (errors.length > 0) throw new DiagnosticError(errors);
  return walk.compiled(outputText, sourceMapText, explain);
}

/** Sees a file on its way through the compiler. */
interface Watched {
  /** Comes before those of TypeScript. */
  readonly transformer: TypeScript.TransformerFactory<TypeScript.SourceFile>;
  /** Joins what was seen with what came out. @throws DiagnosticError ATH1108 */
  compiled(code: string, sourceMap: string | undefined, explain: () => readonly string[]): Compiled;
}

/**
 * Makes a transformer that turns one file into CommonJS, and records where its declarations stand.
 * @param typeOf what is known of the type of a property
 */
export function watched(ts: Ts, file: string, typeOf?: TypeOf): Watched {
  let recorded: Recorded | undefined;
  let awaits: Position | undefined;
  let isEmpty = false;
  return {
    transformer: (context) => (tree) => {
      recorded = recordPlaces(ts, tree, typeOf);
      awaits = topLevelAwait(ts, tree, file);
      isEmpty = tree.statements.length === 0;
      return rewriteForCommonJs(ts, recorded.locals)(context)(tree);
    },
    compiled(code, sourceMap, explain) {
      if (awaits !== undefined) throw new DiagnosticError(awaitOutsideFunction(awaits, explain));
      return {
        code: code.replace(/\/\/# sourceMappingURL=.*\s*$/, ""),
        declares: recorded?.declares ?? [],
        isEmpty,
        places: JSON.stringify(recorded?.places ?? { declarations: {}, imports: {} }),
        mappings: (JSON.parse(sourceMap ?? "{}") as { mappings?: string }).mappings ?? "",
      };
    },
  };
}

/** What decides the code that comes out, whatever else the project's compiler options are. */
export function compilerOptions(ts: Ts, settings: CompilerSettings): TypeScript.CompilerOptions {
  const { jsx, ...rest } = settings;
  return {
    ...rest,
    module: ts.ModuleKind.CommonJS,
    // The oldest Node that is supported runs all of it.
    target: ts.ScriptTarget.ES2022,
    // Whatever the project says: see `createInterop`, which suits both ways of writing.
    esModuleInterop: true,
    sourceMap: true,
    jsx: jsx === "react" ? ts.JsxEmit.React : ts.JsxEmit.ReactJSX,
    // Options that TypeScript means to drop still mean something to the project.
    ignoreDeprecations: "6.0",
  };
}

/** Only what points into the file: a complaint about an option is none of the user's business here. */
export function syntaxError(
  ts: Ts,
  one: TypeScript.Diagnostic,
  file: string,
  explain: () => readonly string[],
): Diagnostic | undefined {
  if (one.category !== ts.DiagnosticCategory.Error || one.file === undefined || one.start === undefined)
    return undefined;
  const { line, character } = one.file.getLineAndCharacterOfPosition(one.start);
  return {
    code: "ATH1107",
    severity: "error",
    message: `${basename(file)} has a syntax error: ${ts.flattenDiagnosticMessageText(one.messageText, " ").replace(/\.$/, "")}`,
    at: { file, line: line + 1, column: character + 1 },
    detail: [`TypeScript said TS${one.code}`, ...explain()],
    hint: "correct the file at this place; nothing of it was run",
  };
}

function topLevelAwait(ts: Ts, source: TypeScript.SourceFile, file: string): Position | undefined {
  if (!/\bawait\b/.test(source.text)) return undefined;
  const find = (node: TypeScript.Node): TypeScript.Node | undefined => {
    if (ts.isFunctionLike(node) || ts.isPropertyDeclaration(node)) return undefined;
    if (ts.isAwaitExpression(node) || (ts.isForOfStatement(node) && node.awaitModifier)) return node;
    return ts.forEachChild(node, find);
  };
  const found = find(source);
  if (found === undefined) return undefined;
  const { line, character } = source.getLineAndCharacterOfPosition(found.getStart(source));
  return { file, line: line + 1, column: character + 1 };
}

function awaitOutsideFunction(at: Position, explain: () => readonly string[]): Diagnostic {
  return {
    code: "ATH1108",
    severity: "error",
    message: `${basename(at.file)} uses await outside of a function`,
    at,
    detail: [
      "models and configuration are loaded synchronously, as CommonJS, which has no top-level await",
      ...explain(),
    ],
    hint: "move the await into an async function, or into a file that the models do not import (a connection belongs there)",
  };
}
