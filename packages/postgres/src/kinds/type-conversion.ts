import { rawSql, type PlanContext, type SchemaObject } from "@athanor/core";

import { qualify, quoteName } from "../sql/identifiers.js";
import { conversionOfType, type TypeChange } from "./column-types.js";
import type { OwnType } from "./type-rebuild.js";

/** How the values of a column become values of the successor of its type, see {@link rebuiltType}. */
export function conversionToSuccessor(
  column: SchemaObject<"column">,
  from: OwnType,
  to: OwnType,
  context: PlanContext,
): TypeChange["using"] {
  // No expression can reach the elements of an array here.
  if (column.attributes.type.endsWith("]")) return "through text";
  if (from.kind === "composite" && to.kind === "composite") return rowByFields(column, from, to);
  if (from.kind === "domain" && to.kind === "domain") {
    const type = qualify(to.name.schema, to.name.name);
    const using = conversionOfType(column.name.name, from.attributes.type, to.attributes.type, type, context.facts);
    return using === null && isServersOwn(to.attributes.type)
      ? "by the server"
      : using === null
        ? "through text"
        : rawSql(using);
  }
  return "through text";
}

/** Types of users are written with their schema, and may have successors themselves. */
const isServersOwn = (type: string) => !type.includes(".");

/** A value of the new type, field by field. */
function rowByFields(
  { name }: SchemaObject<"column">,
  from: SchemaObject<"composite">,
  to: SchemaObject<"composite">,
): TypeChange["using"] {
  const column = quoteName(name.name);
  const fields = to.attributes.fields.map((field) => {
    const old = from.attributes.fields.find((one) => one.name === field.name);
    if (!old) return "NULL";
    const value = `(${column}).${quoteName(field.name)}`;
    return old.type === field.type && isServersOwn(field.type) ? value : `${value}::text::${field.type}`;
  });
  const type = qualify(to.name.schema, to.name.name);
  return rawSql(`CASE WHEN ${column} IS NOT DISTINCT FROM NULL THEN NULL ELSE ROW(${fields.join(", ")})::${type} END`);
}
