import { readFileSync } from "node:fs";
import { dirname, extname } from "node:path";
import { compileFunction, constants } from "node:vm";
import type { CheckedFiles } from "./checked-files.js";
import type { Compiler } from "./compile.js";
import { describeChain, failJson, failSyntax, failUnreadable, type ImportStep } from "./failures.js";
import { sha256 } from "./hash.js";
import { isActive, withHooks, type HookTarget } from "./hooks.js";
import { createInterop } from "./interop.js";
import { jsonErrorPosition } from "./json-error.js";
import { requireCache, standIn, type CommonJsModule } from "./node-module.js";
import type { Resolver } from "./resolve.js";
import { framesOf } from "./stack.js";
import type { Tsconfigs } from "./tsconfig.js";
import {
  createModuleObject,
  placesOf,
  positionAt,
  searchImport,
  sourcePosition,
  type UserModule,
} from "./user-module.js";

/** Runs a file's code; the parameters are those of CommonJS. */
type Wrapper = (exports: unknown, require: unknown, module: unknown, filename: string, dirname: string) => void;

/** What a module graph works with. */
export interface GraphParts {
  /** Where paths in messages start. */
  readonly root: string;
  readonly tsconfigs: Tsconfigs;
  readonly resolver: Resolver;
  readonly checked: CheckedFiles;
  readonly compiler: Compiler;
}

/**
 * The modules of one load: the project's own files, run as CommonJS and kept here, not in `require.cache`, so that the
 * next load starts afresh. Installed packages are Node's, and stay loaded.
 */
export class Graph implements HookTarget {
  /** By file, in the order in which they were asked for. */
  readonly modules = new Map<string, UserModule>();
  /** The last error that left a module, and the innermost module that was running when it was thrown. */
  failure: { readonly error: unknown; readonly module: UserModule } | undefined;
  readonly parts: GraphParts;
  readonly #adopted = new Set<UserModule>();
  readonly #compiledExports = new WeakSet<object>();
  readonly #interop = createInterop((exports) => this.#compiledExports.has(exports));
  readonly #onModule: (module: UserModule) => void;

  /** @param onModule called with each module before it runs, those that fail included */
  constructor(parts: GraphParts, onModule: (module: UserModule) => void) {
    this.parts = parts;
    this.#onModule = onModule;
  }

  /**
   * Runs a file, unless it has run already, and everything it imports.
   * @throws DiagnosticError for what is wrong with a file; ImportError; whatever the user's code throws
   */
  load(file: string, importedBy?: UserModule["importedBy"]): UserModule {
    const known = this.modules.get(file);
    if (known !== undefined) return known;
    // Chains of imports may be long: no frames of the stack that are not needed.
    return isActive(this) ? this.#evaluate(file, importedBy) : withHooks(this, () => this.#evaluate(file, importedBy));
  }

  owns(file: string): boolean {
    return this.parts.resolver.owns(file);
  }

  exportsOf(file: string): unknown {
    const module = this.load(file);
    this.#adopted.add(module);
    return module.object.exports;
  }

  locate(specifier: string, importer: string): string | undefined {
    const found = this.parts.resolver.resolve(specifier, importer);
    return found.by === "stub" ? undefined : found.target;
  }

  /** How a module came to be loaded: the import in the module that asked for it first, and so on up to the entry. */
  chainTo(module: UserModule): ImportStep[] {
    const step = module.importedBy;
    return step === undefined ? [] : this.chainFrom(step.module, step.specifier);
  }

  /** As {@link chainTo}, for an import that did not become a module. */
  chainFrom(importer: UserModule, specifier: string): ImportStep[] {
    const place = placesOf(importer).imports[specifier] ?? searchImport(importer.code, specifier);
    const at = place && positionAt(importer.file, place);
    return [{ file: importer.file, at }, ...this.chainTo(importer)];
  }

  /** A module and what it imports, directly or not; and what came through Node's `require`, which names no importer. */
  reach(module: UserModule): Set<UserModule> {
    const reached = new Set<UserModule>();
    const waiting = [module, ...this.#adopted];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (reached.has(next)) continue;
      reached.add(next);
      for (const file of next.imports) {
        const imported = this.modules.get(file);
        if (imported) waiting.push(imported);
      }
    }
    return reached;
  }

