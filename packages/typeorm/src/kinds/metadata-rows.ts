import { rawSql, spelling, type Accompaniment, type Operation, type SchemaObject } from "@athanor/core";

/** A row of TypeORM's own table: the text of a view or of a generated column as the entity has it. */
interface Row {
  readonly type: "VIEW" | "MATERIALIZED_VIEW" | "GENERATED_COLUMN";
  readonly schema: string;
  /** Of a column. */
  readonly table: string | null;
  readonly name: string;
  readonly value: string;
}

/** What the entities have told of TypeORM's own table. */
export interface MetadataTable {
  readonly schema: string;
  readonly name: string;
  /** Whether there is something to remember: then the entities bring the table along. */
  readonly isDeclared: boolean;
  /** Addresses of the tables that have generated columns: their rows follow when they get another name. */
  readonly generating: ReadonlySet<string>;
}

/**
 * Keeps what TypeORM's own tools look up in their table: without its rows they would take views and generated columns for
 * missing or changed. Rows go before what they are about, and come after everything else.
 */
export function keepingMetadataRows(table: MetadataTable): Accompaniment {
  const name = `${quote(table.schema)}.${quote(table.name)}`;
  return {
    word: name,
    rewrite(operations, direction, told) {
      // Where nothing has ever been told, there may be no such table.
      if (!table.isDeclared && told.length === 0) return operations;
      const changes = operations.map(rowsOf);
      const [gone, come] = [changes.flatMap((one) => one.gone), changes.flatMap((one) => one.come)];
      // What returns has its text from the catalog, and its row had the author's.
      const before = (row: Row) =>
        direction === "downgrade" ? told.findLast((sql) => sql.startsWith(beginning(name, row))) : undefined;
      const moved = operations.flatMap((operation) => movedTable(name, operation, table));
      return [
        ...without(gone, come).map((row) => execute(deletion(name, row))),
        ...operations,
        ...[...moved, ...without(come, gone).map((row) => before(row) ?? insertion(name, row))].map(execute),
      ];
    },
  };
}

/** Those that the others do not have: what is only built anew says the same as before. */
function without(rows: readonly Row[], others: readonly Row[]): Row[] {
  const known = new Set(others.map((row) => JSON.stringify(row)));
  return rows.filter((row) => !known.has(JSON.stringify(row)));
}

/** The rows of a table's columns under its new name. */
function movedTable(name: string, operation: Operation, { generating }: MetadataTable): string[] {
  if (operation.verb !== "rename" || operation.from.kind !== "table" || operation.to.kind !== "table") return [];
  const [from, to] = [operation.from.name, operation.to.name];
  if (!generating.has(operation.from.address) && !generating.has(operation.to.address)) return [];
  return [
    `UPDATE ${name} SET "schema" = ${text(to.schema)}, "table" = ${text(to.name)} WHERE "type" = 'GENERATED_COLUMN' AND "database" = current_database() AND "schema" = ${text(from.schema)} AND "table" = ${text(from.name)}`,
  ];
}

const execute = (sql: string): Operation => ({ verb: "execute", up: rawSql(sql), down: null });

/** The rows that an operation makes wrong, and those that it makes right. */
function rowsOf(operation: Operation): { gone: readonly Row[]; come: readonly Row[] } {
  switch (operation.verb) {
    case "execute":
      return { gone: [], come: [] };
    case "create":
      return { gone: [], come: [operation.object, ...operation.with].flatMap(rowOf) };
    case "drop":
      return { gone: [operation.object, ...operation.with].flatMap(rowOf), come: [] };
    case "alter":
    case "rename": {
      const [gone, come] = [rowOf(operation.from), rowOf(operation.to)];
      return JSON.stringify(gone) === JSON.stringify(come) ? { gone: [], come: [] } : { gone, come };
    }
  }
}

function rowOf(object: SchemaObject): Row[] {
  if (object.kind === "view" || object.kind === "materializedView") {
    const { schema, name } = object.name;
    const type = object.kind === "view" ? "VIEW" : "MATERIALIZED_VIEW";
    const value = (spelling(object as never) as { definition: string }).definition;
    return [{ type, schema, table: null, name, value }];
  }
  if (object.kind !== "column") return [];
  const { schema, table, name } = object.name;
  const { generated } = spelling(object);
  return generated ? [{ type: "GENERATED_COLUMN", schema, table, name, value: generated.expression }] : [];
}

function insertion(metadata: string, row: Row): string {
  return `${beginning(metadata, row)}${text(row.value)})`;
}

/** An insertion up to the value. */
function beginning(metadata: string, { type, schema, table, name }: Row): string {
  const [columns, values] =
    table === null ? ["", ""] : ['"database", "table", ', `current_database(), ${text(table)}, `];
  return `INSERT INTO ${metadata} (${columns}"schema", "type", "name", "value") VALUES (${values}${[schema, type, name].map(text).join(", ")}, `;
}

function deletion(metadata: string, { type, schema, table, name }: Row): string {
  const ofTable = table === null ? "" : ` AND "database" = current_database() AND "table" = ${text(table)}`;
  return `DELETE FROM ${metadata} WHERE "type" = ${text(type)} AND "schema" = ${text(schema)} AND "name" = ${text(name)}${ofTable}`;
}

const quote = (name: string) => (/^[a-z_][a-z0-9_]*$/.test(name) ? name : `"${name.replaceAll('"', '""')}"`);

/** A text as SQL, whatever `standard_conforming_strings` says. */
function text(value: string): string {
  const quoted = value.replaceAll("'", "''");
  return value.includes("\\") ? ` E'${quoted.replaceAll("\\", "\\\\")}'` : `'${quoted}'`;
}
