import {
  DeclaredObjects,
  sayPosition,
  schemaOf,
  type Declared,
  type Diagnostic,
  type ModuleLoader,
} from "@athanor/core";
import { columnNaming, type Casing } from "../casing.js";
import type { Found } from "../declarations.js";
import type { Filter } from "../filter.js";
import type { DrizzleOrm } from "../orm.js";
import { Places } from "../places.js";
import { readChecks } from "./checks.js";
import { readColumns, reportGeometries } from "./columns.js";
import { enumsOf, readEnums } from "./enums.js";
import { readForeignKeys } from "./foreign-keys.js";
import { readIndexes } from "./indexes.js";
import { primaryKeysOf, readPrimaryKey } from "./primary-keys.js";
import { readMaterializedViews } from "./materialized-views.js";
import { policiesOf, readPolicies } from "./policies.js";
import { cut } from "./names.js";
import type { Reading } from "./reading.js";
import { Relations, type Relation } from "./references.js";
import { readRoles } from "./roles.js";
import { readSchemas } from "./schemas.js";
import { readSequences, schemaOfSequence } from "./sequences.js";
import { openTable, readTable, tableName } from "./tables.js";
import { readUniques, sharedColumns } from "./uniques.js";
import { isDeclared, openViews } from "./view-queries.js";
import { readViews } from "./views.js";

/** What reading PostgreSQL declarations takes. */
export interface PostgresContext {
  readonly orm: DrizzleOrm;
  readonly loader: ModuleLoader;
  readonly root: string;
  readonly casing: Casing | undefined;
  readonly filter: Filter;
  report(diagnostic: Diagnostic): void;
}

/**
 * The declared schema: roles, schemas, enums and sequences, then each table with its columns, constraints and indexes, in the
 * order of the source; then views and policies.
 */
export function readPostgres(found: Found, context: PostgresContext): Omit<Declared, "diagnostics"> {
  const { orm, loader, root, filter, report } = context;
  const places = new Places(loader);
  const declared = new DeclaredObjects({
    code: "ATH1212",
    hint: (one, other) =>
      one.unnamed || other.unnamed
        ? "give one of them a name of its own; Drizzle derives the same one for both"
        : "rename one of them, or export only one",
    say: (position) => sayPosition(position, root),
    stored: cut,
    report,
  });
  const reading: Reading = { orm, columnName: columnNaming(orm, context.casing), places, filter, declared, report };

  const tables = found.tables
    .filter((table) => {
      const { schema, name } = tableName(reading, table);
      return filter.table(schema, name);
    })
    .map((table) => openTable(reading, table));
  const views = openViews(reading, found.views, orm.pg.getViewConfig);
  const materializedViews = openViews(reading, found.materializedViews, orm.pg.getMaterializedViewConfig);
  const policies = policiesOf(reading, tables, found.policies, found.tables);
  const enums = enumsOf(reading, found.enums, tables);
  const named = readRoles(reading, found.roles);
  readSchemas(reading, found.schemas, [
    ...tables.map(({ table, schema }) => ({ schema, at: places.of(table) })),
    ...enums,
    ...found.sequences.map((sequence) => ({ schema: schemaOfSequence(sequence), at: places.of(sequence) })),
    ...[...views, ...materializedViews].filter(isDeclared),
  ]);
  readEnums(reading, enums);
  readSequences(reading, found.sequences);
  const shared = sharedColumns(tables);
  const hasPolicy = (table: Relation) =>
    policies.some(({ table: { schema, name } }) => schema === table.schema && name === table.name);
  for (const entry of tables) {
    const primaryKeys = primaryKeysOf(reading, entry);
    if (!readTable(reading, entry, hasPolicy(entry))) continue;
    readColumns(
      reading,
      entry,
      primaryKeys.flatMap(({ columns }) => columns),
    );
    readPrimaryKey(reading, entry, primaryKeys);
    readUniques(reading, entry, shared);
    readChecks(reading, entry);
    readForeignKeys(reading, entry, tables);
    readIndexes(reading, entry);
  }
  reportGeometries(reading, tables);
  const relations = new Relations();
  for (const table of tables) relations.add(table, true);
  for (const view of [...views, ...materializedViews]) relations.add(view, isDeclared(view));
  readViews(reading, views, relations);
  readMaterializedViews(reading, materializedViews, relations);
  readPolicies(reading, policies, relations);
  return { schema: schemaOf(declared.objects), named };
}
