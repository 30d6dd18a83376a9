import { sayPosition, type ModuleLoader, type Position } from "@athanor/core";

type Declaration = NonNullable<ReturnType<ModuleLoader["declarationOf"]>>;

/** Where an entity schema names its properties. */
const sections = ["columns", "relations", "embeddeds"] as const;

/** What can be asked for its place: a class, an EntitySchema, or the name by which a relation knows an entity. */
export type Target = object | string | undefined;

/** Finds where entities and their properties stand in the source, as precisely as the loader knows. */
export class Places {
  readonly #loader: ModuleLoader;
  readonly #root: string;
  readonly #schemas: ReadonlyMap<unknown, object>;

  /** @param schemas entity schemas by the name or class of their entity, which is all that metadata knows of them */
  constructor(loader: ModuleLoader, root: string, schemas: ReadonlyMap<unknown, object>) {
    this.#loader = loader;
    this.#root = root;
    this.#schemas = schemas;
  }

  /** Where a class or entity schema is declared. */
  of(target: Target): Position | undefined {
    return this.#declarationOf(target)?.at;
  }

  /** Where a property of a class or of one that it extends, or a part of an entity schema, is declared; else the whole. */
  property(target: Target, name: string | undefined): Position | undefined {
    const found = name === undefined ? undefined : this.#partOf(target, name);
    return found ? found.declaration.keys[found.key] : this.of(target);
  }

  /** Where the declaration of a class names something so: `@Index("ix_users_email")`. */
  named(target: Target, name: string | undefined): Position | undefined {
    return name === undefined ? undefined : this.#declarationOf(target)?.strings[name];
  }

  /** What a property of a class holds beside null, where the loader was asked for types. */
  typeOf(target: Target, property: string): string | undefined {
    return this.#declarationOf(target)?.types?.[property];
  }

  /** What the comments above a class, or above one of its properties, say that it was called before. */
  renamedFrom(target: Target, property?: string): readonly string[] | undefined {
    if (property === undefined) return this.#declarationOf(target)?.renamedFrom?.[""];
    const found = this.#partOf(target, property);
    return found?.declaration.renamedFrom?.[found.key];
  }

  /** `src/user.entity.ts:12:3`, for messages. */
  say(position: Position): string {
    return sayPosition(position, this.#root);
  }

  #partOf(target: Target, name: string): { declaration: Declaration; key: string } | undefined {
    const declaration = this.#declarationOf(target);
    const key = [name, ...sections.map((section) => `${section}.${name}`)].find((one) => declaration?.keys[one]);
    if (declaration && key !== undefined) return { declaration, key };
    const base: unknown = typeof target === "function" ? Object.getPrototypeOf(target) : null;
    return typeof base === "function" ? this.#partOf(base, name) : undefined;
  }

  #declarationOf(target: Target) {
    const value = this.#schemas.get(target) ?? target;
    return typeof value === "object" || typeof value === "function" ? this.#loader.declarationOf(value) : undefined;
  }
}
