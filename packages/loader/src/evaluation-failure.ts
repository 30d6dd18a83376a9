import { DiagnosticError, fail, type Diagnostic, type Position } from "@athanor/core";
import { dirname } from "node:path";
import {
  describeChain,
  failMissingImport,
  failMissingPackage,
  failPackageEntry,
  isDiagnosticError,
  messageOf,
  show,
} from "./failures.js";
import type { Graph } from "./graph.js";
import type { ExitAttempt } from "./guard.js";
import { ImportError } from "./import-error.js";
import { packageName } from "./resolve.js";
import { framesOf } from "./stack.js";
import { sourcePosition, type UserModule } from "./user-module.js";

/** Turns what ended a load into a DiagnosticError with the user's own file and line. */
export function failLoad(root: string, graph: Graph, known: ReadonlyMap<string, UserModule>, error: unknown): never {
  if (isDiagnosticError(error)) throw locateDiagnostics(error, userPositions(error, known)[0]);
  const module = graph.failure?.module;
  if (error instanceof ImportError) return failImport(root, graph, known, error);
  const positions = userPositions(error, known);
  const at = positions[0] ?? (module && { file: module.file, line: 1, column: 1 });
  const chain = module ? graph.chainTo(module) : [];
  const isRequireOfAsync = codeOf(error) === "ERR_REQUIRE_ASYNC_MODULE";
  fail({
    code: isRequireOfAsync ? "ATH1115" : "ATH1109",
    message: isRequireOfAsync
      ? "a package that is imported here uses top-level await"
      : `${at ? show(root, at.file) : "a file"} failed while it was loaded: ${headline(error)}`,
    ...(at && { at }),
    detail: [
      ...rest(error),
      ...positions
        .slice(1, 6)
        // An import is a call, and is told of once.
        .filter((one) => !chain.some(({ file, at: place }) => file === one.file && place?.line === one.line))
        .map((one) => `called from ${show(root, one.file)}:${one.line}`),
      ...describeChain(root, chain),
    ],
    hint: (module && decoratorHint(root, graph, module, error)) ?? hintFor(error),
    cause: error,
  });
}

/** What is wrong with decorators, where that is why a file failed. */
function decoratorHint(root: string, graph: Graph, module: UserModule, error: unknown): string | undefined {
  const { code, file } = module;
  const tsconfig = graph.parts.tsconfigs.for(file).file;
  const where = tsconfig === undefined ? "a tsconfig.json" : show(root, tsconfig);
  if (code.includes("__esDecorate(") && error instanceof TypeError)
    return `the decorators of most libraries need "experimentalDecorators": true and "emitDecoratorMetadata": true under compilerOptions in ${where}`;
  const isDecorated = code.includes("__metadata(");
  if (isDecorated && error instanceof ReferenceError && /before initialization/.test(error.message))
    return "decorators are told the type of the property, which is a class that comes later: move the class up, or into a file of its own";
  if (!/emitDecoratorMetadata|reflect-metadata|Reflect\.getMetadata/.test(messageOf(error).join("\n")))
    return undefined;
  return isDecorated
    ? 'give the decorator the type that it asks for; and import "reflect-metadata" before all else'
    : `set "emitDecoratorMetadata": true under compilerOptions in ${where}, or give every decorator its type`;
}

/** ATH1113: the user's code asked the process to end. */
export function failExit(root: string, known: ReadonlyMap<string, UserModule>, attempt: ExitAttempt): never {
  const positions = userPositions(attempt.error, known);
  fail({
    code: "ATH1113",
    message: `${positions[0] ? show(root, positions[0].file) : "a file"} called process.exit(${attempt.code === undefined ? "" : String(attempt.code)}) while it was loaded`,
    ...(positions[0] && { at: positions[0] }),
    detail: positions.slice(1, 6).map((one) => `called from ${show(root, one.file)}:${one.line}`),
    hint: "a file that holds models must only declare: move what it runs (a server, a script) into a file of its own, or behind a function",
    cause: attempt.error,
  });
}

/** Positions of an error in the project's sources, innermost first; consecutive equal lines once. */
export function userPositions(error: unknown, known: ReadonlyMap<string, UserModule>): Position[] {
  const positions: Position[] = [];
  for (const frame of framesOf(error)) {
    const module = known.get(frame.file);
    const position = module && sourcePosition(module, frame.place);
    if (position === undefined) continue;
    const last = positions.at(-1);
    if (last?.file !== position.file || last.line !== position.line) positions.push(position);
  }
  return positions;
}

function failImport(root: string, graph: Graph, known: ReadonlyMap<string, UserModule>, error: ImportError): never {
  const { specifier, importer, tried, packageDirectory } = error.failed;
  const module = known.get(importer);
  const chain = module ? graph.chainFrom(module, specifier) : [];
  if (tried.length > 0) return failMissingImport(root, specifier, chain, tried, error);
  const name = packageName(specifier);
  if (packageDirectory !== undefined)
    return failPackageEntry(root, specifier, name, packageDirectory, chain, error.cause);
  return failMissingPackage(root, name, dirname(importer), chain, error);
}

/** A diagnostic that the user's code threw (a configuration that checks itself) gets the place it was thrown from. */
function locateDiagnostics(error: DiagnosticError, at: Position | undefined): DiagnosticError {
  if (at === undefined || error.diagnostics.every((one) => one.at !== undefined)) return error;
  return new DiagnosticError(error.diagnostics.map((one): Diagnostic => (one.at === undefined ? { ...one, at } : one)));
}

function hintFor(error: unknown): string {
  const text = messageOf(error).join("\n");
  const variable = /process\.env\.(\w+)|\b([A-Z][A-Z0-9]*_[A-Z0-9_]+)\b/.exec(text);
  const code = codeOf(error);
  if (code === "ERR_REQUIRE_ASYNC_MODULE")
    return "import that package with import() inside of a function, or keep it out of the files that hold models";
  if (code === "MODULE_NOT_FOUND" || code === "ERR_MODULE_NOT_FOUND")
    return "an installed package lacks a package or file that it needs: install it, or reinstall your dependencies";
  if (variable)
    return `set ${variable[1] ?? variable[2]} in the environment, or let the models load without it (connect in a file that they do not import)`;
  if (/before initialization|Class extends value undefined|of undefined|is not a function|is not defined/.test(text)) {
    return "if the value comes from another file, the two may import each other: refer to it inside a function, as in references(() => users.id)";
  }
  return "make the file load on its own: models must not need a running service, a connection or command line arguments";
}

function headline(error: unknown): string {
  const [first = ""] = messageOf(error);
  if (!(error instanceof Error)) return `it threw ${describeValue(error)}`;
  return error.name === "Error" || first.startsWith(error.name) ? first : `${error.name}: ${first}`;
}

function rest(error: unknown): string[] {
  return error instanceof Error
    ? messageOf(error).slice(1, 20)
    : ["what was thrown is no Error, so that its place is not known"];
}

function describeValue(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value);
  try {
    return typeof value === "object" && value !== null ? (JSON.stringify(value) ?? "an object") : String(value);
  } catch {
    return "an object";
  }
}

function codeOf(error: unknown): unknown {
  return error !== null && typeof error === "object" && "code" in error ? error.code : undefined;
}
