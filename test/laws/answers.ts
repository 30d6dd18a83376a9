import { addressOf, displayName, type RenameAnswer } from "@athanor/core";

import type { EnumModel, Model, Named, SchemaModel } from "./model.js";

type Placed = Named & { readonly schema: SchemaModel };
type PlacedKind = "enum" | "domain" | "composite" | "sequence" | "table";

/** What people know by its name, and answer questions about. */
function asked(model: Model): Readonly<Record<PlacedKind, readonly Placed[]>> {
  const { enums: list, drawn, sequences, tables } = model;
  return {
    enum: list,
    domain: drawn.domain,
    composite: drawn.composite,
    sequence: sequences.filter((one) => one.owner === null),
    table: tables,
  };
}

/** The answers to the questions that renames raise: what a person knows, and only ids tell here. */
export function answersBetween(a: Model, b: Model): RenameAnswer[] {
  const schemas = moves(a.schemas, b.schemas, ({ name }) => displayName(addressOf("schema", { name })));
  const [before, after] = [asked(a), asked(b)];
  const placed = (Object.keys(before) as PlacedKind[]).flatMap((kind) => {
    const address = ({ schema, name }: Placed) => displayName(addressOf(kind, { schema: schema.name, name }));
    return moves(before[kind], after[kind], address);
  });
  const columns = a.tables.flatMap((table) => {
    const now = b.tables.find((one) => one.id === table.id);
    const address = ({ name }: Named) =>
      displayName(addressOf("column", { schema: table.schema.name, table: table.name, name }));
    return now ? moves(table.columns, now.columns, address) : [];
  });
  const values = a.enums.flatMap((one) => {
    const now = b.enums.find((other) => other.id === one.id);
    return now ? valueAnswers(one, now) : [];
  });
  return [...schemas, ...placed, ...columns, ...values];
}

/** What has another name or another schema; and that what had the name of such a one is gone. */
function moves<T extends Named & { readonly schema?: SchemaModel }>(
  before: readonly T[],
  after: readonly T[],
  address: (one: T) => string,
): RenameAnswer[] {
  const now = new Map(after.map((one) => [one.id, one]));
  const taken = new Set<string>();
  const renames = before.flatMap((one) => {
    const next = now.get(one.id);
    if (!next || (next.name === one.name && next.schema?.id === one.schema?.id)) return [];
    taken.add(placeOf(next));
    return [{ from: address(one), to: next.schema?.id === one.schema?.id ? next.name : address(next) }];
  });
  const gone = before.filter((one) => !now.has(one.id) && taken.has(placeOf(one)));
  return [...renames, ...gone.map((one) => ({ from: address(one), to: null }))];
}

/** Where a thing stands, by a schema's id: that may be renamed itself. */
export const placeOf = ({ schema, name }: Named & { readonly schema?: SchemaModel }): string =>
  JSON.stringify([schema?.id ?? null, name]);

function valueAnswers(before: EnumModel, after: EnumModel): RenameAnswer[] {
  return before.values.flatMap(({ id, text }) => {
    const now = after.values.find((one) => one.id === id);
    const from = displayName(addressOf("column", { schema: before.schema.name, table: before.name, name: text }));
    return now && now.text !== text ? [{ from, to: now.text }] : [];
  });
}
