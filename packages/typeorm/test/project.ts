import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { DiagnosticError, type Diagnostic } from "@athanor/core";
import { createLoader } from "@athanor/loader";
import { onTestFinished } from "vitest";
import { typeorm, type TypeormInput, type TypeormOptions } from "../src/index.js";

/** Contents by relative path; an object is written as JSON. */
export type Files = Readonly<Record<string, string | object>>;

/** What a reading gives, small enough to be compared. */
export interface Read {
  /** Types by `table.column`. */
  readonly columns: Readonly<Record<string, string>>;
  /** `ATH1308 src/user.ts:3:5 message`. */
  readonly said: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface Project {
  readonly root: string;
  path(file: string): string;
  write(files: Files): void;
  read(input: TypeormInput, options?: TypeormOptions): Promise<Read>;
}

const installed = resolve(import.meta.dirname, "../node_modules");

/** The tsconfig.json of most projects. */
export const compilerOptions = {
  target: "es2022",
  module: "commonjs",
  experimentalDecorators: true,
  emitDecoratorMetadata: true,
  strict: true,
  strictPropertyInitialization: false,
};

/** Writes a project into a temporary directory that lives as long as the test, with a tsconfig.json and typeorm. */
export function project(files: Files, version: "typeorm" | "typeorm-0.3" = "typeorm"): Project {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "athanor-typeorm-")));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const path = (file: string): string => join(root, file);
  const write = (more: Files): void => {
    for (const [name, content] of Object.entries(more)) {
      mkdirSync(dirname(path(name)), { recursive: true });
      writeFileSync(path(name), typeof content === "string" ? content : JSON.stringify(content));
    }
  };
  mkdirSync(path("node_modules"));
  symlinkSync(join(installed, version), path("node_modules/typeorm"));
  symlinkSync(join(installed, "reflect-metadata"), path("node_modules/reflect-metadata"));
  write({ "tsconfig.json": { compilerOptions }, ...files });
  const read = async (input: TypeormInput, options?: TypeormOptions): Promise<Read> => {
    const load = createLoader({ root, cacheDir: path(".cache") });
    const columns: Record<string, string> = {};
    let diagnostics: readonly Diagnostic[];
    try {
      const declared = await typeorm(input, options).read({ root, load });
      for (const object of declared.schema.objects.values()) {
        if (object.kind !== "column") continue;
        columns[`${object.name.table}.${object.name.name}`] = object.attributes.type;
      }
      diagnostics = declared.diagnostics;
    } catch (error) {
      if (!(error instanceof DiagnosticError)) throw error;
      diagnostics = error.diagnostics;
    }
    const said = diagnostics.map(({ code, at, message }) => {
      const place = at ? `${at.file.replace(`${root}/`, "")}:${at.line}:${at.column} ` : "";
      return `${code} ${place}${message.replaceAll(`${root}/`, "")}`;
    });
    return { columns, said, diagnostics };
  };
  return { root, path, write, read };
}

/** A class with an id and, where given, more properties. */
export function entity(name: string, members = "", imports = ""): string {
  return `
    import { Column, Entity, ManyToOne, OneToMany, PrimaryGeneratedColumn } from "typeorm";
    ${imports}
    @Entity("${name.toLowerCase()}") export class ${name} { @PrimaryGeneratedColumn() id: number; ${members} }
  `;
}
