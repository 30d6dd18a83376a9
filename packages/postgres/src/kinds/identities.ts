import type { Argument, Identity, SequenceOptions } from "@athanor/core";

import { derivedName, quoteName } from "../sql/identifiers.js";
import { options } from "../sql/text.js";
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

/**
 * What a changed identity means for `alterColumn`. The name of its sequence is no part of that.
 *
 * @param types the type of the column before and after
 */
export function identityChange(
  from: Identity | null,
  to: Identity | null,
  types: readonly [from: string, to: string],
): Record<string, Argument> {
  if (JSON.stringify(from) === JSON.stringify(to)) return {};
  if (!from || !to) return { identity: to ? identityArgument(to, types[1]) : null };
  const [old, now] = [sequenceDefaults(types[0], from.increment), sequenceDefaults(types[1], to.increment)];
  const numbers: Record<string, Argument> = {};
  for (const key of ["start", "increment", "min", "max", "cache", "cycle"] satisfies (keyof SequenceOptions)[]) {
    // A change of the column's type takes the limits of the sequence along.
    const follows = types[0] !== types[1] && from[key] === old[key] && to[key] === now[key];
    if (from[key] !== to[key] && !follows) Object.assign(numbers, sequenceArgument({ [key]: to[key] }, {}));
  }
  const set = options({ generation: from.generation === to.generation ? undefined : to.generation, ...numbers });
  return Object.keys(set).length > 0 ? { setIdentity: set } : {};
}

/** The sequence of an identity, as the catalog query of columns gives it. */
export type IdentitySequence = Omit<Identity, "generation" | "name"> & { schema: string; name: string };

/** An identity from the catalog: `a` for always, `d` for by default. */
export function readIdentity(
  row: { readonly schema: string; readonly table: string; readonly name: string; readonly identity: string },
  { schema, name, ...sequence }: IdentitySequence,
): Identity {
  const derived = schema === row.schema && name === derivedName(row.table, row.name, "seq");
  return { generation: row.identity === "a" ? "always" : "byDefault", ...sequence, name: derived ? null : name };
}
