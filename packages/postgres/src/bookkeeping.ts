import {
  DiagnosticError,
  type Bookkeeping,
  type BookkeepingOptions,
  type Connection,
  type JournalEntry,
} from "@athanor/core";

import { explain } from "./explain.js";
import { lockTableSql, tryLock } from "./run/run-lock.js";
import { doBlock } from "./sql/do-block.js";
import { qualify } from "./sql/identifiers.js";
import { quoteText } from "./sql/literals.js";

/** Version table, journal and lock on PostgreSQL. */
export function bookkeeping(options: BookkeepingOptions): Bookkeeping {
  const versions = qualify(options.schema, options.versionTable);
  const journal = qualify(options.schema, options.journalTable);

  const explained = async <R>(work: () => Promise<R>): Promise<R> => {
    try {
      return await work();
    } catch (error) {
      if (error instanceof DiagnosticError) throw error;
      const said = explain(error);
      const about = `about the tables that keep the history: ${versions}, ${journal} and ${qualify(options.schema, options.lockTable)}`;
      throw new DiagnosticError({ ...said, detail: [...(said.detail ?? []), about] });
    }
  };
  const isThere = async (connection: Connection): Promise<boolean> => {
    const [row] = await connection.query<{ found: boolean }>(
      "SELECT to_regclass($1) IS NOT NULL AND to_regclass($2) IS NOT NULL AS found",
      [versions, journal],
    );
    return row!.found;
  };
  const ifThere = <R>(connection: Connection, read: () => Promise<R>, otherwise: R): Promise<R> =>
    explained(async () => ((await isThere(connection)) ? read() : otherwise));
  const createSql = (): string[] => [
    ...lockTableSql(options),
    `CREATE TABLE IF NOT EXISTS ${versions} (revision text PRIMARY KEY)`,
    `CREATE TABLE IF NOT EXISTS ${journal} (
  entry bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  revision text NOT NULL,
  direction text NOT NULL,
  started timestamptz NOT NULL DEFAULT clock_timestamp(),
  finished timestamptz,
  outcome text NOT NULL DEFAULT 'started',
  step integer NOT NULL DEFAULT 0,
  trace text NOT NULL DEFAULT '',
  pending text,
  checksum text NOT NULL,
  tool_version text NOT NULL,
  database_user text NOT NULL DEFAULT current_user
)`,
  ];

  const write = (connection: Connection, statements: readonly string[]): Promise<void> =>
    explained(async () => {
      for (const sql of statements) await connection.execute(sql);
    });

  return {
    exists: (connection) => explained(() => isThere(connection)),
    createSql,
    // What is there may belong to somebody else, who lets us write into it and make nothing.
    create: async (connection) => {
      if (!(await explained(() => isThere(connection)))) await write(connection, createSql());
    },
    write,
    heads: (connection) =>
      ifThere(connection, async () => {
        const rows = await connection.query<{ revision: string }>(`SELECT revision FROM ${versions} ORDER BY revision`);
        return rows.map((row) => row.revision);
      }, []),
    replaceSql(remove, add) {
      const insert = `INSERT INTO ${versions} (revision) VALUES ${add.map((row) => `(${quoteText(row)})`).join(", ")}`;
      if (remove === "all")
        return add.length > 0 ? doBlock("rows", [`DELETE FROM ${versions};`, `${insert};`]) : `DELETE FROM ${versions}`;
      // The primary key refuses what is there already; nothing but a question refuses what is not.
      if (remove.length === 0) return insert;
      const [to, ...others] = add;
      const gone = remove.map((row, at) => {
        const where = `WHERE revision = ${quoteText(row)}`;
        return at === 0 && to !== undefined
          ? `UPDATE ${versions} SET revision = ${quoteText(to)} ${where}`
          : `DELETE FROM ${versions} ${where}`;
      });
      // Deletions first: what comes may be what goes elsewhere.
      const lines = gone.map((sql, at) => [`${sql};`, refusal(versions, remove[at]!)]).reverse();
      const more = others.map((row) => `INSERT INTO ${versions} (revision) VALUES (${quoteText(row)});`);
      return doBlock("rows", [...lines.flat(), ...more]);
    },
    unfinished: (connection) =>
      ifThere(
        connection,
        () =>
          connection.query<JournalEntry>(
            `SELECT revision, direction, step, trace, pending, outcome, checksum FROM (
               SELECT DISTINCT ON (revision) * FROM ${journal} ORDER BY revision, entry DESC
             ) AS latest WHERE outcome <> 'done' AND (step > 0 OR pending IS NOT NULL)`,
          ),
        [],
      ),
    checksums: (connection) =>
      ifThere(
        connection,
        async () => {
          const rows = await connection.query<{ revision: string; checksum: string }>(
            // What has been run back since says nothing about what is applied now, if only because somebody stamped it.
            `SELECT revision, checksum FROM (
               SELECT DISTINCT ON (revision) * FROM ${journal} WHERE outcome = 'done' ORDER BY revision, entry DESC
             ) AS latest WHERE direction = 'upgrade'`,
          );
          return new Map(rows.map((row) => [row.revision, row.checksum]));
        },
        new Map(),
      ),
    async begin(connection, { revision, direction, checksum, toolVersion, step, trace, pending }) {
      const [row] = await explained(() =>
        connection.query<{ entry: string }>(
          `WITH interrupted AS (
           UPDATE ${journal} SET outcome = 'interrupted', finished = clock_timestamp() WHERE outcome = 'started'
         )
         INSERT INTO ${journal} (revision, direction, checksum, tool_version, step, trace, pending)
         VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING entry`,
          [revision, direction, checksum, toolVersion, step, trace, pending],
        ),
      );
      return row!.entry;
    },
    progressSql: (entry, { step, trace, pending }, outcome) =>
      `UPDATE ${journal} SET step = ${step}, trace = ${quoteText(trace)}, pending = ${
        pending === null ? "NULL" : quoteText(pending)
      }, outcome = ${quoteText(outcome)}, finished = ${
        outcome === "started" ? "NULL" : "clock_timestamp()"
      } WHERE entry = ${BigInt(entry)}`,
    tryLock: (connection, owner) => explained(() => tryLock(connection, options, owner)),
  };
}

const refusal = (table: string, row: string): string =>
  `IF NOT FOUND THEN RAISE EXCEPTION USING MESSAGE = ${quoteText(`${table} does not hold the row ${row}`)}; END IF;`;
