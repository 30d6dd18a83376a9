import { DeclaredObjects, schemaOf, type Address, type Schema } from "@athanor/core";

import type { OpenContext, OpenedDataSource } from "./data-source.js";
import { readChecks } from "./kinds/checks.js";
import { readColumns } from "./kinds/columns.js";
import { leaveEnums, readEnums } from "./kinds/enums.js";
import { readExclusions } from "./kinds/exclusions.js";
import { readExtensions } from "./kinds/extensions.js";
import { readForeignKeys } from "./kinds/foreign-keys.js";
import { readIndexes } from "./kinds/indexes.js";
import { readMaterializedViews } from "./kinds/materialized-views.js";
import type { MetadataTable } from "./kinds/metadata-rows.js";
import { readMetadataTable } from "./kinds/metadata-table.js";
import { readPrimaryKey } from "./kinds/primary-keys.js";
import { readSchemas } from "./kinds/schemas.js";
import { leaveEntity, readTable } from "./kinds/tables.js";
import { readUniques } from "./kinds/uniques.js";
import { isView, readViews } from "./kinds/views.js";
import { entryOf, junctionRelations, type Reading } from "./reading.js";

/** What the entities declare, and what they name and leave to somebody else. */
export interface ReadEntities {
  readonly schema: Schema;
  readonly named: readonly Address[];
  readonly extensions: readonly string[];
  readonly metadataTable: MetadataTable;
}

/** The declared schema: extensions, schemas and enums, then each table with its parts, then views. */
export function readMetadata({ dataSource, places }: OpenedDataSource, { orm, report }: OpenContext): ReadEntities {
  const declared = new DeclaredObjects({
    code: "ATH1309",
    hint: () =>
      "rename one of them; an entity that only looks at the table of another one is declared with synchronize: false",
    say: (position) => places.say(position),
    report,
  });
  const named: Address[] = [];
  const junctions = junctionRelations(dataSource);
  const leave = (address: Address) => void named.push(address);
  const reading: Reading = { dataSource, orm, places, declared, junctions, report, leave };
  const entries = dataSource.entityMetadatas
    // The columns of a child in a single table are its parent's.
    .filter(({ tableType }) => tableType !== "entity-child")
    .map((metadata) => entryOf(reading, metadata));
  const own = entries.filter(({ metadata }) => metadata.synchronize);
  const left = entries.filter(({ metadata }) => !metadata.synchronize);
  const tables = own.filter((entry) => !isView(entry));
  for (const entry of left) leaveEntity(reading, entry);
  leaveEnums(reading, left, tables);
  const extensions = readExtensions(reading, own);
  readSchemas(reading, own);
  readEnums(reading, tables);
  const metadataTable = readMetadataTable(reading, own);
  for (const entry of tables) {
    if (!readTable(reading, entry)) continue;
    readColumns(reading, entry);
    readPrimaryKey(reading, entry);
    readUniques(reading, entry);
    readChecks(reading, entry);
    readExclusions(reading, entry);
    readForeignKeys(reading, entry);
    readIndexes(reading, entry);
  }
  readViews(reading, own);
  readMaterializedViews(reading, own);
  return { schema: schemaOf(declared.objects), named, extensions, metadataTable };
}
