import type { ModuleLoader, Position } from "@athanor/core";

/** Finds where declarations stand in the source, as precisely as the loader knows. */
export class Places {
  readonly #loader: ModuleLoader;

  constructor(loader: ModuleLoader) {
    this.#loader = loader;
  }

  /** Where an exported value is declared. */
  of(value: object): Position | undefined {
    return this.#loader.declarationOf(value)?.at;
  }

  /** Where a column of a table is declared, given its key. */
  key(table: object, key: string | undefined): Position | undefined {
    const declaration = this.#loader.declarationOf(table);
    return (key === undefined ? undefined : own(declaration?.keys, key)) ?? declaration?.at;
  }

  /** Where a table's own declaration calls something by this name. */
  named(table: object, name: string | undefined): Position | undefined {
    const declaration = this.#loader.declarationOf(table);
    return (name === undefined ? undefined : own(declaration?.strings, name)) ?? declaration?.at;
  }

  /** What the comments above a declaration, or above one of its keys, say that it was called before. */
  renamedFrom(value: object, key = ""): readonly string[] | undefined {
    const hints = this.#loader.declarationOf(value)?.renamedFrom;
    return hints && Object.hasOwn(hints, key) ? hints[key] : undefined;
  }
}

function own(record: Readonly<Record<string, Position>> | undefined, key: string): Position | undefined {
  return record && Object.hasOwn(record, key) ? record[key] : undefined;
}
