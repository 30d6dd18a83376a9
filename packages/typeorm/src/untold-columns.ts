import type { Diagnostic } from "@athanor/core";
import type { DataSource } from "typeorm";

import { isView } from "./kinds/views.js";
import type { Typeorm } from "./orm.js";
import type { Places } from "./places.js";
import type { ColumnMetadata } from "./reading.js";

/** What a column is declared as: a class may be the base of several entities, or a part of them. */
type Property = Pick<ColumnMetadata, "target" | "propertyName">;

/** What TypeORM takes for a column type among the constructors that stand for the types of properties. */
const usable: Readonly<Record<string, Function>> = { String, Number, Boolean, Date };

/** Columns whose type TypeORM takes from the property, and cannot make anything of. Each property once. */
export function untoldColumns({ entityMetadatas, driver }: DataSource): ColumnMetadata[] {
  const known = new Set<unknown>(driver.supportedDataTypes);
  const untold = entityMetadatas
    .filter((metadata) => !isView({ metadata }))
    .flatMap(({ columns }) => columns)
    .filter((column) => !column.isVirtualProperty && typeof column.type === "function")
    .filter((column) => !known.has(driver.normalizeType(column)));
  return untold.filter((column, at) => at === untold.findIndex((one) => isSameProperty(one, column)));
}

function isSameProperty(one: Property, other: Property): boolean {
  return one.target === other.target && one.propertyName === other.propertyName;
}

/**
 * Gives columns the types that their declarations leave without null and undefined.
 * @returns the columns that have one
 */
export function tellTypes(columns: readonly ColumnMetadata[], orm: Typeorm, places: Places): ColumnMetadata[] {
  const args = orm.getMetadataArgsStorage().columns;
  return columns.filter((column) => {
    const type = usable[places.typeOf(column.target, column.propertyName) ?? ""];
    const declared = args.find((one) => isSameProperty(one, column));
    if (type && declared) declared.options.type = type as never;
    return type !== undefined;
  });
}

/** ATH1308, at the property. */
export function untoldColumn({ target, propertyName, type }: ColumnMetadata, places: Places): Diagnostic {
  const at = places.property(target, propertyName);
  const name = (type as Function).name;
  return {
    code: "ATH1308",
    severity: "error",
    message: `the type of ${nameOf(target)}.${propertyName} cannot be told from its declaration`,
    ...(at ? { at } : {}),
    detail: [`what TypeScript leaves of it at run time is ${name}, which TypeORM knows no column type for`],
    hint: `${hints[places.typeOf(target, propertyName) ?? name] ?? hintForOthers}${at ? "" : hintForLoaded}`,
  };
}

const hints: Readonly<Record<string, string>> = {
  Array: 'give it a type: @Column("text", { array: true }), or @Column("jsonb")',
  BigInt: 'give it a type: @Column("bigint"); TypeORM hands its values over as strings',
  Buffer: 'give it a type: @Column("bytea")',
};

const hintForOthers =
  'give it a type: @Column("varchar"), @Column({ type: "enum", enum: Status }), or @Column("jsonb")';

/** What the configuration has imported is as it is; files can be compiled with a type checker. */
const hintForLoaded = '; or name the files instead of the classes: typeorm({ entities: ["src/**/*.entity.ts"] })';

/** What TypeORM makes of each of {@link usable}, as its users write it. */
const columnTypes: Readonly<Record<string, string>> = { Number: "int", Boolean: "boolean", Date: "timestamp" };

/** ATH1313: one for all of them, since a project that does this does it everywhere. */
export function toldWithoutNull(columns: readonly ColumnMetadata[], places: Places): Diagnostic {
  const [first, ...others] = columns.map(({ target, propertyName }) => {
    const type = places.typeOf(target, propertyName)!;
    return { type, said: `${nameOf(target)}.${propertyName} as ${type}`, at: places.property(target, propertyName) };
  });
  const rest = others.length === 0 ? "" : ` and ${others.length} more`;
  return {
    code: "ATH1313",
    severity: "warning",
    message: `read ${first!.said}${rest}; what tsc compiles gives TypeORM no such type, and it refuses to start`,
    ...(first!.at ? { at: first!.at } : {}),
    detail: others.map(({ said, at }) => (at ? `${said}, at ${places.say(at)}` : said)),
    hint: `say it for TypeORM: @Column({ type: "${columnTypes[first!.type] ?? "varchar"}", nullable: true })`,
  };
}

function nameOf(target: ColumnMetadata["target"]): string {
  return typeof target === "function" ? target.name : target;
}