  #evaluate(file: string, importedBy: UserModule["importedBy"]): UserModule {
    const module = this.#prepare(file, importedBy);
    this.modules.set(file, module);
    this.#onModule(module);
    try {
      if (module.code !== "") this.#run(module);
    } catch (error) {
      // As Node does: a module that failed is no module, and runs again when it is asked for again.
      this.modules.delete(file);
      if (this.failure === undefined || this.failure.error !== error) this.failure = { error, module };
      throw error;
    }
    module.object.loaded = true;
    return module;
  }

  #prepare(file: string, importedBy: UserModule["importedBy"]): UserModule {
    const { root, compiler, resolver } = this.parts;
    const chain = (): ImportStep[] =>
      importedBy === undefined ? [] : this.chainFrom(importedBy.module, importedBy.specifier);
    let source: Buffer;
    try {
      source = readFileSync(file);
    } catch (error) {
      return failUnreadable(root, file, chain(), error);
    }
    const hash = sha256(source);
    const text = source.toString("utf8").replace(/^\uFEFF/, "");
    const object = createModuleObject(file, (specifier) => this.locate(specifier, file) ?? specifier);
    const base = { file, hash, object, importedBy, imports: new Set<string>() };
    if (extname(file) === ".json") {
      try {
        object.exports = JSON.parse(text);
      } catch (error) {
        failJson(root, jsonErrorPosition(file, text, error), chain(), error);
      }
      return { ...base, compiled: undefined, code: "" };
    }
    const isModuleScope = resolver.isModuleScope(file);
    const compiled = compiler.compile({ file, text, hash, isModuleScope }, () => describeChain(root, chain()));
    if (compiled !== undefined) this.#compiledExports.add(object.exports as object);
    return { ...base, compiled, code: (compiled?.code ?? text).replace(/^#!/, "//") };
  }

  #run(module: UserModule): void {
    const { file, object, code } = module;
    let wrapper: Wrapper;
    try {
      wrapper = compileFunction(code, ["exports", "require", "module", "__filename", "__dirname"], {
        filename: file,
        // For an import() that hides from the compiler, as in `new Function("return import('x')")`.
        importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
      }) as Wrapper;
    } catch (error) {
      return this.#refuse(module, error as SyntaxError);
    }
    const isEcmaScript = module.compiled !== undefined && code.includes("this.__import");
    wrapper.call(
      isEcmaScript ? this.#interop : object.exports,
      object.exports,
      this.#requireOf(module),
      object,
      file,
      object.meta.dirname,
    );
  }

  /** V8 cannot parse a file. TypeScript says it better, where it says it at all. */
  #refuse(module: UserModule, error: SyntaxError): never {
    const { file, code, hash } = module;
    const explain = (): string[] => describeChain(this.parts.root, this.chainTo(module));
    if (module.compiled === undefined)
      this.parts.compiler.check({ file, text: code, hash, isModuleScope: false }, explain);
    const at = sourcePosition(module, framesOf(error)[0]?.place ?? [1, 1]) ?? positionAt(file, [1, 1]);
    return failSyntax(at, explain(), error);
  }

  /** What `require(specifier)` gives in a file, which need not exist. */
  requireFrom(specifier: string, importer: string): unknown {
    return this.#require(specifier, importer, standIn(importer, dirname(importer)), undefined);
  }

  /** The `require` of a module. It works after the load as well: a migration may import while it runs. */
  #requireOf(module: UserModule): unknown {
    const require = (specifier: string): unknown => this.#require(specifier, module.file, module.object, module);
    const resolve = (specifier: string): string => this.locate(specifier, module.file) ?? specifier;
    return Object.assign(require, { resolve, main: process.mainModule, cache: requireCache });
  }

  #require(specifier: string, importer: string, object: CommonJsModule, module: UserModule | undefined): unknown {
    const found = this.parts.resolver.resolve(specifier, importer);
    if (found.by === "stub") return found.exports;
    if (found.by === "node") return withHooks(this, () => object.require(found.target));
    module?.imports.add(found.target);
    return this.load(found.target, module && { module, specifier }).object.exports;
  }
}
