import { addressOf, schemaObject, schemaOf, type Edge, type Schema, type SchemaObject } from "@athanor/core";
import fc from "fast-check";

import { qualify, quoteName, storedName } from "../../packages/postgres/src/sql/identifiers.js";
import { quoteText } from "../../packages/postgres/src/sql/literals.js";
import { privilegesOf } from "./grants.js";
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
  names: list(hostileNames, 26),
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
  const place = { schema, table, column: title, comment, literal };
  const edges: Edge[] = [];
  objects.push(
    ...ownTypes({ schema, comment, literal, enumName: type }, [name(14), name(15), name(16)]),
    ...onTables(place, [name(17), name(18), name(19), name(20)]),
  );
  const [view, kept, routine, trigger, rule] = [name(21), name(22), name(23), name(24), name(25)];
  objects.push(...views(place, [view, kept]), ...programs(place, [routine, trigger, rule]));
  const address = (kind: "view" | "materializedView" | "table", one: string) => addressOf(kind, { schema, name: one });
  edges.push({ from: address("view", view), to: address("table", table) });
  edges.push({ from: address("materializedView", kept), to: address("view", view) });
  return schemaOf(objects, edges);
}

interface Place {
  readonly schema: string;
  readonly table: string;
  /** A column of texts. */
  readonly column: string;
  readonly comment: string;
  readonly literal: string;
}

/** A domain over text, a composite type of both domain and enum, and a check of the domain. */
function ownTypes(
  { schema, comment, literal, enumName }: Pick<Place, "schema" | "comment" | "literal"> & { readonly enumName: string },
  [domain, check, composite]: readonly [string, string, string],
): SchemaObject[] {
  const privileges = privilegesOf("type", 2);
  return [
    schemaObject(
      "domain",
      { schema, name: domain },
      {
        type: "text",
        default: literal,
        checks: [{ name: check, expression: `VALUE <> ${literal} || ${literal}`, validated: true, comment }],
        comment,
        privileges,
      },
    ),
    schemaObject(
      "composite",
      { schema, name: composite },
      {
        fields: [domain, enumName].map((name) => ({ name, type: qualify(schema, name), collation: null, comment })),
        comment,
        privileges,
      },
    ),
  ];
}

function onTables(
  { schema, table, column, comment, literal }: Place,
  [exclusion, policy, statistics, restrictive]: readonly [string, string, string, string],
): SchemaObject[] {
  const value = quoteName(column);
  const owner = { schema, table };
  return [
    schemaObject(
      "exclusion",
      { ...owner, name: exclusion },
      { definition: `USING btree (${value} WITH =) WHERE (${value} <> ${literal})`, comment },
    ),
    schemaObject("policy", { ...owner, name: policy }, { using: `${value} <> ${literal}`, comment }),
    schemaObject(
      "policy",
      { ...owner, name: restrictive },
      { command: "insert", permissive: false, withCheck: `${value} <> ${literal}`, comment },
    ),
    schemaObject(
      "statistics",
      { ...owner, name: statistics },
      { schema, definition: `(mcv) ON ${value}, (${value} || ${literal})`, comment },
    ),
  ];
}

/** A view, and a materialized view of it whose column is called like it. */
function views(
  { schema, table, column, comment, literal }: Place,
  [view, kept]: readonly [string, string],
): SchemaObject[] {
  const value = quoteName(column);
  const privileges = privilegesOf("table", 2);
  return [
    schemaObject(
      "view",
      { schema, name: view },
      {
        definition: `SELECT ${value} AS ${quoteName(view)}, ${literal}::text AS ${quoteName(kept)} FROM ${qualify(schema, table)} WHERE ${value} <> ${literal}`,
        comment,
        columnComments: { [view]: comment },
        columnPrivileges: { [kept]: privilegesOf("table", 1) },
        privileges,
      },
    ),
    schemaObject(
      "materializedView",
      { schema, name: kept },
      {
        definition: `SELECT ${quoteName(view)} || ${literal} AS ${quoteName(kept)} FROM ${qualify(schema, view)}`,
        comment,
        privileges,
      },
    ),
  ];
}

/** What runs by itself: a function, a trigger that gives it a hostile argument, a rule. */
function programs(
  { schema, table, column, comment, literal }: Place,
  [routine, trigger, rule]: readonly [string, string, string],
): SchemaObject[] {
  const on = qualify(schema, table);
  const value = quoteName(column);
  const call = qualify(schema, routine);
  return [
    schemaObject(
      "function",
      { schema, name: `${quoteName(routine)}()` },
      {
        definition: `CREATE OR REPLACE FUNCTION ${call}() RETURNS trigger LANGUAGE plpgsql AS ${quoteText(`begin perform ${literal}; return new; end`)}`,
        returns: "trigger",
        comment,
        privileges: privilegesOf("function", 2),
      },
    ),
    schemaObject(
      "trigger",
      { schema, table, name: trigger },
      {
        definition: `BEFORE UPDATE OF ${value} ON ${on} FOR EACH ROW WHEN (new.${value} <> ${literal}) EXECUTE FUNCTION ${call}(${literal})`,
        comment,
      },
    ),
    schemaObject(
      "rule",
      { schema, table, name: rule },
      { definition: `ON DELETE TO ${on} WHERE old.${value} = ${literal} DO INSTEAD NOTHING`, comment },
    ),
  ];
}
