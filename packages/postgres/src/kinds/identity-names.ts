import {
  changeHands,
  find,
  temporaryName,
  type Address,
  type Call,
  type PlanContext,
  type SchemaObject,
} from "@athanor/core";

import { derivedName, storedName } from "../sql/identifiers.js";
import { callName } from "./call-name.js";
import { sequenceNamespaces } from "./sequence-options.js";

interface Renamed {
  readonly column: Address;
  readonly schema: string;
  readonly from: string;
  readonly to: string;
}

/** The name of the sequence behind an identity. */
function sequenceOf({ name, attributes: { identity } }: SchemaObject<"column">): string {
  return identity?.name ?? derivedName(name.table, name.name, "seq");
}

/** The names that the sequence of an identity holds, as any sequence does. */
export function identitySequenceNames(column: SchemaObject<"column">): { namespace: string; name: string }[] {
  if (!column.attributes.identity) return [];
  return sequenceNamespaces.map((namespace) => ({ namespace, name: sequenceOf(column) }));
}

/**
 * The calls by which the sequence of an identity gets its new name. Where identities wait for each other's names, as after
 * two tables have exchanged theirs, the first of them makes the calls for all.
 */
export function identityRenames(column: Address, { from, to }: PlanContext): Call[] {
  const all = [...from.objects.values()].flatMap((before): Renamed[] => {
    if (before.kind !== "column" || !before.attributes.identity) return [];
    const after = find(to, "column", before.address);
    if (!after?.attributes.identity || sequenceOf(before) === sequenceOf(after)) return [];
    return [{ column: before.address, schema: before.name.schema, from: sequenceOf(before), to: sequenceOf(after) }];
  });
  const own = all.find((one) => one.column === column);
  if (!own) return [];
  const together = [own];
  for (const one of together) {
    const linked = (other: Renamed) => other.schema === one.schema && (other.from === one.to || other.to === one.from);
    together.push(...all.filter((other) => !together.includes(other) && linked(other)));
  }
  const addresses = together.map((one) => one.column).sort();
  if (addresses[0] !== column) return [];
  const names = new Set(together.flatMap((one) => [one.from, one.to]));
  const aside = (name: string) => temporaryName(name, storedName, (one) => names.has(one));
  return changeHands(together, (name) => [name], aside).map((step) => ({
    method: "renameSequence",
    args: [callName({ schema: own.schema, name: step.from }), step.to],
  }));
}
