/** What is known about an import that could not be resolved. */
export interface FailedImport {
  readonly specifier: string;
  /** The file with the import. */
  readonly importer: string;
  /** Absolute paths that were probed; empty for a package. */
  readonly tried: readonly string[];
  /** The directory of the installed package that does not offer what is imported. */
  readonly packageDirectory?: string;
}

/**
 * An import that leads nowhere. It is thrown inside the user's code, which may catch it as it may catch Node's own
 * (`try { require("optional") } catch`), and becomes a diagnostic where nobody does.
 */
export class ImportError extends Error {
  readonly code = "MODULE_NOT_FOUND";
  readonly failed: FailedImport;

  constructor(failed: FailedImport, cause?: unknown) {
    super(`Cannot find module '${failed.specifier}' imported by ${failed.importer}`, { cause });
    this.failed = failed;
  }
}
