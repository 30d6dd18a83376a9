import type { DrawnObjects } from "./drawn-kinds.js";
import type { CompositeModel } from "./kinds/composites.js";
import type { DomainModel } from "./kinds/domains.js";
import type { ExtensionModel } from "./kinds/extensions.js";
import type { FunctionModel } from "./kinds/functions.js";

/**
 * A schema as the generator keeps it: objects that point at each other, so that a rename or a change of type reaches
 * whatever uses it. `render` turns it into a declared schema. Ids are kept through edits: they tell a rename from a drop.
 */
export interface Model {
  nextId: number;
  /** The first is `public`, which is no object of its own. */
  readonly schemas: SchemaModel[];
  readonly enums: EnumModel[];
  readonly sequences: SequenceModel[];
  readonly tables: TableModel[];
  /** Each after what it reads. */
  readonly views: ViewModel[];
  /** Objects of the kinds that are described in one place each. */
  readonly drawn: DrawnObjects;
}

export interface Named {
  readonly id: number;
  name: string;
  comment: string | null;
}

export type SchemaModel = Named;

/** Who may do something beside the owner: none, or one of a few choices. */
export type GrantChoice = number;

/** The id tells a value that was renamed from one that was dropped. */
export interface EnumValue {
  readonly id: number;
  readonly text: string;
}

export interface EnumModel extends Named {
  readonly is: "enum";
  schema: SchemaModel;
  values: EnumValue[];
  grants: GrantChoice;
}

/** A type that somebody made. */
export type OwnType = EnumModel | DomainModel | CompositeModel | ExtensionModel;

/** Numbers of a sequence, chosen so that any two of them can follow each other: every start lies within all bounds. */
export interface NumberChoice {
  readonly increment: number;
  readonly bounds: "usual" | "own";
  readonly start: number;
  readonly cache: number;
  readonly cycle: boolean;
}

export interface SequenceModel extends Named {
  schema: SchemaModel;
  grants: GrantChoice;
  type: "smallint" | "integer" | "bigint";
  numbers: NumberChoice;
  owner: ColumnModel | null;
}

export interface TableModel extends Named {
  schema: SchemaModel;
  grants: GrantChoice;
  unlogged: boolean;
  fillfactor: number | null;
  rowSecurity: boolean;
  forceRowSecurity: boolean;
  readonly columns: ColumnModel[];
  primaryKey: KeyModel | null;
  uniques: KeyModel[];
  checks: CheckModel[];
  foreignKeys: ForeignKeyModel[];
  indexes: IndexModel[];
  policies: PolicyModel[];
}

/** A type of one's own, an array of one, or the place of a built-in type in the pool. */
export type TypeChoice =
  { readonly own: OwnType; readonly array: boolean } | { readonly own: null; readonly pool: number };

/** Where the values of a column come from. `pick` chooses among what fits the type. */
export type Fill =
  | { readonly how: "none" }
  | { readonly how: "default"; readonly pick: number; readonly text: string }
  | { readonly how: "call"; readonly routine: FunctionModel }
  | { readonly how: "serial" }
  | { readonly how: "nextval"; readonly sequence: SequenceModel }
  | {
      readonly how: "identity";
      readonly always: boolean;
      readonly sequenceName: string | null;
      readonly numbers: NumberChoice;
    }
  | { readonly how: "generated"; readonly source: ColumnModel; readonly virtual: boolean };

export interface ColumnModel extends Named {
  type: TypeChoice;
  notNull: boolean;
  fill: Fill;
  collation: "none" | "C" | "POSIX";
}

export type Deferrable = "no" | "immediate" | "deferred";

/** A primary key or a unique constraint. */
export interface KeyModel extends Named {
  columns: ColumnModel[];
  include: ColumnModel[];
  deferrable: Deferrable;
  nullsNotDistinct: boolean;
}

