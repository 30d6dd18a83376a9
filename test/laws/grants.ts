import type { Grant } from "@athanor/core";

import type { GrantChoice } from "./model.js";

/** What can be granted: one privilege, another one, and what everybody has without being told. */
const grantable = {
  table: ["select", "update", null],
  sequence: ["select", "usage", null],
  type: ["usage", "usage", "usage"],
  function: ["execute", "execute", "execute"],
} as const;

/** The privileges that a choice means. 0: those that an object has by itself. */
export function privilegesOf(of: keyof typeof grantable, choice: GrantChoice): readonly Grant[] {
  const [one, other, usual] = grantable[of];
  const everybody: Grant[] = usual === null ? [] : [{ to: "public", privileges: [usual], grantable: false }];
  const some = (privileges: readonly string[], isGrantable: boolean): Grant => ({
    to: "pg_monitor",
    privileges: [...new Set(privileges)].sort(),
    grantable: isGrantable,
  });
  switch (choice) {
    case 1:
      return [some([one], false), ...everybody];
    case 2:
      return [some([one, other], true), ...everybody];
    case 3:
      return usual === null ? [{ to: "public", privileges: [one], grantable: false }] : [];
    default:
      return everybody;
  }
}
