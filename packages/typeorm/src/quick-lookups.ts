import type { getMetadataArgsStorage } from "typeorm";

type Storage = ReturnType<typeof getMetadataArgsStorage>;
type Lookup = (this: object, target: unknown, ...others: unknown[]) => unknown;
type Item = { readonly target?: unknown };

/** What TypeORM asks of its storage for a class or its line of ancestors, and answers by looking through all that there is. */
const lookups =
  `filterColumns filterRelations filterRelationIds filterIndices filterForeignKeys filterUniques filterChecks
  filterExclusions filterListeners filterEmbeddeds filterJoinColumns findGenerated findJoinTable findTree
  findDiscriminatorValue findInheritanceType`.split(/\s+/);

/**
 * Runs an action during which TypeORM's storage looks through what decorators have said of the classes in question, and of
 * no others: the time that a thousand entities take grows with their number, and not with its square.
 */
export async function quickLookups<T>(storage: Storage, action: () => Promise<T>): Promise<T> {
  const methods = storage as unknown as Record<string, Lookup | undefined>;
  const own = lookups.filter((name) => typeof methods[name] === "function" && !Object.hasOwn(methods, name));
  const grouped = new Map<readonly Item[], Groups>();
  const ofTargets = (all: readonly Item[], targets: readonly unknown[]) => {
    let groups = grouped.get(all);
    if (groups?.size !== all.length) grouped.set(all, (groups = new Groups(all)));
    return groups.of(targets);
  };
  for (const name of own) {
    const lookup = methods[name]!;
    methods[name] = (target, ...others) => {
      const targets: readonly unknown[] = Array.isArray(target) ? target : [target];
      const narrowed = new Proxy(storage, {
        get(all, property) {
          const value: unknown = Reflect.get(all, property);
          return Array.isArray(value) ? ofTargets(value as readonly Item[], targets) : value;
        },
      });
      return lookup.call(narrowed, target, ...others);
    };
  }
  try {
    return await action();
  } finally {
    for (const name of own) delete methods[name];
  }
}

/** Items by what they are about, each with its place among all. */
class Groups {
  readonly size: number;
  readonly #groups = new Map<unknown, { readonly item: Item; readonly at: number }[]>();

  constructor(all: readonly Item[]) {
    this.size = all.length;
    for (const [at, item] of all.entries()) {
      const group = this.#groups.get(item.target);
      if (group) group.push({ item, at });
      else this.#groups.set(item.target, [{ item, at }]);
    }
  }

  /** In the order of all: the first of two that are alike is the one that counts. */
  of(targets: readonly unknown[]): readonly Item[] {
    const found = [...new Set(targets)].flatMap((target) => this.#groups.get(target) ?? []);
    return found.sort((one, other) => one.at - other.at).map(({ item }) => item);
  }
}
