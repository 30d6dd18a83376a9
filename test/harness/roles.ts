import type { Connection } from "@athanor/core";

/** What a server holds of roles that somebody has made, as its catalogs have it: an observer that is none of our readers. */
export async function allRoles(connection: Connection): Promise<string[]> {
  const rows = await connection.query<{ line: string }>(`
    SELECT replace((to_jsonb(a) - 'oid')::text, '"infinity"', 'null') AS line FROM pg_authid a WHERE a.oid >= 16384 AND a.rolname <> current_user
    UNION ALL
    SELECT format('%s in %s', m.member::regrole, m.roleid::regrole) FROM pg_auth_members m WHERE m.member >= 16384
    UNION ALL
    SELECT format('%s: %s', d.objoid::regrole, d.description) FROM pg_shdescription d
    WHERE d.classoid = 'pg_authid'::regclass AND d.objoid >= 16384
    ORDER BY 1`);
  return rows.map(({ line }) => line);
}

/** Whether a script makes roles: a server that others use is no place for that. */
export const makesRoles = (sql: string): boolean => /\bcreate\s+(role|user)\b/i.test(sql);
