import { fail, type Diagnostic } from "@athanor/core";
import type { Options } from "prettier";
import { READABLE, styleOf, type StyleRequest } from "./prettier-style.js";
import { ownPrettier, projectPrettier } from "./project-prettier.js";

/** A formatted file, and what stood in the way of the project's own formatting. */
export interface FormattedFile {
  readonly text: string;
  /** Warnings and notes: ATH4151, ATH4152. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Not the project's to choose: templates keep their SQL, and every migration is formatted. */
const FIXED: Options = { parser: "typescript", embeddedLanguageFormatting: "off", requirePragma: false };

/**
 * Formats a migration file as the project formats its code: by its own prettier and configuration where there are such, otherwise by ours.
 * SQL in templates is never touched.
 * @param file the absolute path that it will have; it need not exist
 * @throws DiagnosticError ATH4153 where the text is not TypeScript
 */
export async function formatFile(text: string, file: string, request: StyleRequest): Promise<FormattedFile> {
  const diagnostics: Diagnostic[] = [];
  try {
    const project = projectPrettier(request.root);
    const prettier = project ?? (await ownPrettier());
    const style = await styleOf(prettier, file, project ? {} : READABLE, request);
    diagnostics.push(...style.diagnostics);
    return { text: await prettier.format(text, { ...style.options, ...FIXED, filepath: file }), diagnostics };
  } catch (cause) {
    // Either the text is wrong, which is thrown here, or what the project brought along.
    const formatted = await formatPlainly(text, file);
    diagnostics.push({
      code: "ATH4152",
      severity: "warning",
      message: `the prettier of this project could not format ${file}; it was formatted without the project's configuration`,
      detail: (cause instanceof Error ? cause.message : String(cause)).split("\n"),
      hint: "see whether npx prettier --check works on the migration; a plugin may be missing",
      cause,
    });
    return { text: formatted, diagnostics };
  }
}

async function formatPlainly(text: string, file: string): Promise<string> {
  const prettier = await ownPrettier();
  try {
    return await prettier.format(text, { ...READABLE, ...FIXED });
  } catch (cause) {
    const start = (cause as { loc?: { start?: { line: number; column: number } } }).loc?.start;
    return fail({
      code: "ATH4153",
      message: `what would be written to ${file} is not TypeScript`,
      at: { file, line: start?.line ?? 1, column: start?.column ?? 1 },
      detail: (cause instanceof Error ? cause.message : String(cause)).split("\n"),
      hint: "see to the template of the configuration; without one this is a fault of Athanor, please report it",
      cause,
    });
  }
}
