import {
  addressOf,
  changedAttributes,
  find,
  schemaObject,
  type Address,
  type DialectKind,
  type Schema,
  type Statement,
} from "@athanor/core";

import { catalogKey, commentJoin, type CatalogQuery } from "../catalog/catalog-query.js";
import type { Compilers } from "../sql/compilers.js";
import { quoteName } from "../sql/identifiers.js";
import { commentOn, options, statement } from "../sql/text.js";

/** Operations on extensions. */
export interface ExtensionOperations {
  /**
   * Creates an extension, in `public` unless said otherwise. The server must have its files.
   * @example
   * ```ts
   * await op.createExtension("citext");
   * ```
   */
  createExtension(name: string, options?: { schema?: string; comment?: string; ifNotExists?: boolean }): Promise<void>;
  /** Drops an extension that nothing uses any more. */
  dropExtension(name: string, options?: { ifExists?: boolean }): Promise<void>;
  /** Moves an extension to another schema, or sets its comment. Not every extension can be moved. */
  alterExtension(name: string, change: { schema?: string; comment?: string | null }): Promise<void>;
}

export const extensionMethods: Compilers<ExtensionOperations> = {
  createExtension(name, { schema = "public", comment, ifNotExists } = {}) {
    const create = `CREATE EXTENSION ${ifNotExists ? "IF NOT EXISTS " : ""}${quoteName(name)} SCHEMA ${quoteName(schema)}`;
    return [statement(create), ...(comment === undefined ? [] : [commentOn(`EXTENSION ${quoteName(name)}`, comment)])];
  },
  dropExtension: (name, { ifExists } = {}) => [
    statement(`DROP EXTENSION ${ifExists ? "IF EXISTS " : ""}${quoteName(name)}`),
  ],
  alterExtension(name, { schema, comment }) {
    const statements: Statement[] = [];
    if (schema !== undefined)
      statements.push(statement(`ALTER EXTENSION ${quoteName(name)} SET SCHEMA ${quoteName(schema)}`));
    if (comment !== undefined) statements.push(commentOn(`EXTENSION ${quoteName(name)}`, comment));
    return statements;
  },
};

export const extensions: DialectKind<"extension"> = {
  alterable: { schema: "in place", comment: "in place" },
  create: ({ name, attributes: { schema, comment } }) => [
    {
      method: "createExtension",
      args: [
        name.name,
        // Administrators make extensions, and so does an ORM when it connects: it may well be there before the migration.
        options({
          schema: schema === "public" ? undefined : schema,
          ifNotExists: true,
          comment: comment ?? undefined,
        }),
      ],
    },
  ],
  drop: ({ name }) => [{ method: "dropExtension", args: [name.name] }],
  alter(from, to) {
    const changed = changedAttributes(from, to);
    const change = options({
      schema: changed.includes("schema") ? to.attributes.schema : undefined,
      comment: changed.includes("comment") ? to.attributes.comment : undefined,
    });
    return [{ method: "alterExtension", args: [to.name.name, change] }];
  },
};

/** The address of the extension of this name. */
export const extensionAddress = (name: string): Address => addressOf("extension", { name });

/** Whether this is an extension that a schema defines with its objects in that place: it need not be made again. */
export const isWantedAsItIs = (schema: Schema, address: Address, inside: string | null): boolean =>
  find(schema, "extension", address)?.attributes.schema === inside;

// Every extension brings a comment along; only another one says something.
export const extensionQuery: CatalogQuery<{ oid: string; name: string; schema: string; comment: string | null }> = {
  sql: () => `
    SELECT x.oid::text AS oid, x.extname AS name, n.nspname AS schema,
      CASE WHEN d.description <> coalesce(v.comment, '') THEN d.description END AS comment
    FROM pg_extension x JOIN pg_namespace n ON n.oid = x.extnamespace ${commentJoin("pg_extension", "x.oid")}
      LEFT JOIN pg_available_extensions v ON v.name = x.extname
    WHERE x.extname <> 'plpgsql'
    ORDER BY 2`,
  objects: ({ oid, name, schema, comment }) => ({
    object: schemaObject("extension", { name }, { schema, comment }),
    keys: [catalogKey("pg_extension", oid)],
  }),
};
