import type { Connection, Leftover } from "@athanor/core";

/**
 * Indexes that are not valid: CREATE INDEX CONCURRENTLY and REINDEX CONCURRENTLY leave them where they fail or are stopped. They cost
 * every write, and a unique one refuses rows, but no query uses them. Those that are being built right now are none.
 */
export async function leftovers(connection: Connection): Promise<Leftover[]> {
  const rows = await connection.query<{ name: string; relation: string; own: boolean; spare: boolean }>(
    `SELECT format('%I.%I', n.nspname, c.relname) AS name, i.indrelid::regclass::text AS relation,
            EXISTS (SELECT FROM pg_constraint o WHERE o.conindid = c.oid) AS own,
            c.relname ~ '_cc(new|old)[0-9]*$' AS spare
     FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE NOT i.indisvalid AND c.relkind = 'i' AND n.nspname <> 'pg_toast'
       AND NOT EXISTS (SELECT FROM pg_stat_progress_create_index p WHERE p.index_relid = c.oid)
     ORDER BY 1`,
  );
  return rows.map(({ name, relation, own, spare }) => ({
    name,
    problem: `index ${name} of ${relation} is not valid: a statement that built it CONCURRENTLY did not end`,
    mend: spare && !own ? `DROP INDEX CONCURRENTLY ${name}` : `REINDEX INDEX CONCURRENTLY ${name}`,
  }));
}
