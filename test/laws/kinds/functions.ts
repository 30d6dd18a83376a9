import { schemaObject } from "@athanor/core";
import fc from "fast-check";

import { qualify, quoteName } from "../../../packages/postgres/src/sql/identifiers.js";
import { declaredType, makeType, typeGene, typePool } from "../column-type.js";
import { drawnKind } from "../drawn-kind.js";
import { privilegesOf } from "../grants.js";
import { at, grants, nat } from "../making.js";
import type { GrantChoice, Model, Named, SchemaModel, TypeChoice } from "../model.js";
import { comments, freeName, names } from "../texts.js";

/** A function of triggers (without an argument), or one that gives back what it is given. */
export interface FunctionModel extends Named {
  readonly schema: SchemaModel;
  argument: TypeChoice | null;
  parameter: string | null;
  /** Which body. */
  body: number;
  readonly atomic: boolean;
  grants: GrantChoice;
}

/** Built-in types that columns, catalogs and the names of functions call alike. */
const plainTypes = ["integer", "text", "bigint", "boolean", "jsonb", "numeric", "uuid"];

export const functions = drawnKind<FunctionModel>()({
  gene: fc.record({
    schema: nat,
    // `quote_ident` is part of the function's name, and it knows the keywords; so these are none.
    name: fc.constantFrom("f", "g", "touch", "norm", "F g", "f.g", 'f"g', "f'g", "${f}", "`f`", "f\\g", "ф", "a:b"),
    type: typeGene,
    plain: nat,
    trigger: fc.boolean(),
    parameter: fc.option(names, { freq: 2 }),
    body: nat,
    atomic: fc.boolean(),
    grants,
    comment: comments,
  }),
  weight: 5,
  most: 3,
  renamable: false,
  make({ model, abilities }, gene, beside) {
    const schema = at(model.schemas, gene.schema)!;
    const { grants: granted, comment, body } = gene;
    const chosen = makeType(model, gene.type);
    const plain = { own: null, pool: typePool.findIndex((one) => one.sql === at(plainTypes, gene.plain)) } as const;
    // What triggers call stays what triggers can call.
    const isForTriggers = beside ? beside.argument === null : gene.trigger;
    const taken = model.drawn.function.filter((one) => one.schema === schema).map((one) => one.name);
    return {
      id: model.nextId++,
      name: freeName(gene.name, new Set(taken)),
      schema,
      argument: isForTriggers ? null : chosen.own ? chosen : plain,
      parameter: gene.parameter,
      body,
      atomic: gene.atomic && abilities.atomicBodies,
      grants: granted,
      comment,
    };
  },
  facets: [["body"], ["body"], ["parameter"], ["argument"], ["grants"], ["comment"]],
  repair: (model, { schema, argument }) => model.schemas.includes(schema) && isThere(model, argument),
  render(one) {
    const { argument, parameter, grants: granted, comment } = one;
    const name = { schema: one.schema.name, name: `${sqlName(one.name)}(${argument ? argumentType(argument) : ""})` };
    const given = argument ? `${parameter === null ? "" : `${quoteName(parameter)} `}${argumentType(argument)}` : "";
    const returns = argument ? argumentType(argument) : "trigger";
    const head = `CREATE OR REPLACE FUNCTION ${qualify(one.schema.name, one.name)}(${given}) RETURNS ${returns}`;
    return schemaObject("function", name, {
      definition: `${head} ${bodyOf(one)}`,
      parameters: given,
      returns,
      privileges: privilegesOf("function", granted),
      comment,
    });
  },
});

/** A call of it. */
export const callOf = ({ schema, name }: FunctionModel, argument: string): string =>
  `${qualify(schema.name, name)}(${argument})`;

/** The functions that take a value of this type, as SQL spells it. */
export const functionsFor = (model: Model, type: string): FunctionModel[] =>
  model.drawn.function.filter((one) => one.argument && declaredType(one.argument).sql === type);

const isThere = (model: Model, choice: TypeChoice | null) =>
  !choice?.own || [...model.enums, ...Object.values(model.drawn).flat()].includes(choice.own);

const argumentType = (choice: TypeChoice) => declaredType(choice).sql;

const sqlName = (name: string) => (/^[a-z_][a-z0-9_]*$/.test(name) ? name : quoteName(name));

function bodyOf({ argument, atomic, body }: FunctionModel): string {
  if (argument === null) {
    const what = at(["return coalesce(new, old);", "/* `${x}` */ return coalesce(new, old);"], body)!;
    return `LANGUAGE plpgsql AS $_$ begin ${what} end $_$`;
  }
  const expression = at(["$1", "coalesce($1, $1)", "CASE WHEN true THEN $1 END"], body)!;
  const text =
    body % 2 === 0 ? `$_$select ${expression}$_$` : `$_$ select /* it's $$ \`\${x}\` \\ */ ${expression} $_$`;
  return `LANGUAGE sql IMMUTABLE ${atomic ? `RETURN ${expression}` : `AS ${text}`}`;
}
