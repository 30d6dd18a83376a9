import { rawSql, withAttributes, type Call, type PlanContext, type SchemaObject } from "@athanor/core";

import { derivedName, qualify, quoteName } from "../sql/identifiers.js";
import { quoteText } from "../sql/literals.js";
import { callName, tableName } from "./call-name.js";
import { identityArgument } from "./identities.js";
import { serialSequence } from "./serials.js";

type Column = SchemaObject<"column">;
type Alter = (from: Column, to: Column, context: PlanContext) => Call[];

/**
 * The calls that turn a serial into an identity, or null where this is not what happens. The numbering goes on.
 * @param alter makes the calls for what else changes about the column
 */
export function serialToIdentity(from: Column, to: Column, context: PlanContext, alter: Alter): Call[] | null {
  const sequence = serialSequence(from, context.from);
  const { identity } = to.attributes;
  if (!sequence || !identity || from.attributes.identity) return null;
  return [
    alterColumn(to, { default: null }),
    { method: "dropSequence", args: [callName(sequence.name)] },
    ...alter(plain(from), plain(to), context),
    alterColumn(to, { identity: identityArgument(identity, to.attributes.type) }),
    continueNumbering(to, identity.name ?? derivedName(to.name.table, to.name.name, "seq")),
  ];
}

/** The calls that turn an identity into a serial, as {@link serialToIdentity}. */
export function identityToSerial(from: Column, to: Column, context: PlanContext, alter: Alter): Call[] | null {
  const sequence = serialSequence(to, context.to);
  if (!sequence || !from.attributes.identity || to.attributes.identity) return null;
  const { type } = sequence.attributes;
  return [
    alterColumn(to, { identity: null }),
    ...alter(plain(from), plain(to), context),
    {
      method: "createSequence",
      args: [callName(sequence.name), { type, ownedBy: { table: tableName(to.name), column: to.name.name } }],
    },
    alterColumn(to, { default: rawSql(to.attributes.default!) }),
    continueNumbering(to, sequence.name.name),
  ];
}

/** A column without what makes it a serial or an identity. */
const plain = (column: Column): Column => withAttributes(column, { default: null, identity: null });

function alterColumn(column: Column, change: Call["args"][number]): Call {
  return { method: "alterColumn", args: [tableName(column.name), column.name.name, change] };
}

/** A new sequence begins at its start; the rows are further on. */
function continueNumbering(column: Column, sequence: string): Call {
  const { schema, table, name } = column.name;
  const next = `SELECT coalesce(max(${quoteName(name)}) + 1, 1) FROM ${qualify(schema, table)}`;
  return {
    method: "execute",
    args: [rawSql(`SELECT setval(${quoteText(qualify(schema, sequence))}, (${next}), false)`)],
  };
}
