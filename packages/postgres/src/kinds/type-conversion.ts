import { rawSql, spelling, type PlanContext, type SchemaObject } from "@athanor/core";

import { qualify, quoteName } from "../sql/identifiers.js";
import { quoteText } from "../sql/literals.js";
import { chosenUsing } from "./column-conversion.js";
import { conversionOfType, type TypeChange } from "./column-types.js";
import { arrayUnder, isOwnType, type OwnType } from "./own-types.js";

type Replaced = readonly (readonly [gone: string, instead: string])[];

/**
 * How the values of a column become values of the successor of its type, see {@link rebuiltType}.
 *
 * @param target the column as it comes to the successor
 */
export function conversionToSuccessor(
  column: SchemaObject<"column">,
  target: SchemaObject<"column">,
  from: OwnType,
  to: OwnType,
  context: PlanContext,
): TypeChange["using"] {
  const chosen = chosenUsing(column, target, context)?.sql;
  if (chosen) return chosen;
  const { type } = spelling(target);
  const replaced = replacedIn(column.attributes.type, context);
  if (replaced.length > 0)
    return rawSql(`${throughText(quoteName(column.name.name), column.attributes.type, replaced)}::${type}`);
  // No expression can reach the elements of an array here.
  if (column.attributes.type.endsWith("]")) return "through text";
  if (from.kind === "composite" && to.kind === "composite") return rowByFields(column, from, to, context);
  if (from.kind === "domain" && to.kind === "domain") {
    const type = qualify(to.name.schema, to.name.name);
    const [before, after] = [
      arrayUnder(from.attributes.type, context.from),
      arrayUnder(to.attributes.type, context.to),
    ];
    const using = conversionOfType(column.name.name, before, after, type, context.facts);
    return using === null && isServersOwn(to.attributes.type)
      ? "by the server"
      : using === null
        ? "through text"
        : rawSql(using);
  }
  return "through text";
}

/** Values of an enum that are gone, with those that stand for them: also where the type is an array, or a domain of the enum. */
function replacedIn(type: string, { from, to }: PlanContext): Replaced {
  const name = type.replace(/(\[\])+$/, "");
  for (const object of to.objects.values()) {
    if (!isOwnType(object) || qualify(object.name.schema, object.name.name) !== name) continue;
    const before = from.objects.get(object.address);
    if (object.kind === "domain") return replacedIn(object.attributes.type, { from, to } as PlanContext);
    if (object.kind !== "enum" || before?.kind !== "enum") return [];
    return (object.attributes.replaced ?? []).filter(([gone]) => before.attributes.values.includes(gone));
  }
  return [];
}

/** A value through text, as SQL, where some become others on the way. */
function throughText(value: string, type: string, replaced: Replaced): string {
  if (replaced.length === 0) return `${value}::text`;
  if (type.endsWith("]"))
    return replaced.reduce(
      (inner, [gone, instead]) => `array_replace(${inner}, ${quoteText(gone)}, ${quoteText(instead)})`,
      `${value}::text[]`,
    );
  const text = `${value}::text`;
  const whens = replaced.map(([gone, instead]) => `WHEN ${quoteText(gone)} THEN ${quoteText(instead)}`).join(" ");
  return `(CASE ${text} ${whens} ELSE ${text} END)`;
}

/** Types of users are written with their schema, and may have successors themselves. */
const isServersOwn = (type: string) => !type.includes(".");

/** A value of the new type, field by field. */
function rowByFields(
  { name }: SchemaObject<"column">,
  from: SchemaObject<"composite">,
  to: SchemaObject<"composite">,
  context: PlanContext,
): TypeChange["using"] {
  const column = quoteName(name.name);
  const fields = to.attributes.fields.map((field) => {
    const old = from.attributes.fields.find((one) => one.name === field.name);
    if (!old) return "NULL";
    const value = `(${column}).${quoteName(field.name)}`;
    return old.type === field.type && isServersOwn(field.type)
      ? value
      : `${throughText(value, old.type, replacedIn(old.type, context))}::${field.type}`;
  });
  const type = qualify(to.name.schema, to.name.name);
  return rawSql(`CASE WHEN ${column} IS NOT DISTINCT FROM NULL THEN NULL ELSE ROW(${fields.join(", ")})::${type} END`);
}
