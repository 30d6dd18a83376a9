import { dialectKind, type Dialect } from "../dialect.js";
import { kindNames, kindOf } from "../kinds/index.js";
import type { Call } from "../operations/call.js";
import type { Connection } from "../run/connection.js";
import type { Address } from "../schema/address.js";
import { inReadingOrder } from "../schema/reading-order.js";
import type { SchemaObject } from "../schema/schema-object.js";
import { mapSchema, schemaOf, type Schema } from "../schema/schema.js";
import { isServerWide } from "../schema/server-wide.js";

/**
 * What was read of a judge, with of what belongs to the whole server what is meant and nothing else. On a server of the
 * judge's own the catalog says what that is like; it also holds what was made up because a statement named it. On a
 * server of others nothing was made, and what is meant is taken as it was said.
 */
export function withServerWide(
  found: Schema,
  meant: ReadonlyMap<Address, SchemaObject>,
  { sparesServer }: Connection,
): Schema {
  const read = mapSchema(found, (object) => {
    if (!isServerWide(object)) return object;
    const said = meant.get(object.address);
    if (!said) return null;
    return sparesServer ? said : object;
  });
  const unmade = sparesServer ? [...meant.values()].filter(({ address }) => !read.objects.has(address)) : [];
  return unmade.length === 0 ? read : schemaOf(inReadingOrder([...unmade, ...read.objects.values()]), read.edges);
}

/** The objects of a schema that belong to the whole server. */
export function serverWideOf(schema: Schema): Map<Address, SchemaObject> {
  return new Map([...schema.objects].filter(([, object]) => isServerWide(object)));
}

/** What calls make of what belongs to the whole server, one after the other. */
export class ServerWideCalls {
  #objects: readonly SchemaObject[] = [];
  readonly #dialect: Dialect;

  constructor(dialect: Dialect, objects: Iterable<SchemaObject> = []) {
    this.#dialect = dialect;
    this.#objects = [...objects];
  }

  follow(call: Call): void {
    for (const kind of kindNames) {
      if (!kindOf(kind).serverWide || this.#dialect.kinds[kind] === "unsupported") continue;
      const ofKind = this.#objects.filter((object) => object.kind === kind);
      const after = dialectKind(this.#dialect, kind).follow?.(ofKind as never, call);
      if (after) this.#objects = [...this.#objects.filter((object) => object.kind !== kind), ...after];
    }
  }

  get objects(): ReadonlyMap<Address, SchemaObject> {
    return new Map(this.#objects.map((object) => [object.address, object]));
  }
}
