import type { EntityMetadata } from "typeorm";

import type { Target } from "./places.js";
import { declaringTarget, type ColumnMetadata, type EntityEntry, type Reading } from "./reading.js";

type EmbeddedMetadata = NonNullable<ColumnMetadata["embeddedMetadata"]>;

/**
 * What a table may have been called, from `@renamedFrom` above its class, or above the relation that asks for it. A hint
 * is a name in the database, or what the naming strategy makes one from: of a class, of a property.
 */
export function formerTables(reading: Reading, metadata: EntityMetadata): readonly string[] | undefined {
  const { namingStrategy, options } = reading.dataSource;
  const { entityPrefix } = options;
  const prefixed = (name: string) => (entityPrefix ? namingStrategy.prefixTableName(entityPrefix, name) : name);
  const relation = reading.junctions.get(metadata);
  if (!relation) {
    const parent = metadata.parentClosureEntityMetadata as EntityMetadata | undefined;
    const names = parent
      ? bareTables(reading, parent).map((one) => namingStrategy.closureJunctionTableName(one))
      : bareTables(reading, metadata);
    return others(metadata.tableName, [...hintsAbove(reading, metadata.target), ...names.map(prefixed)]);
  }
  const hints = hintsAbove(reading, relation.target, relation.propertyName);
  const { inverseRelation: inverse, propertyPath } = relation;
  const outer = propertyPath.slice(0, propertyPath.length - relation.propertyName.length);
  const properties = [propertyPath, ...hints.map((hint) => outer + hint)];
  const inverses = inverse
    ? [inverse.propertyName, ...hintsAbove(reading, inverse.target, inverse.propertyName)]
    : [""];
  const names = bareTables(reading, relation.entityMetadata).flatMap((first) =>
    bareTables(reading, relation.inverseEntityMetadata).flatMap((second) =>
      properties.flatMap((property) =>
        inverses.map((other) => namingStrategy.joinTableName(first, second, property, other)),
      ),
    ),
  );
  return others(metadata.tableName, [...hints, ...names.map(prefixed)]);
}

/** What a column may have been called: by a hint above its property, above what embeds it, or above what it leads to. */
export function formerColumns(
  reading: Reading,
  { metadata }: EntityEntry,
  column: ColumnMetadata,
): readonly string[] | undefined {
  const { namingStrategy } = reading.dataSource;
  const { referencedColumn, databaseName } = column;
  if (!referencedColumn) return others(databaseName, plainNames(reading, column));
  const keys = [
    referencedColumn.propertyName,
    ...hintsAbove(reading, declaringTarget(referencedColumn), referencedColumn.propertyName),
  ];
  const { closureType } = column;
  if (closureType) {
    const options = metadata.parentClosureEntityMetadata.treeOptions;
    const given = closureType === "ancestor" ? options?.ancestorColumnName : options?.descendantColumnName;
    const keyed = (key: string) =>
      Object.create(referencedColumn, { propertyName: { value: key } }) as typeof referencedColumn;
    const names = keys.map((key) => given?.(keyed(key)) ?? `${key}_${closureType}`);
    return others(
      databaseName,
      names.map((name) => namingStrategy.columnName(name, undefined!, [])),
    );
  }
  if (metadata.isJunction) {
    const names = bareTables(reading, referencedColumn.entityMetadata).flatMap((table) =>
      keys.flatMap((key) =>
        [referencedColumn.databaseName, ...plainNames(reading, referencedColumn)].flatMap((name) => [
          namingStrategy.joinTableColumnName(table, key, name),
          namingStrategy.joinTableInverseColumnName(table, key, name),
        ]),
      ),
    );
    return others(databaseName, names);
  }
  if (column.relationMetadata?.propertyName !== column.propertyName)
    return others(databaseName, plainNames(reading, column));
  // A join column that nobody declared: it has its name from the relation, and from what that leads to.
  const hints = hintsAbove(reading, declaringTarget(column), column.propertyName);
  const names = [column.propertyName, ...hints].flatMap((relation) =>
    keys.flatMap((key) =>
      prefixesOf(reading, column.embeddedMetadata).map((prefixes) =>
        namingStrategy.columnName(relation, namingStrategy.joinColumnName(relation, key), prefixes),
      ),
    ),
  );
  return others(databaseName, [...hints, ...names]);
}

/** Names of a column that its own property, and what embeds it, give it and gave it. */
function plainNames(reading: Reading, column: ColumnMetadata): string[] {
  const { namingStrategy } = reading.dataSource;
  const { propertyName, givenDatabaseName, embeddedMetadata } = column;
  const hints = hintsAbove(reading, declaringTarget(column), propertyName);
  const prefixes = prefixesOf(reading, embeddedMetadata);
  const now = prefixes.map((outer) => namingStrategy.columnName(propertyName, givenDatabaseName!, outer));
  const before = hints.flatMap((hint) => prefixes.map((outer) => namingStrategy.columnName(hint, undefined!, outer)));
  return [...hints, ...now, ...before];
}

/** The prefixes that what embeds a column gives it, and gave it, outermost first. */
function prefixesOf(reading: Reading, embedded: EmbeddedMetadata | undefined): string[][] {
  if (!embedded) return [[]];
  const { parentEmbeddedMetadata: parent, customPrefix, propertyName } = embedded;
  const isGiven = typeof customPrefix === "string" || customPrefix === false;
  const now = isGiven ? [customPrefix].filter((one) => typeof one === "string" && one !== "") : [propertyName];
  const hints = hintsAbove(reading, parent?.type ?? embedded.entityMetadata.target, propertyName);
  return prefixesOf(reading, parent).flatMap((outer) =>
    [now as string[], ...hints.map((hint) => [hint])].map((own) => [...outer, ...own]),
  );
}

/** Names of a table without the prefix of all: the present one first. */
function bareTables({ dataSource, places }: Reading, { tableNameWithoutPrefix, target }: EntityMetadata): string[] {
  const hints = places.renamedFrom(target) ?? [];
  const { namingStrategy } = dataSource;
  return [tableNameWithoutPrefix, ...hints.flatMap((hint) => [hint, namingStrategy.tableName(hint, undefined)])];
}

const hintsAbove = ({ places }: Reading, target: Target, property?: string) =>
  places.renamedFrom(target, property) ?? [];

function others(name: string, names: readonly string[]): readonly string[] | undefined {
  const found = [...new Set(names)].filter((one) => one !== name);
  return found.length > 0 ? found : undefined;
}
