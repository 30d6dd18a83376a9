import {
  changeHands,
  find,
  temporaryName,
  withAttributes,
  type Address,
  type Call,
  type PlanContext,
  type SchemaObject,
} from "@athanor/core";

import { derivedName, storedName } from "../sql/identifiers.js";
import { callName } from "./call-name.js";
import { sequenceNamespaces } from "./sequence-options.js";

type Column = SchemaObject<"column">;

interface Renamed {
  readonly column: Address;
  readonly schema: string;
  readonly from: string;
  readonly to: string;
}

/** The name of the sequence behind an identity. */
function sequenceOf({ name, attributes: { identity } }: Column): string {
  return identity?.name ?? derivedName(name.table, name.name, "seq");
}

/** The names that the sequence of an identity holds, as any sequence does. */
export function identitySequenceNames(column: Column): { namespace: string; name: string }[] {
  if (!column.attributes.identity) return [];
  return sequenceNamespaces.map((namespace) => ({ namespace, name: sequenceOf(column) }));
}

/** The column, with its identity's sequence called so. */
export function withIdentitySequence(column: Column, name: string): Column {
  const { identity } = column.attributes;
  return identity ? withAttributes(column, { identity: { ...identity, name } }) : column;
}

/**
 * The calls by which the sequence of an identity gets its new name. Where identities wait for each other's names, as after
 * two tables have exchanged theirs, the first of them makes the calls for all.
 */
export function identityRenames(before: Column, after: Column, { from, to }: PlanContext): Call[] {
  const rename = (old: string, name: string): Call => ({
    method: "renameSequence",
    args: [callName({ schema: after.name.schema, name: old }), name],
  });
  const target = find(to, "column", after.address);
  // A name for a moment, to make room for another object.
  if (!target?.attributes.identity || sequenceOf(target) !== sequenceOf(after))
    return [rename(sequenceOf(before), sequenceOf(after))];
  const all = [...from.objects.values()].flatMap((one): Renamed[] => {
    if (one.kind !== "column" || !one.attributes.identity) return [];
    const other = find(to, "column", one.address);
    if (!other?.attributes.identity || sequenceOf(one) === sequenceOf(other)) return [];
    return [{ column: one.address, schema: one.name.schema, from: sequenceOf(one), to: sequenceOf(other) }];
  });
  const own = all.find((one) => one.column === after.address);
  if (!own) return [];
  const together = [own];
  for (const one of together) {
    const linked = (other: Renamed) => other.schema === one.schema && (other.from === one.to || other.to === one.from);
    together.push(...all.filter((other) => !together.includes(other) && linked(other)));
  }
  const addresses = together.map((one) => one.column).sort();
  if (addresses[0] !== after.address) return [];
  const names = new Set(together.flatMap((one) => [one.from, one.to]));
  const aside = (name: string) => temporaryName(name, storedName, (one) => names.has(one));
  return changeHands(together, (name) => [name], aside).map((step) => rename(step.from, step.to));
}
