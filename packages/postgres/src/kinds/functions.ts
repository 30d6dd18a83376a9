import {
  addressOf,
  changedAttributes,
  rawSql,
  schemaObject,
  spelling,
  type Address,
  type Call,
  type DialectKind,
  type Grant,
  type SchemaObject,
  type Sql,
  type Statement,
} from "@athanor/core";

import { catalogKey, commentJoin, ownObject, ownSchema, type CatalogQuery } from "../catalog/catalog-query.js";
import type { Compilers } from "../sql/compilers.js";
import { commentOn, optional, statement, textOf } from "../sql/text.js";
import { lettingGo, takingUp } from "./function-users.js";
import { functionName, sqlFunction } from "./function-names.js";
import { privilegeCalls, privilegesSql, readPrivileges } from "./privileges.js";

/** Operations on functions and procedures. A name holds the types of the arguments: `touch(integer)`. */
export interface FunctionOperations {
  /**
   * Creates a function or procedure. Its body is not checked, so that it may come before what it uses.
   * @example
   * ```ts
   * await op.createFunction("touch()", sql`create function touch() returns trigger language plpgsql as $$
   *   begin new.touched = now(); return new; end $$`);
   * ```
   */
  createFunction(name: string, definition: Sql, options?: { comment?: string }): Promise<void>;
  /**
   * Puts another body in the place of the old one, by a whole `create or replace` statement. Its parameters and what it
   * returns stay as they are; so do its comment and privileges.
   */
  replaceFunction(name: string, definition: Sql): Promise<void>;
  /** Drops a function or procedure. Refused by the server where triggers, defaults or views need it. */
  dropFunction(name: string, options?: { ifExists?: boolean }): Promise<void>;
  /** Sets or removes (`null`) the comment of a function or procedure. */
  alterFunction(name: string, change: { comment: string | null }): Promise<void>;
}

/** For the rest of the transaction: bodies that are texts name what may come later. */
const unchecked = statement("SET LOCAL check_function_bodies = off");

export const functionMethods: Compilers<FunctionOperations> = {
  createFunction: (name, definition, { comment } = {}) => [
    unchecked,
    statement(textOf(definition)),
    ...(comment === undefined ? [] : [commentOn(`ROUTINE ${sqlFunction(name)}`, comment)]),
  ],
  replaceFunction: (_name, definition) => [unchecked, statement(textOf(definition))],
  dropFunction: (name, { ifExists } = {}) => [
    statement(`DROP ROUTINE ${ifExists ? "IF EXISTS " : ""}${sqlFunction(name)}`),
  ],
  alterFunction: (name, { comment }): Statement[] => [commentOn(`ROUTINE ${sqlFunction(name)}`, comment)],
};

type Function = SchemaObject<"function">;

const targetOf = ({ name }: Function) => ({ function: functionName(name) });

export const functions: DialectKind<"function"> = {
  alterable: {
    definition: "in place",
    procedure: "replace",
    parameters: "replace",
    returns: "replace",
    optional: "in place",
    comment: "in place",
    privileges: "in place",
  },
  // A parameter cannot lose its default.
  mustReplace: (from, to) => to.attributes.optional < from.attributes.optional,
  create(routine, _others, context) {
    const { definition, comment, privileges } = spelling(routine);
    const usual = schemaObject("function", routine.name, { definition }).attributes.privileges;
    return [
      {
        method: "createFunction",
        args: [functionName(routine.name), rawSql(definition), ...optional({ comment: comment ?? undefined })],
      },
      ...privilegeCalls(targetOf(routine), usual, privileges),
      ...takingUp(routine, context),
    ];
  },
  drop: (routine, _others, context): Call[] => [
    ...lettingGo(routine, context),
    { method: "dropFunction", args: [functionName(routine.name)] },
  ],
  alter(from, to) {
    const changed = changedAttributes(from, to);
    const { definition, comment } = spelling(to);
    return [
      ...(changed.includes("definition")
        ? [{ method: "replaceFunction", args: [functionName(to.name), rawSql(definition)] }]
        : []),
      ...(changed.includes("comment") ? [{ method: "alterFunction", args: [functionName(to.name), { comment }] }] : []),
      ...privilegeCalls(targetOf(to), from.attributes.privileges, to.attributes.privileges),
    ];
  },
};

/** The address of the function of this name, which holds the types of its arguments. */
export const functionAddress = (schema: string, name: string): Address => addressOf("function", { schema, name });

/** A function's own name, for a query over `p`: the name as SQL writes it, with the types of its arguments. */
export const functionNameSql = "quote_ident(p.proname) || '(' || oidvectortypes(p.proargtypes) || ')'";

/** Which rows of `p`, with the schemas in `n` and the languages in `l`, are functions that are modelled. */
export const modelledFunction = `p.prokind IN ('f', 'p') AND l.lanname NOT IN ('c', 'internal') AND ${ownSchema("n")} AND ${ownObject("pg_proc", "p.oid")}`;

export const functionQuery: CatalogQuery<{
  oid: string;
  schema: string;
  name: string;
  definition: string;
  procedure: boolean;
  parameters: string;
  returns: string | null;
  optional: number;
  privileges: readonly Grant[] | null;
  comment: string | null;
}> = {
  sql: () => `
    SELECT p.oid::text AS oid, n.nspname AS schema, ${functionNameSql} AS name, pg_get_functiondef(p.oid) AS definition,
      p.prokind = 'p' AS procedure, pg_get_function_identity_arguments(p.oid) AS parameters,
      pg_get_function_result(p.oid) AS returns, p.pronargdefaults AS optional,
      ${privilegesSql("p.proacl", "f", "p.proowner")} AS privileges, d.description AS comment
    FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace JOIN pg_language l ON l.oid = p.prolang
      ${commentJoin("pg_proc", "p.oid")}
    WHERE ${modelledFunction}
    ORDER BY 2, 3`,
  objects: ({ oid, schema, name, definition, privileges, ...attributes }) => ({
    object: schemaObject(
      "function",
      { schema, name },
      {
        definition: definition.trimEnd(),
        procedure: attributes.procedure,
        parameters: attributes.parameters,
        returns: attributes.returns,
        optional: attributes.optional,
        comment: attributes.comment,
        ...readPrivileges(privileges),
      },
    ),
    keys: [catalogKey("pg_proc", oid)],
  }),
};
