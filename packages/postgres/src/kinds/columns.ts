import {
  changedAttributes,
  isSql,
  rawSql,
  schemaObject,
  spelling,
  type Argument,
  type Call,
  type ColumnAttributes,
  type DialectKind,
  type Generated,
  type Grant,
  type SchemaObject,
  type Sql,
  type Statement,
} from "@athanor/core";

import {
  catalogKey,
  commentJoin,
  modelledTable,
  ownObject,
  ownSchema,
  type CatalogQuery,
} from "../catalog/catalog-query.js";
import type { Compilers } from "../sql/compilers.js";
import { quoteName, sqlName } from "../sql/identifiers.js";
import type { SqlOrValue } from "../sql/literals.js";
import { commentOn, expressionArgument, options, statement, textOf } from "../sql/text.js";
import { tableName } from "./call-name.js";
import { inTheWayOfType, isGenerated } from "./column-dependants.js";
import { conversionHazards, converting, usingOf } from "./column-conversion.js";
import { keepsRows } from "./column-types.js";
import {
  identityClause,
  identityArgument,
  identityChange,
  readIdentity,
  setIdentityClause,
  type IdentityOptions,
  type IdentitySequence,
} from "./identities.js";
import { identityRenames, identitySequenceNames, withIdentitySequence } from "./identity-names.js";
import { privilegeCalls, privilegesSql, readPrivileges, serialPrivilegeCalls } from "./privileges.js";
import { identityToSerial, numberingGoesOn, serialToIdentity } from "./serial-identity.js";
import { serialType } from "./serials.js";

/** A column as `createTable` and `addColumn` describe it. */
export interface ColumnOptions {
  /** As DDL spells it: `varchar(200)`, `serial`, `app.status[]`. */
  type: string;
  notNull?: boolean;
  /** SQL, or a plain value that becomes a literal. */
  default?: SqlOrValue;
  identity?: "always" | "byDefault" | IdentityOptions;
  /** Computed from other columns and stored; `stored: false` computes it at each read (PostgreSQL 18). */
  generated?: Sql | { as: Sql; stored: boolean };
  collation?: string;
  comment?: string;
}

/** What changes about a column. What is left out stays; `null` removes. */
export interface ColumnChange {
  type?: string;
  /** How old values become new ones, where the server cannot tell by itself. */
  using?: Sql;
  collation?: string | null;
  notNull?: boolean;
  /** With `type`, the old default is removed before the change of type and this one set after it. */
  default?: SqlOrValue;
  /** Turns the column into an identity, or (`null`) back into a plain one. */
  identity?: "always" | "byDefault" | IdentityOptions | null;
  /** Changes some options of an identity that is there. */
  setIdentity?: Partial<IdentityOptions>;
  /** `null` keeps the computed values as plain ones. */
  generated?: null;
  comment?: string | null;
}

/** Operations on columns. */
export interface ColumnOperations {
  /**
   * Adds a column to a table that exists.
   * @example
   * ```ts
   * await op.addColumn("tasks", "done", { type: "boolean", notNull: true, default: false });
   * ```
   */
  addColumn(table: string, name: string, column: ColumnOptions, options?: { ifNotExists?: boolean }): Promise<void>;
  /** Drops a column and the values in it. */
  dropColumn(table: string, name: string, options?: { ifExists?: boolean }): Promise<void>;
  /**
   * Changes a column.
   * @example
   * ```ts
   * await op.alterColumn("tasks", "priority", { type: "integer", using: sql`priority::integer`, default: 0 });
   * ```
   */
  alterColumn(table: string, name: string, change: ColumnChange): Promise<void>;
  /** Renames a column; constraints and indexes on it follow, and keep their own names. */
  renameColumn(table: string, name: string, to: string): Promise<void>;
}

/** A column as `CREATE TABLE` and `ADD COLUMN` define it. */
export function columnDefinition(name: string, column: ColumnOptions): string {
  const parts = [quoteName(name), column.type];
  if (column.collation !== undefined) parts.push(`COLLATE ${column.collation}`);
  if (column.generated !== undefined) {
    const generated = isSql(column.generated) ? { as: column.generated, stored: true } : column.generated;
    parts.push(`GENERATED ALWAYS AS (${textOf(generated.as)}) ${generated.stored ? "STORED" : "VIRTUAL"}`);
  }
  if (column.identity !== undefined) parts.push(identityClause(column.identity));
  if (column.default !== undefined && column.default !== null) parts.push(`DEFAULT ${textOf(column.default)}`);
  if (column.notNull) parts.push("NOT NULL");
  return parts.join(" ");
}

