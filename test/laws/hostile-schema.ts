import { schemaObject, schemaOf, type Schema, type SchemaObject } from "@athanor/core";
import fc from "fast-check";

import { qualify, quoteName, storedName } from "../../packages/postgres/src/sql/identifiers.js";
import { quoteText } from "../../packages/postgres/src/sql/literals.js";
import { hostileNames, hostileTexts } from "./hostile-texts.js";

/** The names of a schema that has one of each, and the texts in it. */
export interface HostileTexts {
  readonly names: readonly string[];
  readonly values: readonly string[];
  readonly comment: string;
  readonly text: string;
}

const list = (arbitrary: fc.Arbitrary<string>, length: number) =>
  fc.array(arbitrary, { minLength: length, maxLength: length });

/** Names and texts for {@link hostileSchema}. */
export const hostileSchemaTexts: fc.Arbitrary<HostileTexts> = fc.record({
  names: list(hostileNames, 14),
  values: list(hostileNames, 2),
  comment: hostileTexts,
  text: hostileTexts,
});

/** A schema with one of each kind, all of whose names and texts are hostile. */
export function hostileSchema({ names, values, comment, text }: HostileTexts): Schema {
  const name = (at: number) => storedName(`${names[at]!}${at}`);
  const [schema, type, sequence, table, other] = [name(0), name(1), name(2), name(3), name(4)];
  const [id, title, state, number] = [name(5), name(6), name(7), name(8)];
  const owner = { schema, table };
  const literal = quoteText(text);
  const column = quoteName(title);
  const enumValues = values.map((value, at) => storedName(`${value}${at}`));
  const objects: SchemaObject[] = [
    schemaObject("schema", { name: schema }, { comment }),
    schemaObject("enum", { schema, name: type }, { values: enumValues, comment }),
    schemaObject("sequence", { schema, name: sequence }, { comment } as never),
    schemaObject("table", { schema, name: table }, { comment }),
    schemaObject("column", { ...owner, name: id }, { type: "integer", notNull: true, comment }),
    schemaObject("column", { ...owner, name: title }, { type: "text", default: literal, comment }),
    schemaObject(
      "column",
      { ...owner, name: state },
      { type: qualify(schema, type), default: quoteText(enumValues[0]!) },
    ),
    schemaObject(
      "column",
      { ...owner, name: number },
      {
        type: "bigint",
        default: `nextval(${quoteText(qualify(schema, sequence))}::regclass) + length(${literal} || ${literal})`,
      },
    ),
    schemaObject("primaryKey", { ...owner, name: name(9) }, { columns: [id], comment }),
    schemaObject("unique", { ...owner, name: name(10) }, { columns: [title, id], comment }),
    schemaObject("check", { ...owner, name: name(11) }, { expression: `${column} <> ${literal}`, comment }),
    schemaObject(
      "index",
      { ...owner, name: name(12) },
      {
        keys: [
          {
            column: null,
            expression: `(${column} || ${literal})`,
            order: "asc",
            nulls: "last",
            opclass: null,
            collation: null,
          },
        ],
        where: `${column} <> ${literal}`,
        comment,
      },
    ),
    schemaObject("table", { schema, name: other }, {}),
    schemaObject("column", { schema, table: other, name: id }, { type: "integer" }),
    schemaObject(
      "foreignKey",
      { schema, table: other, name: name(13) },
      { columns: [id], references: { schema, table, columns: [id] }, comment },
    ),
  ];
  return schemaOf(objects);
}
