import type { Diagnostic, Position } from "../diagnostic.js";
import { kindOf } from "../kinds/index.js";
import { displayName } from "./address.js";
import type { SchemaObject } from "./schema-object.js";

/** One name that an object takes. */
export interface Claim {
  /** A set of names of which the database allows each only once. */
  readonly space: string;
  /** What the name must be unique in. */
  readonly scope: readonly string[];
  readonly name: string;
}

/** What a reader says of two declarations that take the same name. */
export interface DuplicateReport {
  readonly code: string;
  hint(object: SchemaObject, other: SchemaObject): string;
  /** A position for people, relative to the root of the project. */
  say(position: Position): string;
  /** What the database keeps of a name. Default: all of it. */
  readonly stored?: (name: string) => string;
  report(diagnostic: Diagnostic): void;
}

/** The objects that a reader has met so far, in order. Two that would take the same name in the database are reported. */
export class DeclaredObjects {
  readonly objects: SchemaObject[] = [];
  readonly #taken = new Map<string, SchemaObject>();
  readonly #reporting: DuplicateReport;

  constructor(reporting: DuplicateReport) {
    this.#reporting = reporting;
  }

  /**
   * Returns whether the object was added: not where one of its names is taken.
   *
   * @param claims the names that it takes; default: its address
   */
  add(
    object: SchemaObject,
    claims: readonly Claim[] = [{ space: "address", scope: [], name: object.address }],
  ): boolean {
    const { stored = (name) => name } = this.#reporting;
    for (const { space, scope, name } of claims) {
      // The database cuts names before it compares them.
      const key = JSON.stringify([space, ...scope.map(stored), stored(name)]);
      const other = this.#taken.get(key);
      if (other) {
        this.#duplicate(
          object,
          other,
          stored(name) === name ? [] : [`the database keeps "${stored(name)}" of the name`],
        );
        return false;
      }
      this.#taken.set(key, object);
    }
    this.objects.push(object);
    return true;
  }

  #duplicate(object: SchemaObject, other: SchemaObject, detail: readonly string[]): void {
    const { code, hint, say, report } = this.#reporting;
    const where = (at: Position | undefined) => (at ? say(at) : "an unknown place");
    const same = object.address === other.address;
    report({
      code,
      severity: "error",
      message: same ? `${title(object)} is declared twice` : `${title(object)} takes the name of ${title(other)}`,
      ...(object.at ? { at: object.at } : {}),
      subject: object.address,
      detail: [`declared at ${where(object.at)}, and at ${where(other.at)}`, ...detail],
      hint: hint(object, other),
    });
  }
}

function title({ kind, address }: SchemaObject): string {
  const shown = displayName(address);
  return `${kindOf(kind).title} ${shown.includes('"') ? shown : `"${shown}"`}`;
}