/** The comment of a new column, where it has one. */
export function columnComment(table: string, name: string, { comment }: ColumnOptions): Statement[] {
  return comment === undefined ? [] : [commentOn(`COLUMN ${table}.${quoteName(name)}`, comment)];
}

export const columnMethods: Compilers<ColumnOperations> = {
  addColumn(table, name, column, { ifNotExists } = {}) {
    const target = sqlName(table);
    const add = `ALTER TABLE ${target} ADD COLUMN ${ifNotExists ? "IF NOT EXISTS " : ""}${columnDefinition(name, column)}`;
    return [statement(add), ...columnComment(target, name, column)];
  },
  dropColumn: (table, name, { ifExists } = {}) => [
    statement(`ALTER TABLE ${sqlName(table)} DROP COLUMN ${ifExists ? "IF EXISTS " : ""}${quoteName(name)}`),
  ],
  alterColumn(table, name, change) {
    const target = sqlName(table);
    const column = quoteName(name);
    const alter = (what: string) => statement(`ALTER TABLE ${target} ALTER COLUMN ${column} ${what}`);
    const statements: Statement[] = [];
    const newDefault = change.default !== undefined && change.default !== null;
    // A generated column or an identity has no default that could be in the way, and the server refuses to drop one.
    if (change.generated === null) statements.push(alter("DROP EXPRESSION"));
    else if (change.identity === null) statements.push(alter("DROP IDENTITY"));
    else if (change.default !== undefined && (!newDefault || change.type !== undefined))
      statements.push(alter("DROP DEFAULT"));
    // Values may become null as the type changes; and where they may not be, they are by then.
    if (change.notNull === false) statements.push(alter("DROP NOT NULL"));
    if (change.type !== undefined) {
      const collate = change.collation == null ? "" : ` COLLATE ${change.collation}`;
      const using = change.using === undefined ? "" : ` USING ${textOf(change.using)}`;
      statements.push(alter(`TYPE ${change.type}${collate}${using}`));
    }
    if (change.notNull) statements.push(alter("SET NOT NULL"));
    if (newDefault) statements.push(alter(`SET DEFAULT ${textOf(change.default!)}`));
    // An identity can be added to a column that is NOT NULL and has no default.
    if (change.identity) statements.push(alter(`ADD ${identityClause(change.identity)}`));
    if (change.setIdentity) statements.push(alter(setIdentityClause(change.setIdentity)));
    if (change.comment !== undefined) statements.push(commentOn(`COLUMN ${target}.${column}`, change.comment));
    return statements;
  },
  renameColumn: (table, name, to) => [
    statement(`ALTER TABLE ${sqlName(table)} RENAME COLUMN ${quoteName(name)} TO ${quoteName(to)}`),
  ],
};

type Column = SchemaObject<"column">;

/** A column as a call describes it. `others` may hold the sequence that makes it a serial. */
export function columnArgument(column: Column, others: readonly SchemaObject[]): { [key: string]: Argument } {
  const { type, notNull, default: value, identity, generated, collation, comment } = spelling(column);
  const serial = serialType(column, others);
  if (serial) return options({ type: serial, comment: comment ?? undefined });
  return options({
    type,
    collation: collation ?? undefined,
    notNull: notNull || undefined,
    default: value === null ? undefined : expressionArgument(value),
    identity: identity ? identityArgument(identity, column.attributes.type) : undefined,
    generated: generated ? generatedArgument(generated) : undefined,
    comment: comment ?? undefined,
  });
}

function generatedArgument({ expression, stored }: Generated): Argument {
  return stored ? rawSql(expression) : { as: rawSql(expression), stored };
}

/** The calls by which a column gets its own privileges, which add to those on its table. */
export const columnGrants = (from: readonly Grant[], { name, attributes }: Column): Call[] =>
  privilegeCalls({ table: tableName(name), columns: [name.name] }, from, attributes.privileges);

