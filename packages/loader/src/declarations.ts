import type { Position } from "@athanor/core";
import type { FilePlaces, Place } from "./compiled.js";
import { placesOf, positionAt, type UserModule } from "./user-module.js";

/** Where a value was declared in the project, and where its parts stand. */
export interface Declaration {
  readonly file: string;
  /** The name it is exported under; its local name where it is not exported. */
  readonly exportName: string;
  /** The name in the declaration; for `export default <expression>` the expression. */
  readonly at: Position;
  /**
   * Keys of the object literals that the value is made from: the columns of `pgTable("tasks", { id, title })`, the
   * properties of a class. A key within a nested literal is spelled `outer.inner`. Has no prototype.
   */
  readonly keys: Readonly<Record<string, Position>>;
  /**
   * By text: calls with that text as first argument (`index("ix_tasks")`, `text("title")`, `@Entity("users")`), and
   * options `name: "..."`. The first one where several agree. Has no prototype.
   */
  readonly strings: Readonly<Record<string, Position>>;
  /** Old names, from `@renamedFrom` in the comments above keys; under the empty key above the declaration. Has no prototype. */
  readonly renamedFrom: Readonly<Record<string, readonly string[]>>;
  /**
   * Of a class in a file that was compiled with a type checker: what the types of its decorated properties are without
   * null and undefined, where that is one of `String`, `Number`, `Boolean`, `BigInt` and `Date`. Has no prototype.
   */
  readonly types: Readonly<Record<string, string>>;
}

interface Origin {
  readonly module: UserModule;
  readonly name: string;
}

/** Knows, by identity, which top-level declaration a value comes from. */
export class Declarations {
  readonly #origins = new WeakMap<object, Origin>();
  readonly #places = new WeakMap<UserModule, FilePlaces>();
  /** A reader asks about a table for each thing in it. */
  readonly #known = new WeakMap<object, Declaration>();

  /** Learns the values of a module that has run. */
  add(module: UserModule): void {
    const exports = module.object.exports as Record<string, unknown>;
    // Only what the file declares: a barrel holds the same values.
    for (const name of module.compiled?.declares ?? []) this.#learn(read(exports, name), { module, name });
    for (const [name, value] of Object.entries(module.object.locals ?? {})) this.#learn(value, { module, name });
  }

  /** The declaration of a value that a top-level variable, class or default export holds. */
  of(value: object): Declaration | undefined {
    const known = this.#known.get(value);
    if (known !== undefined) return known;
    const origin = this.#origins.get(value);
    if (origin === undefined) return undefined;
    const { module, name } = origin;
    let places = this.#places.get(module);
    if (places === undefined) this.#places.set(module, (places = placesOf(module)));
    const declared = places.declarations[name];
    if (declared === undefined) return undefined;
    const { file } = module;
    const declaration: Declaration = {
      file,
      exportName: name,
      at: positionAt(file, declared.at),
      keys: positions(file, declared.keys),
      strings: positions(file, declared.strings),
      renamedFrom: Object.assign(Object.create(null) as object, declared.renamedFrom),
      types: Object.assign(Object.create(null) as object, declared.types),
    };
    this.#known.set(value, declaration);
    return declaration;
  }

  #learn(value: unknown, origin: Origin): void {
    const isReference = (typeof value === "object" && value !== null) || typeof value === "function";
    if (isReference && !this.#origins.has(value)) this.#origins.set(value, origin);
  }
}

/** A getter of the user's may throw; then there is no value to know. */
function read(exports: Record<string, unknown>, name: string): unknown {
  try {
    return exports?.[name];
  } catch {
    return undefined;
  }
}

function positions(file: string, places: Readonly<Record<string, Place>>): Record<string, Position> {
  const result = Object.create(null) as Record<string, Position>;
  for (const [key, place] of Object.entries(places)) result[key] = positionAt(file, place);
  return result;
}
