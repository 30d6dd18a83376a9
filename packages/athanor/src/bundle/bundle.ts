import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative, resolve, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

import { DiagnosticError, fail, historyOf, readRevisions, type Diagnostic, type RevisionFile } from "@athanor/core";
import type { BuildFailure, Message } from "esbuild";

import { toolVersion } from "../version.js";
import { openProjectToRun, type Project, type ProjectOptions } from "../workspace/project.js";
import { entryText } from "./entry-text.js";

/** What becomes of the bundle. */
export interface BundleOptions extends ProjectOptions {
  /** The file to write, from `cwd`. Default: `migrate.mjs`. */
  readonly out?: string;
  /** Packages that are not taken in: they have to be installed where the bundle runs. */
  readonly external?: readonly string[];
}

/** What was written. */
export interface BundleResult {
  /** Absolute. */
  readonly file: string;
  /** Its size in bytes. */
  readonly size: number;
  /** The migrations in it, each after those that it follows. */
  readonly revisions: readonly RevisionFile[];
}

/**
 * Makes one file of the runner, the driver and all migrations, which needs nothing but Node: a program, and a module that
 * exports `upgrade`, `downgrade` and `current`.
 *
 * @throws DiagnosticError ATH5501 without esbuild, ATH5502 where something cannot be bundled, ATH5504 where the file cannot be written, ATH5505 without revisions
 */
export async function bundle(options: BundleOptions = {}): Promise<BundleResult> {
  const project = await openProjectToRun(options);
  const { order } = historyOf(await readRevisions(project.migrations));
  if (order.length === 0) {
    fail({
      code: "ATH5505",
      message: `there is no revision to bundle in ${project.migrations}`,
      hint: 'correct `migrations` in the configuration, or write a revision first: athanor generate -m "..."',
    });
  }
  const file = resolve(options.cwd ?? process.cwd(), options.out ?? "migrate.mjs");
  const text = await build(project, order, options.external ?? []);
  write(file, text);
  return { file, size: text.byteLength, revisions: order };
}

async function build(project: Project, files: readonly RevisionFile[], external: readonly string[]) {
  const { root, dialect, bookkeeping } = project;
  const { build: esbuild } = await importEsbuild(root);
  const portable = (path: string) => relative(root, path).split(sep).join("/");
  try {
    const { outputFiles } = await esbuild({
      stdin: {
        contents: entryText({
          runtime: fileURLToPath(new URL("./bundled.js", import.meta.url)),
          packageName: dialect.packageName,
          exportName: dialect.bundling.exportName,
          bookkeeping,
          run: project.config.run ?? {},
          toolVersion,
          migrations: files.map((one) => ({
            from: one.file,
            data: { ...one, file: portable(one.file), at: { ...one.at, file: portable(one.file) } },
          })),
        }),
        resolveDir: root,
        sourcefile: "the entry of the bundle",
      },
      absWorkingDir: root,
      bundle: true,
      write: false,
      format: "esm",
      platform: "node",
      target: "node20.19",
      external: [...dialect.bundling.leavesOut, ...external],
      // Packages in CommonJS ask for Node's own modules by `require`, which a module does not have.
      banner: {
        js: `import { createRequire as createRequireOfBundle } from "node:module";\nconst require = createRequireOfBundle(import.meta.url);`,
      },
      logLevel: "silent",
    });
    return outputFiles[0]!.contents;
  } catch (error) {
    const { errors } = error as BuildFailure;
    if (!Array.isArray(errors) || errors.length === 0) throw error;
    throw new DiagnosticError(errors.map((one) => refused(one, root)));
  }
}

function refused({ text, location }: Message, root: string): Diagnostic {
  const name = /^Could not resolve "([^".][^"]*)"/.exec(text)?.[1];
  return {
    code: "ATH5502",
    severity: "error",
    message: `the migrations cannot be bundled: ${text}`,
    ...(location
      ? { at: { file: resolve(root, location.file), line: location.line, column: location.column + 1 } }
      : {}),
    hint: name
      ? `install ${name}, or leave it out of the bundle: --external ${name}`
      : "correct the file; what a migration imports becomes part of the bundle",
  };
}

/** The project's own, or the one that was installed beside this package. */
async function importEsbuild(root: string): Promise<typeof import("esbuild")> {
  try {
    const file = createRequire(join(root, "package.json")).resolve("esbuild");
    return (await import(pathToFileURL(file).href)) as typeof import("esbuild");
  } catch {
    return import("esbuild").catch((cause: unknown) =>
      fail({
        code: "ATH5501",
        message: "a bundle is made by esbuild, which is not installed",
        hint: "add it to the development dependencies of the project: npm install --save-dev esbuild",
        cause,
      }),
    );
  }
}

/** Under another name first: nobody must ever start half a program. */
function write(file: string, text: Uint8Array): void {
  const temporary = `${file}.${process.pid}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    try {
      writeFileSync(temporary, text);
      renameSync(temporary, file);
    } catch (error) {
      rmSync(temporary, { force: true });
      throw error;
    }
  } catch (cause) {
    fail({
      code: "ATH5504",
      message: `${file} cannot be written (${(cause as NodeJS.ErrnoException).code})`,
      hint: "give yourself permission to write there, or name another file: --out dist/migrate.mjs",
      cause,
    });
  }
}
