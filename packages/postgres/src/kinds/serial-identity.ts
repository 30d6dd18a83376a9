import {
  dialectKind,
  rawSql,
  withAttributes,
  type Call,
  type PlanContext,
  type SchemaObject,
  type SequenceOptions,
} from "@athanor/core";

import { derivedName, qualify, quoteName } from "../sql/identifiers.js";
import { quoteText } from "../sql/literals.js";
import { expressionArgument } from "../sql/text.js";
import { callName, tableName } from "./call-name.js";
import { identityArgument } from "./identities.js";
import { isSerial, sequenceBesideIdentity } from "./serials.js";

type Column = SchemaObject<"column">;
type Alter = (from: Column, to: Column, context: PlanContext) => Call[];

/**
 * The calls that turn a serial, or a column with a sequence of its own, into an identity, or null where this is not what happens. The numbering goes on.
 * @param alter makes the calls for what else changes about the column
 */
export function serialToIdentity(from: Column, to: Column, context: PlanContext, alter: Alter): Call[] | null {
  const sequence = sequenceBesideIdentity(from, to, context.from);
  const { identity } = to.attributes;
  if (!sequence || !identity || context.to.objects.has(sequence.address)) return null;
  return [
    alterColumn(to, { default: null }),
    { method: "dropSequence", args: [callName(sequence.name)] },
    ...alter(plain(from), plain(to), context),
    alterColumn(to, { identity: identityArgument(identity, to.attributes.type) }),
    ...continueNumbering(to, identity.name ?? derivedName(to.name.table, to.name.name, "seq"), identity),
  ];
}

/** The calls that turn an identity into a serial, as {@link serialToIdentity}. */
export function identityToSerial(from: Column, to: Column, context: PlanContext, alter: Alter): Call[] | null {
  const sequence = sequenceBesideIdentity(to, from, context.to);
  if (!sequence || context.from.objects.has(sequence.address)) return null;
  return [
    alterColumn(to, { identity: null }),
    ...alter(plain(from), plain(to), context),
    ...dialectKind(context.dialect, sequence.kind).create(sequence as never, [], context),
    ...(to.attributes.default === null
      ? []
      : [alterColumn(to, { default: expressionArgument(to.attributes.default) })]),
    ...continueNumbering(to, sequence.name.name, sequence.attributes),
  ];
}

/** Lets a sequence that comes with the alteration go on after the numbers that the rows have. */
export function numberingGoesOn(from: Column, to: Column, context: PlanContext): Call[] {
  const { identity } = to.attributes;
  if (identity && !from.attributes.identity)
    return continueNumbering(to, identity.name ?? derivedName(to.name.table, to.name.name, "seq"), identity);
  if (from.attributes.default === to.attributes.default) return [];
  return [...context.to.objects.values()].flatMap((one) =>
    one.kind === "sequence" && !context.from.objects.has(one.address) && isSerial(to, one)
      ? continueNumbering(to, one.name.name, one.attributes)
      : [],
  );
}

/** A column without what makes it a serial or an identity. */
const plain = (column: Column): Column => withAttributes(column, { default: null, identity: null });

function alterColumn(column: Column, change: Call["args"][number]): Call {
  return { method: "alterColumn", args: [tableName(column.name), column.name.name, change] };
}

/** A new sequence begins at its start; the rows are further on. Numbers that run backwards are left to a person. */
function continueNumbering(column: Column, sequence: string, { increment, start }: SequenceOptions): Call[] {
  if (increment.startsWith("-")) return [];
  const { schema, table, name } = column.name;
  const next = `SELECT coalesce(max(${quoteName(name)}) + 1, ${start}) FROM ${qualify(schema, table)}`;
  return [
    {
      method: "execute",
      args: [rawSql(`SELECT setval(${quoteText(qualify(schema, sequence))}, (${next}), false)`)],
    },
  ];
}
