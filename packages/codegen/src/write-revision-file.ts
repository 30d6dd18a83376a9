import { randomBytes } from "node:crypto";
import { access, link, mkdir, open, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { DiagnosticError, fail } from "@athanor/core";

/**
 * Writes a migration file: the whole of it or nothing, and never over another one. Makes the directory where it is missing.
 * @returns its path
 * @throws DiagnosticError ATH4157 (there is such a file), ATH4158 (the file system refuses)
 */
export async function writeRevisionFile(directory: string, name: string, text: string): Promise<string> {
  const file = join(directory, name);
  // Names that begin with a dot are no migrations, should this one be left behind.
  const temporary = join(directory, `.${randomBytes(6).toString("hex")}.tmp`);
  try {
    await mkdir(directory, { recursive: true });
    await writeDurably(temporary, text);
    await moveTo(temporary, file);
  } catch (cause) {
    await rm(temporary, { force: true }).catch(() => undefined);
    if (cause instanceof DiagnosticError) throw cause;
    const { code } = cause as NodeJS.ErrnoException;
    if (code === "EEXIST" && (await exists(file))) return taken(file, cause);
    return refused(file, directory, cause);
  }
  return file;
}

/**
 * Replaces the text of a migration file: the whole of it or nothing.
 * @throws DiagnosticError ATH4158 (the file system refuses)
 */
export async function replaceRevisionFile(file: string, text: string): Promise<void> {
  const temporary = join(dirname(file), `.${randomBytes(6).toString("hex")}.tmp`);
  try {
    await writeDurably(temporary, text);
    await rename(temporary, file);
  } catch (cause) {
    await rm(temporary, { force: true }).catch(() => undefined);
    refused(file, dirname(file), cause);
  }
}

function remedyOf(code: string | undefined, directory: string): string {
  if (code === "ENOSPC" || code === "EDQUOT") return "there is no room left: make some, and run the command again";
  if (code === "EROFS")
    return `${directory} is on a file system that is read-only: write to another, or mount it writable`;
  if (code === "EACCES" || code === "EPERM") return `allow this user to write to ${directory}`;
  return "see to the directory, and run the command again";
}

async function writeDurably(file: string, text: string): Promise<void> {
  const handle = await open(file, "wx");
  try {
    await handle.writeFile(text, "utf8");
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** A link fails where the name is taken, which a rename does not; not every file system has links. */
async function moveTo(temporary: string, file: string): Promise<void> {
  try {
    await link(temporary, file);
    await rm(temporary, { force: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") throw error;
    if (await exists(file)) taken(file, error);
    await rename(temporary, file);
  }
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

function refused(file: string, directory: string, cause: unknown): never {
  const { code } = cause as NodeJS.ErrnoException;
  fail({
    code: "ATH4158",
    message: `${file} cannot be written (${code ?? String(cause)})`,
    hint: remedyOf(code, directory),
    cause,
  });
}

function taken(file: string, cause: unknown): never {
  fail({
    code: "ATH4157",
    message: `${file} exists`,
    hint: "give the revision another id or message, or remove that file first",
    cause,
  });
}
