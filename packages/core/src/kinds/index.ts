import { checks } from "./checks.js";
import { columns } from "./columns.js";
import { composites } from "./composites.js";
import type { KindDefinition } from "./define-kind.js";
import { domains } from "./domains.js";
import { enums } from "./enums.js";
import { exclusions } from "./exclusions.js";
import { extensions } from "./extensions.js";
import { foreignKeys } from "./foreign-keys.js";
import { functions } from "./functions.js";
import { indexes } from "./indexes.js";
import { materializedViews } from "./materialized-views.js";
import { policies } from "./policies.js";
import { primaryKeys } from "./primary-keys.js";
import { roles } from "./roles.js";
import { rules } from "./rules.js";
import { schemas } from "./schemas.js";
import { sequences } from "./sequences.js";
import { statistics } from "./statistics.js";
import { tables } from "./tables.js";
import { triggers } from "./triggers.js";
import { uniques } from "./uniques.js";
import { views } from "./views.js";

/**
 * Every kind that Athanor knows, in the order in which an empty database is built up.
 * Adding one here is a compile error in every dialect and adapter until it has an answer.
 */
export const kinds = {
  role: roles,
  schema: schemas,
  extension: extensions,
  enum: enums,
  domain: domains,
  composite: composites,
  sequence: sequences,
  function: functions,
  table: tables,
  column: columns,
  primaryKey: primaryKeys,
  unique: uniques,
  check: checks,
  exclusion: exclusions,
  index: indexes,
  statistics,
  foreignKey: foreignKeys,
  view: views,
  materializedView: materializedViews,
  policy: policies,
  trigger: triggers,
  rule: rules,
} as const;

/** The name of a kind: `table`, `column`, ... */
export type Kind = keyof typeof kinds;

/** All kinds, in building order. */
export const kindNames = Object.freeze(Object.keys(kinds)) as readonly Kind[];

/** What is compared of an object of kind `K`. */
export type Attributes<K extends Kind> =
  (typeof kinds)[K] extends KindDefinition<string, readonly string[], string | null, infer A> ? A : never;

/** The parts of the name of an object of kind `K`, for example `{ schema, table, name }`. */
export type NameOf<K extends Kind> = { readonly [P in (typeof kinds)[K]["identity"][number]]: string };

/** The definition of a kind, seen without its attribute types: what code that serves all kinds works with. */
export type AnyKind = KindDefinition<Kind, readonly string[], Kind | null, Record<string, unknown>>;

/** The definition of a kind, as code that serves all kinds sees it. */
export function kindOf(kind: Kind): AnyKind {
  return kinds[kind] as unknown as AnyKind;
}
