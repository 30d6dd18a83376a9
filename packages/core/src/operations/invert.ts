import type { Operation } from "./operation.js";

/** Says that an operation has no way back. */
export interface Irreversible {
  readonly verb: "irreversible";
  readonly operation: Operation;
}

/** The operation that undoes this one. Rows that it deleted do not come back; that is a hazard and not part of the algebra. */
export function invert(operation: Operation): Operation | Irreversible {
  switch (operation.verb) {
    case "create":
      return { ...operation, verb: "drop" };
    case "drop":
      return { ...operation, verb: "create" };
    case "alter":
    case "rename":
      return { ...operation, from: operation.to, to: operation.from };
    case "execute":
      return operation.down
        ? { verb: "execute", up: operation.down, down: operation.up }
        : { verb: "irreversible", operation };
  }
}
