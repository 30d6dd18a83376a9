import { defineKind } from "./define-kind.js";
import type { Privileges } from "./privileges.js";
import type { SequenceOptions } from "./sequences.js";

/** A number generator that belongs to a column. */
export interface Identity extends SequenceOptions {
  readonly generation: "always" | "byDefault";
  /** The name of its sequence where it is not the one that the server derives from table and column. */
  readonly name: string | null;
}

/** A column computed from others. */
export interface Generated {
  readonly expression: string;
  readonly stored: boolean;
}

/** What is compared of a column. */
export interface ColumnAttributes extends Privileges {
  /** The type as DDL spells it, for example `varchar(255)`. */
  readonly type: string;
  /** It refuses null. */
  readonly notNull: boolean;
  /** A SQL expression. */
  readonly default: string | null;
  /** Whether and how it numbers its rows: `GENERATED ... AS IDENTITY` with the options of the sequence behind it. */
  readonly identity: Identity | null;
  /** The expression that it is computed by, and whether the result is stored. */
  readonly generated: Generated | null;
  /** A qualified collation where it is not the type's own. */
  readonly collation: string | null;
  readonly comment: string | null;
  /** How a change treats rows, never compared: SQL over the old values that gives those of the new type. `null` gives them up. */
  readonly using?: string;
}

export const columns = defineKind<ColumnAttributes>()({
  kind: "column",
  title: "column",
  identity: ["schema", "table", "name"],
  owner: "table",
  inline: true,
  keeps: "rows",
  likeness: { telling: "type", ordered: true },
  texts: ["type", "default", "generated", "collation"],
  converted: "using",
  instructions: ["using"],
  local: ["privileges"],
  defaults: {
    notNull: false,
    default: null,
    identity: null,
    generated: null,
    collation: null,
    comment: null,
    privileges: [],
  },
});
