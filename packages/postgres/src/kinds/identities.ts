import type { Argument, Call, Identity, SequenceOptions } from "@athanor/core";

import { derivedName, quoteName } from "../sql/identifiers.js";
import { options } from "../sql/text.js";
import { callName } from "./call-name.js";
import { sequenceArgument, sequenceClauses, sequenceDefaults, type SequenceNumbers } from "./sequence-options.js";

/** An identity as calls describe it. Numbers may be numbers, or texts where they are larger than 2^53. */
export interface IdentityOptions extends SequenceNumbers {
  generation: "always" | "byDefault";
  /** The name of its sequence, where the server's own choice will not do. */
  sequence?: string;
}

const words = { always: "ALWAYS", byDefault: "BY DEFAULT" } as const;

/** `GENERATED ALWAYS AS IDENTITY (...)`. */
export function identityClause(identity: "always" | "byDefault" | IdentityOptions): string {
  const { generation, sequence, ...numbers } =
    typeof identity === "string" ? { generation: identity, sequence: undefined } : identity;
  const clauses = [
    ...(sequence === undefined ? [] : [`SEQUENCE NAME ${quoteName(sequence)}`]),
    ...sequenceClauses(numbers),
  ];
  return `GENERATED ${words[generation]} AS IDENTITY${clauses.length > 0 ? ` (${clauses.join(" ")})` : ""}`;
}

/** The changes of an identity that is there, as one `ALTER COLUMN` takes them. */
export function setIdentityClause({ generation, sequence: _unchanged, ...numbers }: Partial<IdentityOptions>): string {
  return [
    ...(generation === undefined ? [] : [`SET GENERATED ${words[generation]}`]),
    ...sequenceClauses(numbers).map((clause) => `SET ${clause}`),
  ].join(" ");
}

/** An identity in a call: one word where nothing but the generation was chosen. */
export function identityArgument(identity: Identity, type: string): Argument {
  const { generation, name, ...sequence } = identity;
  const numbers = sequenceArgument(sequence, sequenceDefaults(type, sequence.increment));
  if (name === null && Object.keys(numbers).length === 0) return generation;
  return options({ generation, sequence: name ?? undefined, ...numbers });
}

interface Place {
  readonly schema: string;
  readonly table: string;
  readonly column: string;
  /** Its type before and after. */
  readonly types: readonly [from: string, to: string];
}

/** What a changed identity means for `alterColumn`, and the calls beside it. */
export function identityChange(
  from: Identity | null,
  to: Identity | null,
  place: Place,
): { change: Record<string, Argument>; calls: Call[] } {
  if (JSON.stringify(from) === JSON.stringify(to)) return { change: {}, calls: [] };
  if (!from || !to) return { change: { identity: to ? identityArgument(to, place.types[1]) : null }, calls: [] };
  const [old, now] = [sequenceDefaults(place.types[0], from.increment), sequenceDefaults(place.types[1], to.increment)];
  const numbers: Record<string, Argument> = {};
  for (const key of ["start", "increment", "min", "max", "cache", "cycle"] satisfies (keyof SequenceOptions)[]) {
    // A change of the column's type takes the limits of the sequence along.
    const follows = place.types[0] !== place.types[1] && from[key] === old[key] && to[key] === now[key];
    if (from[key] !== to[key] && !follows) Object.assign(numbers, sequenceArgument({ [key]: to[key] }, {}));
  }
  const set = options({ generation: from.generation === to.generation ? undefined : to.generation, ...numbers });
  const derived = derivedName(place.table, place.column, "seq");
  const [before, after] = [from.name ?? derived, to.name ?? derived];
  return {
    change: Object.keys(set).length > 0 ? { setIdentity: set } : {},
    calls:
      before === after
        ? []
        : [{ method: "renameSequence", args: [callName({ schema: place.schema, name: before }), after] }],
  };
}
