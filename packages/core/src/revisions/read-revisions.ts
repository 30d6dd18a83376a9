import { readdirSync, readFile } from "node:fs";
import { join, resolve } from "node:path";
import { DiagnosticError, fail, type Diagnostic } from "../diagnostic.js";
import { fileChecksum } from "./checksum.js";
import { readRevision } from "./read-revision.js";
import type { RevisionFile } from "./revision.js";

/** Enough to keep the disk busy, and far below any limit of open files. */
const FILES_AT_ONCE = 64;

/**
 * Whether a file of this name is looked at as a migration: TypeScript and JavaScript modules, but no declarations, no tests,
 * and nothing whose name begins with `_` or `.`.
 */
export function isRevisionFileName(name: string): boolean {
  return /^[^_.].*\.m?[jt]s$/su.test(name) && !/\.(?:d|test|spec)\.m?[jt]s$/u.test(name);
}

/**
 * Reads the migrations of a directory (not of directories inside it) without running them, sorted by name.
 * A directory that does not exist has none: whether that is a mistake, the caller knows.
 * A module beside them that exports neither `revision` nor `upgrade` nor `downgrade` is none and is passed over.
 * @throws DiagnosticError with every file that cannot be read, see {@link readRevision}; ATH4104 and ATH4105 for the file system's refusals
 */
export async function readRevisions(directory: string): Promise<RevisionFile[]> {
  const root = resolve(directory);
  const names = namesIn(root).filter(isRevisionFileName).sort();
  const files = names.map((): RevisionFile | null => null);
  const problems: Diagnostic[] = [];

  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < names.length) {
      const index = next++;
      try {
        files[index] = await readOne(join(root, names[index]!), names[index]!);
      } catch (error) {
        if (!(error instanceof DiagnosticError)) throw error;
        problems.push(...error.diagnostics);
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(FILES_AT_ONCE, names.length) }, worker));

  if (problems.length > 0)
    throw new DiagnosticError(problems.sort((a, b) => ((a.at?.file ?? "") < (b.at?.file ?? "") ? -1 : 1)));
  return files.filter((file) => file !== null);
}

function namesIn(directory: string): string[] {
  try {
    return readdirSync(directory, { withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map((entry) => entry.name);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === "ENOENT") return [];
    return fail({
      code: "ATH4104",
      message:
        code === "ENOTDIR" ? `${directory} is not a directory` : `the directory ${directory} cannot be read (${code})`,
      hint: code === "ENOTDIR" ? "name the directory that holds the migrations" : "allow this user to read it",
      cause,
    });
  }
}

async function readOne(file: string, name: string): Promise<RevisionFile | null> {
  const text = await textOf(file);
  const read = readRevision(text, file);
  return read && { file, name, ...read, checksum: fileChecksum(name, text) };
}

// The callback form: the promises of node:fs cost twice the time for small files.
function textOf(file: string): Promise<string> {
  return new Promise((done, failed) => {
    readFile(file, "utf8", (cause, text) => {
      if (!cause) return done(text);
      const at = { file, line: 1, column: 1 };
      const diagnostic = {
        code: "ATH4105",
        severity: "error",
        message: `${file} cannot be read (${cause.code})`,
        at,
        cause,
      } as const;
      failed(
        new DiagnosticError({ ...diagnostic, hint: "allow this user to read it, or move it out of the directory" }),
      );
    });
  });
}
