import { changeHands, entriesOf, temporaryName, type Call, type SchemaObject } from "@athanor/core";

import { storedName } from "../sql/identifiers.js";
import { callName } from "./call-name.js";
import type { OwnType } from "./own-types.js";

/** The calls that rename the parts of a type, which stand at the same places in both, in an order in which each name is free. */
export function entryRenames(from: OwnType, to: OwnType, method: string): Call[] {
  const [old, now] = [from, to].map((one) => entriesOf(one as SchemaObject)) as [readonly string[], readonly string[]];
  const moves = old.flatMap((entry, at) => (entry === now[at] ? [] : [{ from: entry, to: now[at]! }]));
  const aside = (entry: string) => temporaryName(entry, storedName, (name) => old.includes(name) || now.includes(name));
  return changeHands(moves, (entry) => [entry], aside).map((step) => ({
    method,
    args: [callName(to.name), step.from, step.to],
  }));
}
