import { readFileSync } from "node:fs";
import { relative } from "node:path";

import type { Diagnostic } from "@athanor/core";

import { filesWhere, patternFor, portablePath } from "./model-files.js";

/** How a configuration names the entities of a TypeORM project. */
export interface TypeormProject {
  /** A file that exports a DataSource; null where there is none, as in most NestJS projects. */
  readonly dataSource: string | null;
  /** Files or globs of entities, where there is no DataSource to ask. */
  readonly entities: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What is there of TypeORM in a project that depends on it and not on Drizzle. Null in any other one. */
export function typeormProject(root: string, dependencies: ReadonlySet<string>): TypeormProject | null {
  if (!dependencies.has("typeorm") || dependencies.has("drizzle-orm")) return null;
  const [dataSource, ...others] = filesWhere(root, exportsDataSource).map((file) => portablePath(root, file));
  const files = dataSource === undefined ? filesWhere(root, declaresEntities) : [];
  const entities = files.length > 0 ? patternFor(files.map((file) => portablePath(root, file))) : [];
  return {
    dataSource: dataSource ?? null,
    entities,
    diagnostics: [
      ...others.map((other) => passedOver(other, dataSource!)),
      ...(dataSource === undefined && entities.length === 0 ? [noEntities] : []),
      ...existingMigrations(root),
    ],
  };
}

function exportsDataSource(file: string): boolean {
  const text = readFileSync(file, "utf8");
  return /\bnew\s+DataSource\s*\(/.test(text) && /^\s*export\b|\bmodule\.exports\b|\bexports\./m.test(text);
}

function declaresEntities(file: string): boolean {
  const text = readFileSync(file, "utf8");
  return /["']typeorm["']/.test(text) && /@(?:Entity|ViewEntity|ChildEntity)\s*\(|\bnew\s+EntitySchema\b/.test(text);
}

function passedOver(other: string, taken: string): Diagnostic {
  return {
    code: "ATH5317",
    severity: "note",
    message: `${other} was passed over for ${taken}`,
    hint: "if it is the one that counts, correct athanor.config.ts",
  };
}

const noEntities: Diagnostic = {
  code: "ATH5314",
  severity: "warning",
  message: "no entities were found: no file that exports a DataSource, and none with @Entity",
  hint: "name them in athanor.config.ts, where it says so",
};

/** What there is to know in a project that has migrations of TypeORM. */
function existingMigrations(root: string): Diagnostic[] {
  const files = filesWhere(root, (file) => /\bimplements\s+MigrationInterface\b/.test(readFileSync(file, "utf8")));
  const [first] = files;
  if (first === undefined) return [];
  const are = files.length === 1 ? "is" : "are";
  return [
    {
      code: "ATH5313",
      severity: "note",
      message: `${files.length} migration${files.length === 1 ? "" : "s"} of TypeORM ${are} left alone, and Athanor cannot adopt ${files.length === 1 ? "it" : "them"} yet`,
      at: { file: first, line: 1, column: 1 },
      detail: [
        `the first is ${relative(root, first)}`,
        "The first revision that you generate creates everything from empty. It is right for new databases: for development, tests and CI.",
        "A database that TypeORM has migrated has these tables already, so upgrade would stop there at the first of them, and change nothing.",
      ],
      hint: "whether such a database agrees with the entities, `athanor diff --from database --to models` says today",
    },
  ];
}
