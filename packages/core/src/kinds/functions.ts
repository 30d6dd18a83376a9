import { defineKind } from "./define-kind.js";
import { functionPrivileges, type Privileges } from "./privileges.js";

/** A function or procedure. Its name holds the types of its arguments: `touch(integer)`. */
export interface FunctionAttributes extends Privileges {
  /** The whole statement that makes it or puts it in the place of another: `CREATE OR REPLACE FUNCTION ...`. */
  readonly definition: string;
  /** Whether it is called by `CALL`. */
  readonly procedure: boolean;
  /** Names, modes and types of its parameters, as SQL writes them. */
  readonly parameters: string;
  /** What it returns, as SQL writes it; null for a procedure. */
  readonly returns: string | null;
  /** How many of its parameters have a default. */
  readonly optional: number;
  readonly comment: string | null;
}

/** Not an aggregate, and nothing that is written in C. */
export const functions = defineKind<FunctionAttributes>()({
  kind: "function",
  title: "function",
  identity: ["schema", "name"],
  owner: null,
  inline: false,
  keeps: "nothing",
  renamable: false,
  signature: true,
  texts: ["definition"],
  instructions: [],
  local: ["privileges"],
  defaults: {
    procedure: false,
    parameters: "",
    returns: null,
    optional: 0,
    comment: null,
    privileges: functionPrivileges,
  },
});
