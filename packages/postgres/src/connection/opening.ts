import type { Statement } from "@athanor/core";

/**
 * What a session begins with: which server this is, and that a backslash in a literal is a backslash. Texts from catalogs
 * are written so, and in a session that says otherwise a default could end its literal and go on as SQL.
 */
export const opening = `
  SELECT current_setting('server_version') AS version, current_setting('server_version_num')::int AS number,
    set_config('standard_conforming_strings', 'on', false)`;

/** The same for a script that holds backslashes. */
export function scriptHead(statements: readonly Statement[]): string[] {
  return statements.some(({ sql }) => sql.includes("\\")) ? ["SET standard_conforming_strings = on"] : [];
}
