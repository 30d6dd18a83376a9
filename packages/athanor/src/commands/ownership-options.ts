import type { Command } from "commander";

import type { OwnershipOptions } from "../ownership.js";

/** Declares the options about what is not known or not understood. */
export function ownershipOptions(command: Command): Command {
  return command
    .option("--strict", "fail where something exists that is not modelled")
    .option("--adopt-unknown", "take what only the live database knows for our own, to be dropped");
}

/** The options that were given. */
export function givenOwnership({ strict, adoptUnknown }: OwnershipOptions): OwnershipOptions {
  return { ...(strict ? { strict } : {}), ...(adoptUnknown ? { adoptUnknown } : {}) };
}
