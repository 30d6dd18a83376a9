import type { Address, DeclaredObjects, Diagnostic, Position } from "@athanor/core";
import type { DataSource, EntityMetadata, Table } from "typeorm";

import type { Typeorm } from "./orm.js";
import type { Places, Target } from "./places.js";

/** What TypeORM knows of a column. */
export type ColumnMetadata = EntityMetadata["columns"][number];

/** What TypeORM knows of a relation. */
export type RelationMetadata = EntityMetadata["relations"][number];

/** What all kinds need to read metadata. */
export interface Reading {
  readonly dataSource: DataSource;
  readonly orm: Typeorm;
  readonly places: Places;
  readonly declared: DeclaredObjects;
  /** See {@link junctionRelations}. */
  readonly junctions: ReadonlyMap<EntityMetadata, RelationMetadata>;
  /** Something that the entities name and leave to somebody else: never created, changed or dropped. */
  leave(address: Address): void;
  report(diagnostic: Diagnostic): void;
}

/** An entity with what it is called in the database. */
export interface EntityEntry {
  readonly metadata: EntityMetadata;
  readonly schema: string;
  readonly name: string;
  /** The table as TypeORM would build it: what naming strategies are asked about. */
  readonly table: Table;
}

/** What is known of an entity before it is read. */
export function entryOf(reading: Reading, metadata: EntityMetadata): EntityEntry {
  return {
    metadata,
    ...nameOf(reading, metadata),
    table: reading.orm.Table.create(metadata, reading.dataSource.driver),
  };
}

/** The name of an entity in the database. Its schema is its own, what stands before a dot in its name, that of the DataSource, or public. */
export function nameOf({ dataSource }: Reading, { tablePath }: EntityMetadata): { schema: string; name: string } {
  const [first, second] = tablePath.split(".");
  if (second !== undefined) return { schema: first!, name: second };
  return { schema: (dataSource.options as { schema?: string }).schema ?? "public", name: first! };
}

/** The columns that exist in the database. */
export function columnsOf({ metadata }: EntityEntry): readonly ColumnMetadata[] {
  return metadata.columns.filter(({ isVirtualProperty }) => !isVirtualProperty);
}

/** Where an entity is declared. A table that TypeORM makes by itself stands where the relation does that asks for it. */
export function placeOf(reading: Reading, { metadata }: EntityEntry): Position | undefined {
  const { places } = reading;
  const relation = reading.junctions.get(metadata);
  if (relation) return placeOfRelation(reading, relation);
  return places.of(metadata.target) ?? places.of(metadata.parentClosureEntityMetadata?.target);
}

/** The relations that ask for a table between two others, by that table: each is its owner's. */
export function junctionRelations({ entityMetadatas }: DataSource): ReadonlyMap<EntityMetadata, RelationMetadata> {
  const owning = entityMetadatas.flatMap(({ manyToManyRelations }) =>
    manyToManyRelations.filter((one) => one.isOwning),
  );
  return new Map(owning.flatMap((one) => (one.junctionEntityMetadata ? [[one.junctionEntityMetadata, one]] : [])));
}

/** The class or entity schema that has the property of a column: a base class, or an embedded one. */
export function declaringTarget({
  embeddedMetadata,
  target,
  relationMetadata,
  entityMetadata,
}: ColumnMetadata): Target {
  // A join column that nobody declared has no class, and the property of its relation.
  return embeddedMetadata?.type ?? (target || relationMetadata?.target || entityMetadata.target);
}

/** Where a relation is declared. */
export function placeOfRelation({ places }: Reading, relation: RelationMetadata): Position | undefined {
  return places.property(relation.embeddedMetadata?.type ?? relation.target, relation.propertyName);
}

/** Where a column is declared. */
export function placeOfColumn(reading: Reading, entry: EntityEntry, column: ColumnMetadata): Position | undefined {
  if (entry.metadata.isJunction) return placeOf(reading, entry);
  return reading.places.property(declaringTarget(column), column.propertyName) ?? placeOf(reading, entry);
}

/** Whether and when a constraint waits, from TypeORM's words for it. */
export function deferrableOf(given: string | undefined): "no" | "immediate" | "deferred" {
  return given === "INITIALLY DEFERRED" ? "deferred" : given === "INITIALLY IMMEDIATE" ? "immediate" : "no";
}
