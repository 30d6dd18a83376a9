import type { Connection, StepState } from "@athanor/core";

import { quoteName } from "../sql/identifiers.js";
import { splitStatements } from "../sql/split-statements.js";

const PART = String.raw`(?:"(?:[^"]|"")+"|[\p{L}_][\p{L}\p{N}_$]*)`;
/** A name with its schema or without. */
const NAME = String.raw`(?:${PART}\s*\.\s*)?${PART}`;

type Look = (connection: Connection, names: Record<string, string>) => Promise<StepState>;

/** What the catalog tells of each statement that runs outside of transactions. What is not here can simply be run again. */
const looks: readonly (readonly [RegExp, Look])[] = [
  [
    words(
      String.raw`^create\s+(?:unique\s+)?index\s+concurrently\s+(?:if\s+not\s+exists\s+)?(?:(?!on\b)(?<index>${PART})\s+)?on\s+(?:only\s+)?(?<table>${NAME})`,
    ),
    createdIndex,
  ],
  [words(String.raw`^drop\s+index\s+concurrently\s+(?:if\s+exists\s+)?(?<index>${NAME})`), droppedIndex],
  [
    words(String.raw`^reindex\b(?:\s*\([^)]*\))?\s+(?<what>index|table|schema)\s+concurrently\s+(?<name>${NAME})`),
    rebuiltIndexes,
  ],
  [
    words(
      String.raw`^alter\s+table\s+(?:if\s+exists\s+)?(?<table>${NAME})\s+detach\s+partition\s+(?<part>${NAME})\s+concurrently`,
    ),
    detached,
  ],
  [words(String.raw`^create\s+database\s+(?<name>${PART})`), thereIn("pg_database", "datname", "done")],
  [
    words(String.raw`^drop\s+database\s+(?:if\s+exists\s+)?(?<name>${PART})`),
    thereIn("pg_database", "datname", "absent"),
  ],
  [words(String.raw`^create\s+tablespace\s+(?<name>${PART})`), thereIn("pg_tablespace", "spcname", "done")],
  [
    words(String.raw`^drop\s+tablespace\s+(?:if\s+exists\s+)?(?<name>${PART})`),
    thereIn("pg_tablespace", "spcname", "absent"),
  ],
  [words(String.raw`^create\s+subscription\s+(?<name>${PART})`), thereIn("pg_subscription", "subname", "done")],
  [
    words(String.raw`^drop\s+subscription\s+(?:if\s+exists\s+)?(?<name>${PART})`),
    thereIn("pg_subscription", "subname", "absent"),
  ],
];

function words(source: string): RegExp {
  return new RegExp(source, "isu");
}

/** What has become of a statement that runs outside of transactions: see {@link StepState}. */
export async function stepState(connection: Connection, sql: string): Promise<StepState> {
  const statement = splitStatements(sql)[0]?.words ?? "";
  for (const [pattern, look] of looks) {
    const found = pattern.exec(statement);
    if (found) return look(connection, found.groups!);
  }
  return { is: "absent" };
}

/** An index lives in the schema of its table. A build that failed or was ended leaves one that is not valid. */
async function createdIndex(connection: Connection, { index, table }: Record<string, string>): Promise<StepState> {
  if (index === undefined) {
    return {
      is: "untraceable",
      why: "an index that is built concurrently has no name here, so nobody could tell later whether it was built",
      hint: `give it one: create index concurrently <name> on ${table} ...`,
    };
  }
  const [row] = await connection.query<{ name: string; valid: boolean }>(
    `SELECT i.indexrelid::regclass::text AS name, i.indisvalid AND i.indisready AS valid
     FROM pg_class t JOIN pg_index i ON i.indrelid = t.oid JOIN pg_class c ON c.oid = i.indexrelid
     WHERE t.oid = to_regclass($1) AND c.relname = (parse_ident($2))[1]::name`,
    [table, index],
  );
  if (!row) return { is: "absent" };
  return row.valid ? { is: "done" } : { is: "half", tidy: [dropIndex(row.name)], after: "absent" };
}

/** One that is half dropped is there, not valid, and can be dropped again. */
async function droppedIndex(connection: Connection, { index }: Record<string, string>): Promise<StepState> {
  const [row] = await connection.query<{ there: boolean }>("SELECT to_regclass($1) IS NOT NULL AS there", [index]);
  return { is: row!.there ? "absent" : "done" };
}

/** Run again, it builds anew whatever it has built already; but what it had begun stays under a name of the server's making. */
async function rebuiltIndexes(connection: Connection, { what, name }: Record<string, string>): Promise<StepState> {
  const scopes: Readonly<Record<string, string>> = {
    index: "i.indrelid = (SELECT indrelid FROM pg_index WHERE indexrelid = to_regclass($1))",
    table: "i.indrelid = to_regclass($1)",
    schema: "c.relnamespace = to_regnamespace($1)",
  };
  const rows = await connection.query<{ name: string }>(
    `SELECT i.indexrelid::regclass::text AS name FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
     WHERE NOT i.indisvalid AND c.relname ~ '_cc(new|old)\\d*$' AND ${scopes[what!.toLowerCase()]}
       AND NOT EXISTS (SELECT FROM pg_stat_progress_create_index p WHERE p.relid = i.indrelid)`,
    [name],
  );
  if (rows.length === 0) return { is: "absent" };
  return { is: "half", tidy: rows.map((row) => dropIndex(row.name)), after: "absent" };
}

/** The first half marks the partition, the second takes it off. */
async function detached(connection: Connection, { table, part }: Record<string, string>): Promise<StepState> {
  const [row] = await connection.query<{ pending: boolean }>(
    `SELECT coalesce((to_jsonb(i) ->> 'inhdetachpending')::boolean, false) AS pending
     FROM pg_inherits i WHERE i.inhparent = to_regclass($1) AND i.inhrelid = to_regclass($2)`,
    [table, part],
  );
  if (!row) return { is: "done" };
  if (!row.pending) return { is: "absent" };
  return { is: "half", tidy: [`ALTER TABLE ${table} DETACH PARTITION ${part} FINALIZE`], after: "done" };
}

function thereIn(catalog: string, column: string, whenThere: "done" | "absent"): Look {
  const whenNot = whenThere === "done" ? "absent" : "done";
  return async (connection, { name }) => {
    const [row] = await connection.query<{ there: boolean }>(
      `SELECT EXISTS (SELECT FROM ${quoteName(catalog)} WHERE ${column} = (parse_ident($1))[1]::name) AS there`,
      [name],
    );
    return { is: row!.there ? whenThere : whenNot };
  };
}

/** @param name as the server wrote it, with its schema and quotes where it needs them */
const dropIndex = (name: string) => `DROP INDEX CONCURRENTLY IF EXISTS ${name}`;
