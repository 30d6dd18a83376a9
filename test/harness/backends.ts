import { Judge, withinDatabase, type Connection, type Schema } from "@athanor/core";
import { postgresDialect } from "@athanor/postgres";

/** The server that tests use when they find it: `ATHANOR_TEST_URL`, or the one on this machine. */
export const serverUrl = process.env.ATHANOR_TEST_URL ?? "postgres://postgres@127.0.0.1:5432/postgres";

/** A database product to judge by. */
export interface Backend {
  readonly name: string;
  /** @param extensions those that may be created there */
  open(extensions?: readonly string[]): Promise<Judge>;
}

export const pglite: Backend = {
  name: "PGlite",
  open: async (extensions = []) =>
    new Judge(await postgresDialect.scratch({ extensions: async () => extensions }), postgresDialect),
};

export const server: Backend = {
  name: "PostgreSQL server",
  open: async () => new Judge(await postgresDialect.scratch({ url: serverUrl }), postgresDialect),
};

/** Whether a PostgreSQL server answers. Tests that need one are skipped, by name, where none does. */
export async function serverAnswers(): Promise<boolean> {
  const { default: pg } = await import("pg");
  const client = new pg.Client({ connectionString: serverUrl, connectionTimeoutMillis: 3000 });
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    return false;
  }
}

/** What a scratch database holds, without the roles of a server that others use. */
export async function readCatalog(connection: Connection): Promise<Schema> {
  const { schema } = await postgresDialect.introspect(connection);
  return connection.sparesServer ? withinDatabase(schema) : schema;
}

/** All rows of all tables, each table in the order of its texts. */
export async function allRows(connection: Connection): Promise<Record<string, string[]>> {
  const tables = await connection.query<{ name: string }>(
    `SELECT format('%I.%I', n.nspname, c.relname) AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE c.relkind = 'r' AND n.nspname <> 'information_schema' AND n.nspname !~ '^pg_' ORDER BY 1`,
  );
  const rows: Record<string, string[]> = {};
  for (const { name } of tables) {
    // As jsonb, because a column that was dropped and added again stands last.
    const found = await connection.query<{ row: string }>(`SELECT to_jsonb(t)::text AS row FROM ${name} t`);
    rows[name] = found.map((one) => one.row).sort();
  }
  return rows;
}
