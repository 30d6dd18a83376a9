import { displayName, kindOf, type Address, type Diagnostic, type Position, type SchemaObject } from "@athanor/core";
import type { DataSource, EntityMetadata, Table } from "typeorm";

import type { Typeorm } from "./orm.js";
import type { Places } from "./places.js";

/** What TypeORM knows of a column. */
export type ColumnMetadata = EntityMetadata["columns"][number];

/** What all kinds need to read metadata. */
export interface Reading {
  readonly dataSource: DataSource;
  readonly orm: Typeorm;
  readonly places: Places;
  readonly declared: DeclaredObjects;
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
export function placeOf({ places }: Reading, { metadata }: EntityEntry): Position | undefined {
  const { parentEntityMetadata, foreignKeys, target, tableType } = metadata;
  if (tableType === "junction") {
    const owner = foreignKeys[0]?.referencedEntityMetadata;
    const relation = owner?.relations.find(({ junctionEntityMetadata }) => junctionEntityMetadata === metadata);
    return places.property(relation?.target, relation?.propertyName);
  }
  return (
    places.of(target) ??
    places.of(parentEntityMetadata?.target) ??
    places.of(foreignKeys[0]?.referencedEntityMetadata.target)
  );
}

/** Where a column is declared: in the class that has the property, which may be a base class or an embedded one. */
export function placeOfColumn(reading: Reading, entry: EntityEntry, column: ColumnMetadata): Position | undefined {
  const { places } = reading;
  // A join column stands where the relation is; its own property is made up.
  const property = column.relationMetadata?.propertyName ?? column.propertyName;
  const target = column.embeddedMetadata?.type ?? column.target;
  return (
    places.property(target, property) ?? places.property(entry.metadata.target, property) ?? placeOf(reading, entry)
  );
}

/** What is known of an object beside its attributes, without what says nothing. */
export function extra(
  at: Position | undefined,
  unnamed = false,
  renamedFrom?: readonly string[],
): { at?: Position; unnamed?: boolean; renamedFrom?: readonly string[] } {
  return { ...(at ? { at } : {}), ...(unnamed ? { unnamed } : {}), ...(renamedFrom ? { renamedFrom } : {}) };
}

/** Whether and when a constraint waits, from TypeORM's words for it. */
export function deferrableOf(given: string | undefined): "no" | "immediate" | "deferred" {
  return given === "INITIALLY DEFERRED" ? "deferred" : given === "INITIALLY IMMEDIATE" ? "immediate" : "no";
}

/** The objects read so far, in order. Two that have the same address are reported. */
export class DeclaredObjects {
  readonly #objects = new Map<Address, SchemaObject>();
  readonly #places: Places;
  readonly #report: (diagnostic: Diagnostic) => void;

  constructor(places: Places, report: (diagnostic: Diagnostic) => void) {
    this.#places = places;
    this.#report = report;
  }

  get objects(): Iterable<SchemaObject> {
    return this.#objects.values();
  }

  /** Returns whether the object was added. */
  add(object: SchemaObject): boolean {
    const other = this.#objects.get(object.address);
    if (!other) {
      this.#objects.set(object.address, object);
      return true;
    }
    const where = (at: Position | undefined) => (at ? this.#places.say(at) : "an unknown place");
    this.#report({
      code: "ATH1309",
      severity: "error",
      message: `${kindOf(object.kind).title} ${displayName(object.address)} is declared twice`,
      ...(object.at ? { at: object.at } : {}),
      subject: object.address,
      detail: [`declared at ${where(object.at)}, and at ${where(other.at)}`],
      hint: "rename one of them; an entity that only looks at the table of another one is declared with synchronize: false",
    });
    return false;
  }
}
