import { addressOf, schemaObject, type Address, type DialectKind, type Grant, type Statement } from "@athanor/core";

import { catalogKey, commentJoin, ownObject, ownSchema, type CatalogQuery } from "../catalog/catalog-query.js";
import { quoteName } from "../sql/identifiers.js";
import type { Compilers } from "../sql/compilers.js";
import { commentOn, optional, statement } from "../sql/text.js";
import { privilegeCalls, privilegesSql, readPrivileges } from "./privileges.js";

/** Operations on schemas. */
export interface SchemaOperations {
  /**
   * Creates a schema.
   * @example
   * ```ts
   * await op.createSchema("billing");
   * ```
   */
  createSchema(name: string, options?: { comment?: string; ifNotExists?: boolean }): Promise<void>;
  /** Drops a schema that is empty. Refused by the server where it is not. */
  dropSchema(name: string, options?: { ifExists?: boolean }): Promise<void>;
  /** Renames a schema; what is in it follows. */
  renameSchema(name: string, to: string): Promise<void>;
  /** Sets or removes (`null`) the comment of a schema. */
  alterSchema(name: string, change: { comment: string | null }): Promise<void>;
}

export const schemaMethods: Compilers<SchemaOperations> = {
  createSchema(name, { comment, ifNotExists } = {}) {
    const statements: Statement[] = [
      statement(`CREATE SCHEMA ${ifNotExists ? "IF NOT EXISTS " : ""}${quoteName(name)}`),
    ];
    if (comment !== undefined) statements.push(commentOn(`SCHEMA ${quoteName(name)}`, comment));
    return statements;
  },
  dropSchema: (name, { ifExists } = {}) => [statement(`DROP SCHEMA ${ifExists ? "IF EXISTS " : ""}${quoteName(name)}`)],
  renameSchema: (name, to) => [statement(`ALTER SCHEMA ${quoteName(name)} RENAME TO ${quoteName(to)}`)],
  alterSchema: (name, { comment }) => [commentOn(`SCHEMA ${quoteName(name)}`, comment)],
};

export const schemas: DialectKind<"schema"> = {
  alterable: { comment: "in place", privileges: "in place" },
  create: ({ name, attributes }) => [
    { method: "createSchema", args: [name.name, ...optional({ comment: attributes.comment ?? undefined })] },
    ...privilegeCalls({ schema: name.name }, [], attributes.privileges),
  ],
  drop: ({ name }) => [{ method: "dropSchema", args: [name.name] }],
  rename: (from, to) => [{ method: "renameSchema", args: [from.name.name, to.name.name] }],
  alter: (from, to) => [
    ...(from.attributes.comment === to.attributes.comment
      ? []
      : [{ method: "alterSchema", args: [to.name.name, { comment: to.attributes.comment }] }]),
    ...privilegeCalls({ schema: to.name.name }, from.attributes.privileges, to.attributes.privileges),
  ],
};

/** The address of the schema of this name. */
export const schemaAddress = (name: string): Address => addressOf("schema", { name });

export const schemaQuery: CatalogQuery<{
  oid: string;
  name: string;
  privileges: readonly Grant[] | null;
  comment: string | null;
}> = {
  sql: () => `
    SELECT n.oid::text AS oid, n.nspname AS name, ${privilegesSql("n.nspacl", "n", "n.nspowner")} AS privileges,
      d.description AS comment
    FROM pg_namespace n ${commentJoin("pg_namespace", "n.oid")}
    WHERE ${ownSchema("n")} AND n.nspname <> 'public' AND ${ownObject("pg_namespace", "n.oid")}
    ORDER BY n.nspname`,
  objects: ({ oid, name, privileges, comment }) => ({
    object: schemaObject("schema", { name }, { comment, ...readPrivileges(privileges) }),
    keys: [catalogKey("pg_namespace", oid)],
  }),
};
