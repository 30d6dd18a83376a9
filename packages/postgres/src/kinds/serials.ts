import { addressOf, find, type Schema, type SchemaObject } from "@athanor/core";

import { derivedName, qualify } from "../sql/identifiers.js";
import { catalogText } from "../sql/literals.js";
import { sequenceDefaults } from "./sequence-options.js";

const serialTypes: Readonly<Record<string, string>> = {
  smallint: "smallserial",
  integer: "serial",
  bigint: "bigserial",
};

/** Whether this sequence is just the one that `serial` would make for this column. */
export function isSerial(column: SchemaObject<"column">, sequence: SchemaObject<"sequence">): boolean {
  const { ownedBy, type, comment, ...numbers } = sequence.attributes;
  const { schema, table, name } = column.name;
  const usual = sequenceDefaults(type, numbers.increment);
  return (
    column.attributes.type in serialTypes &&
    column.attributes.type === type &&
    column.attributes.notNull &&
    comment === null &&
    ownedBy?.schema === schema &&
    ownedBy.table === table &&
    ownedBy.column === name &&
    sequence.name.schema === schema &&
    sequence.name.name === derivedName(table, name, "seq") &&
    (Object.keys(usual) as (keyof typeof usual)[]).every((key) => usual[key] === numbers[key]) &&
    column.attributes.default === `nextval(${catalogText(qualify(sequence.name.schema, sequence.name.name))}::regclass)`
  );
}

/** `serial` and its like, where the column is created together with the sequence that makes it one. */
export function serialType(column: SchemaObject<"column">, others: readonly SchemaObject[]): string | null {
  const sequence = others.find(
    (one): one is SchemaObject<"sequence"> => one.kind === "sequence" && isSerial(column, one),
  );
  return sequence ? serialTypes[column.attributes.type]! : null;
}

/** The column that a sequence belongs to, if that column is there. */
export function ownerColumn(sequence: SchemaObject<"sequence">, schema: Schema): SchemaObject<"column"> | undefined {
  const { ownedBy } = sequence.attributes;
  if (!ownedBy) return undefined;
  return find(
    schema,
    "column",
    addressOf("column", { schema: ownedBy.schema, table: ownedBy.table, name: ownedBy.column }),
  );
}

/**
 * The sequence of a column that an identity takes over from, or leaves to: its serial's, or one of its own that has the
 * name of the identity's. Both cannot be there at once.
 * @param identity the column on the side where it is an identity
 * @param schema the other side, where the column has the sequence
 */
export function sequenceBesideIdentity(
  column: SchemaObject<"column">,
  identity: SchemaObject<"column">,
  schema: Schema,
): SchemaObject<"sequence"> | undefined {
  if (!identity.attributes.identity || column.attributes.identity) return undefined;
  const { schema: space, table, name } = identity.name;
  const wanted = identity.attributes.identity.name ?? derivedName(table, name, "seq");
  const named = find(schema, "sequence", addressOf("sequence", { schema: space, name: wanted }));
  return named && ownerColumn(named, schema)?.address === column.address ? named : serialSequence(column, schema);
}

/** The sequence that makes this column a serial, if there is one. */
function serialSequence(column: SchemaObject<"column">, schema: Schema): SchemaObject<"sequence"> | undefined {
  const { schema: space, table, name } = column.name;
  const sequence = find(
    schema,
    "sequence",
    addressOf("sequence", { schema: space, name: derivedName(table, name, "seq") }),
  );
  return sequence && isSerial(column, sequence) ? sequence : undefined;
}
