import { relative, sep } from "node:path";
import type { ModuleLoader, Position } from "@athanor/core";

/** What can be asked for its place: a class, an EntitySchema, or the name by which a relation knows an entity. */
export type Target = object | string | undefined;

/** Finds where entities and their properties stand in the source, as precisely as the loader knows. */
export class Places {
  readonly #loader: ModuleLoader;
  readonly #root: string;
  readonly #schemas = new Map<string, object>();

  /** @param schemas entity schemas by the name of their entity, which is all that metadata knows of them */
  constructor(loader: ModuleLoader, root: string, schemas: ReadonlyMap<string, object>) {
    this.#loader = loader;
    this.#root = root;
    this.#schemas = new Map(schemas);
  }

  /** Where a class or entity schema is declared. */
  of(target: Target): Position | undefined {
    return this.#declarationOf(target)?.at;
  }

  /** Where a property of a class, or a column of an entity schema, is declared. */
  property(target: Target, name: string | undefined): Position | undefined {
    const declaration = this.#declarationOf(target);
    const keys = declaration?.keys;
    const own =
      name === undefined || !keys ? undefined : (keys[name] ?? keys[`columns.${name}`] ?? keys[`relations.${name}`]);
    return own ?? declaration?.at;
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
  renamedFrom(target: Target, property = ""): readonly string[] | undefined {
    return this.#declarationOf(target)?.renamedFrom?.[property];
  }

  /** `src/user.entity.ts:12:3`, for messages. */
  say({ file, line, column }: Position): string {
    return `${relative(this.#root, file).replaceAll(sep, "/")}:${line}:${column}`;
  }

  #declarationOf(target: Target) {
    const value = typeof target === "string" ? this.#schemas.get(target) : target;
    return value === undefined ? undefined : this.#loader.declarationOf(value);
  }
}
