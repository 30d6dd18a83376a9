import { rawSql, spelling, type Call, type Facts, type SchemaObject, type Sql } from "@athanor/core";

import { quoteName } from "../sql/identifiers.js";
import { expressionArgument, options } from "../sql/text.js";
import { tableName } from "./call-name.js";

type Column = SchemaObject<"column">;

/** A type without its modifier and array brackets: `character varying(20)[]` is `character varying`. */
export function baseType(type: string): string {
  return type.replace(/(\[\d*\])+$/, "").replace(/\(.*?\)/, "");
}

/** Whether this is the type of an array. */
export const isArray = (type: string) => /\[\d*\]$/.test(type);

/** The numbers in a type's modifier: `numeric(10,2)` has 10 and 2. */
function modifier(type: string): number[] {
  return (/\(([\d,\s-]+)\)/.exec(type)?.[1] ?? "").split(",").filter(Boolean).map(Number);
}

/** A type between two others where the server casts to and from it: `boolean` becomes `bigint` by way of `integer`. */
export function hop(before: string, after: string, facts: Facts): string | null {
  const between = ["integer", "numeric"].find(
    (one) => facts.cast(before, one) !== null && facts.cast(one, after) !== null,
  );
  return between ?? null;
}

/**
 * The conversion that a change of type needs, as SQL, or null where the server converts by itself.
 * A conversion that the server does by itself is never spelled out: an explicit cast would cut a value that is too long,
 * where the change of type reports it.
 *
 * @param before the old type as the catalog writes it, as `after` is the new one
 * @param type the new type as it is to be written
 */
export function conversionOfType(
  column: string,
  before: string,
  after: string,
  type: string,
  facts: Facts,
): string | null {
  const name = quoteName(column);
  if (baseType(before) === baseType(after) && isArray(before) === isArray(after)) return null;
  const [from, to] = [baseType(before), baseType(after)];
  const cast = facts.cast(from, to);
  if (!isArray(before) && isArray(after)) return `ARRAY[${name}${cast === null ? "::text" : ""}]::${type}`;
  if (isArray(before) && !isArray(after)) {
    // An array of one value is that value; what becomes of a longer one the server may refuse.
    if (from === to) return `(CASE cardinality(${name}) WHEN 1 THEN ${name}[1]::text ELSE ${name}::text END)::${type}`;
    return facts.cast(before, to) === null ? `${name}::text::${type}` : null;
  }
  if (cast === "implicit" || cast === "assignment") return null;
  if (cast === "explicit") return `${name}::${type}`;
  return `${name}::${hop(from, to, facts) ?? "text"}${isArray(after) ? "[]" : ""}::${type}`;
}

export interface TypeChange {
  /** How old values become new ones. The server does it by itself only where the types below are alike. */
  readonly using: Sql | "through text" | "by the server";
  /** What becomes of a default that is in the way: put back as it is after the change, or left away. */
  readonly default: "restore" | "drop" | undefined;
}

/** The call that moves a column from a type to its successor of the same name, through text. */
export function columnTypeChange(from: Column, to: Column, change: TypeChange): Call {
  const { type, collation } = spelling(to);
  const text = isArray(to.attributes.type) ? "text[]" : "text";
  return {
    method: "alterColumn",
    args: [
      tableName(to.name),
      to.name.name,
      options({
        type,
        // A type that is set without one has its own.
        collation: collation ?? undefined,
        using:
          change.using === "through text"
            ? rawSql(`${quoteName(to.name.name)}::${text}::${type}`)
            : change.using === "by the server"
              ? undefined
              : change.using,
        default:
          change.default === "restore"
            ? expressionArgument(spelling(to).default!)
            : change.default === "drop"
              ? null
              : undefined,
      }),
    ],
  };
}

/**
 * Whether a change of type leaves the rows as they are on disk (PostgreSQL 12 and later). Says no where it is not sure;
 * between timestamp and timestamptz it depends on the session's time zone, and the answer is no.
 */
export function keepsRows(before: string, after: string): boolean {
  if (isArray(before) !== isArray(after)) return false;
  const [from, to] = [baseType(before), baseType(after)];
  const [old, now] = [modifier(before), modifier(after)];
  const wider = now.length === 0 || (old.length > 0 && now[0]! >= old[0]!);
  if (from === to) {
    if (from === "numeric") return now.length === 0 || (wider && (old[1] ?? 0) === (now[1] ?? 0));
    return (
      ["character varying", "bit varying", "varbit", "time", "timestamp", "interval"].some((one) =>
        from.startsWith(one),
      ) && wider
    );
  }
  if (from === "character varying" && to === "text") return true;
  if (from === "text" && to === "character varying") return now.length === 0;
  return from === "cidr" && to === "inet";
}