const volatileDefault = /\b(gen_random_uuid|uuid_generate_v\w+|uuidv\d|clock_timestamp|timeofday|random|nextval)\s*\(/i;

export const columns: DialectKind<"column"> = {
  alterable: {
    type: "in place",
    notNull: "in place",
    default: "in place",
    identity: "in place",
    generated: "in place",
    collation: "in place",
    comment: "in place",
    privileges: "in place",
    using: "in place",
  },
  converting,
  rebuildable: isGenerated,
  holdsBeside: identitySequenceNames,
  withBeside: withIdentitySequence,
  // Only a stored generated column can become a plain one; every other change of its expression is a new column.
  mustReplace: ({ attributes: { generated: from } }, { attributes: { generated: to } }) =>
    JSON.stringify(from) !== JSON.stringify(to) && (to !== null || from?.stored === false),
  create: (column, others) => [
    { method: "addColumn", args: [tableName(column.name), column.name.name, columnArgument(column, others)] },
    ...columnGrants([], column),
    ...serialPrivilegeCalls(others),
  ],
  drop: ({ name }) => [{ method: "dropColumn", args: [tableName(name), name.name] }],
  rename: (from, to) => [{ method: "renameColumn", args: [tableName(to.name), from.name.name, to.name.name] }],
  alter(from, to, context) {
    const turned =
      serialToIdentity(from, to, context, columns.alter) ?? identityToSerial(from, to, context, columns.alter);
    if (turned) return turned;
    const changed = new Set(changedAttributes(from, to) as (keyof ColumnAttributes)[]);
    const said = spelling(to);
    const calls: Call[] = [];
    const retyped = changed.has("type") || changed.has("collation");
    const using = changed.has("type") ? usingOf(from, to, context).sql : null;
    // A default that the server cannot convert by itself is taken off and put back.
    const inTheWay = using !== null && from.attributes.default !== null;
    const identity = identityChange(from.attributes.identity, to.attributes.identity, [
      from.attributes.type,
      to.attributes.type,
    ]);
    const change = options({
      type: retyped ? said.type : undefined,
      collation: retyped ? (said.collation ?? undefined) : undefined,
      using: using ?? undefined,
      default:
        changed.has("default") || inTheWay
          ? said.default === null
            ? null
            : expressionArgument(said.default)
          : undefined,
      generated: changed.has("generated") ? null : undefined,
      notNull: changed.has("notNull") ? to.attributes.notNull : undefined,
      ...identity,
      comment: changed.has("comment") ? to.attributes.comment : undefined,
    });
    if (Object.keys(change).length > 0)
      calls.push({ method: "alterColumn", args: [tableName(to.name), to.name.name, change] });
    calls.push(...numberingGoesOn(from, to, context), ...columnGrants(from.attributes.privileges, to));
    const renamed = from.attributes.identity && to.attributes.identity && changed.has("identity");
    return renamed ? [...calls, ...identityRenames(from, to, context)] : calls;
  },
  rebuilds: (from, to, context) => inTheWayOfType(from, to, context.from, context.to),
  *hazards(operation, context) {
    const column = (
      operation.verb === "create" || operation.verb === "drop" ? operation.object : operation.to
    ) as Column;
    const label = `${tableName(column.name)}.${column.name.name}`;
    const subject = column.address;
    if (operation.verb === "drop" && column.attributes.generated === null) {
      yield {
        code: "deletes-data",
        subject,
        certainty: "if rows exist",
        why: `drops column ${label} and the values in it`,
        remedy: "copy the values first, or stop before this revision",
      };
    }
    if (operation.verb === "create" && existed(column, context.from)) {
      const { default: value, identity, generated } = column.attributes;
      if (identity || generated?.stored || (value !== null && volatileDefault.test(value))) {
        yield {
          code: "rewrites-table",
          subject,
          certainty: "if rows exist",
          why: `a value for ${label} is computed for each row: the table is rewritten under an exclusive lock`,
          remedy: "add the column without it, fill the rows in batches, then set the default",
        };
      }
    }
    if (operation.verb === "alter") {
      const before = (operation.from as Column).attributes;
      if (before.type !== column.attributes.type) yield* conversionHazards(operation.from as Column, column, context);
      if (before.type !== column.attributes.type && !keepsRows(before.type, column.attributes.type)) {
        yield {
          code: "rewrites-table",
          subject,
          certainty: "if rows exist",
          why: `the type of ${label} changes from ${before.type} to ${column.attributes.type}: the table and its indexes are rewritten under an exclusive lock`,
          remedy: "run it when the table is small or idle, or add a new column, fill it in batches and swap the two",
        };
      }
    }
  },
  // `serial` is a way to write a column, not a type that it could be altered to.
  spell: (declared, canonical) => ({
    ...(/serial\d?$/i.test(declared.attributes.type) ? {} : { type: declared.attributes.type }),
    ...(declared.attributes.default === null || canonical.attributes.default === null
      ? {}
      : { default: declared.attributes.default }),
    ...(declared.attributes.generated === null ? {} : { generated: declared.attributes.generated }),
    ...(declared.attributes.collation === null || canonical.attributes.collation === null
      ? {}
      : { collation: declared.attributes.collation }),
  }),
};

function existed(column: Column, from: { objects: ReadonlyMap<unknown, SchemaObject> }): boolean {
  const { schema, table } = column.name;
  return [...from.objects.values()].some(
    (one) => one.kind === "table" && one.name.schema === schema && one.name.name === table,
  );
}

interface ColumnRow {
  relation: string;
  number: number;
  attrdef: string | null;
  schema: string;
  table: string;
  name: string;
  type: string;
  not_null: boolean;
  default: string | null;
  generated: string;
  collation: string | null;
  identity: string;
  sequence: IdentitySequence | null;
  privileges: readonly Grant[] | null;
  comment: string | null;
}

export const columnQuery: CatalogQuery<ColumnRow> = {
  sql: () => `
    SELECT a.attrelid::text AS relation, a.attnum::int AS number, ad.oid::text AS attrdef,
      n.nspname AS schema, c.relname AS table, a.attname AS name,
      format_type(a.atttypid, a.atttypmod) AS type, a.attnotnull AS not_null,
      pg_get_expr(ad.adbin, ad.adrelid) AS default, a.attgenerated::text AS generated,
      CASE WHEN a.attcollation <> t.typcollation THEN quote_ident(ln.nspname) || '.' || quote_ident(l.collname) END AS collation,
      a.attidentity::text AS identity,
      CASE WHEN a.attidentity <> '' THEN (
        SELECT json_build_object('schema', sn.nspname, 'name', s.relname, 'start', q.seqstart::text,
          'increment', q.seqincrement::text, 'min', q.seqmin::text, 'max', q.seqmax::text, 'cache', q.seqcache::text, 'cycle', q.seqcycle)
        FROM pg_depend i JOIN pg_class s ON s.oid = i.objid JOIN pg_namespace sn ON sn.oid = s.relnamespace
          JOIN pg_sequence q ON q.seqrelid = s.oid
        WHERE i.classid = 'pg_class'::regclass AND i.refclassid = 'pg_class'::regclass
          AND i.refobjid = a.attrelid AND i.refobjsubid = a.attnum AND i.deptype = 'i'
      ) END AS sequence,
      ${privilegesSql("a.attacl", "c", "c.relowner")} AS privileges, d.description AS comment
    FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
      JOIN pg_type t ON t.oid = a.atttypid
      LEFT JOIN pg_attrdef ad ON ad.adrelid = a.attrelid AND ad.adnum = a.attnum
      LEFT JOIN pg_collation l ON l.oid = a.attcollation LEFT JOIN pg_namespace ln ON ln.oid = l.collnamespace
      ${commentJoin("pg_class", "a.attrelid", "a.attnum")}
    WHERE a.attnum > 0 AND NOT a.attisdropped AND ${modelledTable("c")} AND ${ownSchema("n")} AND ${ownObject("pg_class", "c.oid")}
    ORDER BY 4, 5, a.attnum`,
  objects(row) {
    const keys = [catalogKey("pg_class", row.relation, row.number)];
    if (row.attrdef) keys.push(catalogKey("pg_attrdef", row.attrdef));
    const isGenerated = row.generated !== "";
    const object = schemaObject(
      "column",
      { schema: row.schema, table: row.table, name: row.name },
      {
        type: row.type,
        notNull: row.not_null,
        default: isGenerated ? null : row.default,
        identity: row.sequence && readIdentity(row, row.sequence),
        generated:
          isGenerated && row.default !== null ? { expression: row.default, stored: row.generated === "s" } : null,
        collation: row.collation,
        comment: row.comment,
        ...readPrivileges(row.privileges),
      },
    );
    return { object, keys };
  },
};