export interface CheckModel extends Named {
  columns: ColumnModel[];
  pick: number;
  call: FunctionModel | null;
  noInherit: boolean;
  validated: boolean;
}

export interface ForeignKeyModel extends Named {
  columns: ColumnModel[];
  key: KeyModel;
  onUpdate: number;
  onDelete: number;
  full: boolean;
  deferrable: Deferrable;
  validated: boolean;
}

export interface IndexKeyModel {
  readonly column: ColumnModel;
  readonly expression: boolean;
  readonly desc: boolean;
  readonly nullsOther: boolean;
  readonly opclass: boolean;
  readonly collation: boolean;
}

export interface IndexModel extends Named {
  method: "btree" | "hash" | "gin" | "brin";
  keys: IndexKeyModel[];
  unique: boolean;
  include: ColumnModel[];
  nullsNotDistinct: boolean;
  where: Condition | null;
  storage: boolean;
}

/** A condition on one column, by a function of one's own where there is one for its type. */
export interface Condition {
  readonly column: ColumnModel;
  readonly pick: number;
  readonly call: FunctionModel | null;
}

/** Some columns of a table, or of a view on it, under their own names; or all of them, as `*` says it. */
export interface ViewModel extends Named {
  schema: SchemaModel;
  readonly materialized: boolean;
  grants: GrantChoice;
  star: boolean;
  base: TableModel | ViewModel;
  columns: ColumnModel[];
  where: Condition | null;
  barrier: boolean;
  /** What is said of one of its columns. */
  note: ColumnNote | null;
}

/** A comment and privileges on a column of a view. */
export interface ColumnNote {
  readonly column: ColumnModel;
  readonly comment: string | null;
  readonly grants: GrantChoice;
}

export interface PolicyModel extends Named {
  command: "all" | "select" | "insert" | "update" | "delete";
  permissive: boolean;
  /** `reader` is a role that the schema declares. */
  role: "public" | "pg_monitor" | "current_user" | "reader";
  using: Condition | null;
  withCheck: Condition | null;
}

/** What the server can do decides what is generated. */
export interface Abilities {
  /** `NULLS NOT DISTINCT`, PostgreSQL 15. */
  readonly nullsNotDistinct: boolean;
  /** Generated columns that are computed when read, PostgreSQL 18. */
  readonly virtual: boolean;
  /** Roles, where the whole server is scratch. */
  readonly roles: boolean;
  /** Bodies of functions that the server understands, PostgreSQL 14. */
  readonly atomicBodies: boolean;
  /** Extensions that can be created. */
  readonly extensions: readonly string[];
}

/** All that the newest server can do. */
export const allAbilities: Abilities = {
  nullsNotDistinct: true,
  virtual: true,
  roles: true,
  atomicBodies: true,
  extensions: ["citext", "btree_gist", "pg_trgm"],
};

export function emptyModel(): Model {
  return {
    nextId: 1,
    schemas: [{ id: 0, name: "public", comment: null }],
    enums: [],
    sequences: [],
    tables: [],
    views: [],
    drawn: {
      extension: [],
      domain: [],
      composite: [],
      function: [],
      exclusion: [],
      statistics: [],
      trigger: [],
      rule: [],
      viewIndex: [],
    },
  };
}

/** Every table with one of its members. */
export function members<K extends "columns" | "uniques" | "checks" | "foreignKeys" | "indexes" | "policies">(
  model: Model,
  which: K,
): { table: TableModel; member: TableModel[K][number] }[] {
  return model.tables.flatMap((table) =>
    table[which].map((member) => ({ table, member: member as TableModel[K][number] })),
  );
}

/** Primary keys and uniques of a table. */
export function keysOf(table: TableModel): KeyModel[] {
  return table.primaryKey ? [table.primaryKey, ...table.uniques] : table.uniques;
}

/** The table that this key belongs to. */
export function tableOfKey(model: Model, key: KeyModel): TableModel | undefined {
  return model.tables.find((table) => keysOf(table).includes(key));
}
