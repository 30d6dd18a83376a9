import { emptySchema, type Declared, type Diagnostic, type SchemaSource } from "@athanor/core";
import type { DataSource, EntitySchema, MixedList, NamingStrategyInterface } from "typeorm";

import { dataSourceOf } from "./data-source.js";
import { entityFiles } from "./entities.js";
import { isDataSource } from "./exported.js";
import { canSay, completed, expresses } from "./kinds/expresses.js";
import { keepingMetadataRows, type MetadataTable } from "./kinds/metadata-rows.js";
import { projectTypeorm } from "./orm.js";
import { readMetadata } from "./read.js";

/** Entities that no DataSource of the project lists. */
export interface TypeormModels {
  /** Classes, entity schemas, and globs of files that export them, relative to the root of the project. */
  readonly entities: MixedList<Function | string | EntitySchema>;
  readonly namingStrategy?: NamingStrategyInterface;
  readonly entityPrefix?: string;
  /** The schema of entities that name none. Default: public. */
  readonly schema?: string;
  /** What makes uuids: `pgcrypto` stands for `gen_random_uuid()`, which needs no extension any more. Default: uuid-ossp. */
  readonly uuidExtension?: "pgcrypto" | "uuid-ossp";
  /** Whether TypeORM would create extensions when it connects. Default: true. */
  readonly installExtensions?: boolean;
  /** Further extensions that TypeORM would create. */
  readonly extensions?: string[];
  readonly metadataTableName?: string;
}

/**
 * Where the entities are: a file that exports a DataSource (its options, or a function that gives one of them), the
 * DataSource itself, or the entities. What a file names can be compiled with a type checker where a column's type needs it.
 */
export type TypeormInput = string | DataSource | TypeormModels;

/** How to read them. */
export interface TypeormOptions {
  /** The export of the file that holds the DataSource, where it exports several. */
  readonly dataSource?: string;
  /** Environment variables for the time in which the files are loaded: those that decide which columns there are. */
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * Reads the metadata of TypeORM entities. Nothing is connected to, and neither subscribers nor migrations are run.
 *
 * @example
 * typeorm("./src/data-source.ts")
 * @example
 * typeorm({ entities: ["src/**\/*.entity.ts"], namingStrategy: new SnakeNamingStrategy() })
 */
export function typeorm(input: TypeormInput, options: TypeormOptions = {}): SchemaSource {
  let metadataTable: MetadataTable | null = null;
  return {
    label: typeof input === "string" ? `TypeORM entities of ${input}` : "TypeORM entities",
    expresses,
    canSay,
    completed,
    accompaniment: () => metadataTable && keepingMetadataRows(metadataTable),
    async read({ root, load: loader }): Promise<Declared> {
      const diagnostics: Diagnostic[] = [];
      const report = (diagnostic: Diagnostic) => void diagnostics.push(diagnostic);
      const list = typeof input === "string" ? input : isDataSource(input) ? input.options.entities : input.entities;
      const files = entityFiles(list, root, report);
      const orm = files && projectTypeorm(loader, files[0], report);
      const opened = orm && (await dataSourceOf(input, files, options, { orm, loader, root, report }));
      if (!opened) return { schema: emptySchema, diagnostics };
      const read = readMetadata(opened, { orm, loader, root, report });
      metadataTable = read.metadataTable;
      return { schema: read.schema, named: read.named, extensions: read.extensions, diagnostics };
    },
  };
}
