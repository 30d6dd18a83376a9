import { normalize } from "node:path";
import { DiagnosticError } from "@athanor/core";
import type { ts as TypeScript } from "@ts-morph/common";
import type { Compiled } from "./compiled.js";
import type { TypeOf } from "./positions.js";
import { compilerOptions, compilerPackage, syntaxError, watched, type Ts } from "./transpile.js";
import type { CompilerSettings } from "./tsconfig.js";

/** Files with a type checker over them. */
export interface TypedProgram {
  /** All that was read to know the types: sources, declaration files, tsconfig.json and what it extends. */
  readonly files: readonly string[];
  /** Compiled files in which the type of a decorated property leads nowhere. */
  readonly unresolved: ReadonlySet<string>;
  /**
   * As `transpile`, with the metadata of decorators that the project's own `tsc` would write.
   * @throws DiagnosticError ATH1107 and ATH1108
   */
  compile(file: string, explain: () => readonly string[]): Compiled;
}

/**
 * Reads files and all they import. It takes a second or more.
 * @param tsconfig the project's; its declaration files are read too
 */
export function openProgram(
  tsconfig: string | undefined,
  roots: readonly string[],
  settings: CompilerSettings,
): TypedProgram {
  const { ts } = compilerPackage();
  const parsed = tsconfig === undefined ? undefined : parse(ts, tsconfig);
  const options = optionsOf(ts, parsed?.options ?? {}, settings);
  const host = hostOf(ts, options);
  const ambient = parsed?.fileNames.filter((file) => /\.d\.[cm]?ts$/.test(file)) ?? [];
  const program = ts.createProgram({ rootNames: [...roots, ...ambient], options, host });
  const checker = program.getTypeChecker();
  const sources = program.getSourceFiles().filter((one) => !program.isSourceFileDefaultLibrary(one));
  const configured = (parsed?.options.configFile as TypeScript.TsConfigSourceFile | undefined)?.extendedSourceFiles;
  const unresolved = new Set<string>();
  return {
    unresolved,
    files: [...sources.map(({ fileName }) => fileName), ...(tsconfig ? [tsconfig, ...(configured ?? [])] : [])].map(
      (file) => normalize(file),
    ),
    compile(file, explain) {
      const source = program.getSourceFile(file)!;
      const errors = program
        .getSyntacticDiagnostics(source)
        .flatMap((one) => syntaxError(ts, one, file, explain) ?? []);
      if (errors.length > 0) throw new DiagnosticError(errors);
      const walk = watched(
        ts,
        file,
        typeWith(ts, checker, () => unresolved.add(file)),
      );
      let code = "";
      let sourceMap: string | undefined;
      const keep = (name: string, text: string): void => {
        if (name.endsWith(".map")) sourceMap = text;
        else code = text;
      };
      program.emit(source, keep, undefined, false, { before: [walk.transformer] });
      return walk.compiled(code, sourceMap, explain);
    },
  };
}

/** The disk, with the libraries of the compiler beside it. */
function hostOf(ts: Ts, options: TypeScript.CompilerOptions): TypeScript.CompilerHost {
  const libraries = new Map(
    compilerPackage()
      .getLibFiles()
      .map(({ fileName, text }) => [`${libraryFolder}/${fileName}`, text]),
  );
  const host = ts.createCompilerHost(options);
  const { fileExists, getSourceFile } = host;
  return {
    ...host,
    getDefaultLibLocation: () => libraryFolder,
    getDefaultLibFileName: (how) => `${libraryFolder}/${ts.getDefaultLibFileName(how)}`,
    fileExists: (file) => libraries.has(file) || fileExists(file),
    getSourceFile: (file, how, ...rest) => {
      const library = libraries.get(file);
      if (library !== undefined) return ts.createSourceFile(file, library, how);
      // In a package of ECMAScript modules a file would come out as one; not if nothing is said of its format.
      return getSourceFile(file, typeof how === "object" ? { ...how, impliedNodeFormat: undefined } : how, ...rest);
    },
  };
}

/** No folder of the disk is called so. */
const libraryFolder = "/athanor:lib";

function parse(ts: Ts, tsconfig: string): TypeScript.ParsedCommandLine | undefined {
  // What is wrong with it has been said where it could not be used at all.
  const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => {} };
  return ts.getParsedCommandLineOfConfigFile(tsconfig, {}, host);
}

/** The project's options as far as they decide what types are; what comes out is the loader's business. */
function optionsOf(ts: Ts, own: TypeScript.CompilerOptions, settings: CompilerSettings): TypeScript.CompilerOptions {
  const { module = ts.ModuleKind.CommonJS } = own;
  const isNode = module >= ts.ModuleKind.Node16 && module <= ts.ModuleKind.NodeNext;
  return {
    moduleResolution: isNode ? ts.ModuleResolutionKind.NodeNext : ts.ModuleResolutionKind.Bundler,
    ...own,
    ...outputs,
    ...compilerOptions(ts, settings),
    skipLibCheck: true,
  };
}

/** What else comes out, and where to: none of it here. */
const outputs: TypeScript.CompilerOptions = {
  allowImportingTsExtensions: false,
  composite: false,
  declaration: false,
  declarationMap: false,
  emitDeclarationOnly: false,
  importHelpers: false,
  incremental: false,
  inlineSourceMap: false,
  inlineSources: false,
  isolatedDeclarations: false,
  noEmit: false,
  noEmitHelpers: false,
  noEmitOnError: false,
  removeComments: false,
  rewriteRelativeImportExtensions: false,
  declarationDir: undefined,
  mapRoot: undefined,
  outDir: undefined,
  outFile: undefined,
  rootDir: undefined,
  sourceRoot: undefined,
  tsBuildInfoFile: undefined,
};

/**
 * What a decorated property holds beside null and undefined, named after its constructor.
 * @param onUnresolved called for a type that leads nowhere
 */
function typeWith(ts: Ts, checker: TypeScript.TypeChecker, onUnresolved: () => void): TypeOf {
  const primitives = [
    ["String", checker.getStringType()],
    ["Number", checker.getNumberType()],
    ["Boolean", checker.getBooleanType()],
    ["BigInt", checker.getBigIntType()],
  ] as const;
  const unknown = ts.TypeFlags.Any | ts.TypeFlags.Unknown | ts.TypeFlags.Never;
  return (property) => {
    if (!ts.canHaveDecorators(property) || ts.getDecorators(property) === undefined) return undefined;
    const type = checker.getNonNullableType(checker.getTypeAtLocation(property));
    // It passes for `any`, but for its name.
    if ((type as { intrinsicName?: string }).intrinsicName === "error") onUnresolved();
    if ((type.flags & unknown) !== 0) return undefined;
    const [name] = primitives.find(([, primitive]) => checker.isTypeAssignableTo(type, primitive)) ?? [];
    return name ?? (type.symbol?.name === "Date" ? "Date" : undefined);
  };
}
