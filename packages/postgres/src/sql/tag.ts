import { rawSql, type Sql } from "@athanor/core";

import { quoteName } from "./identifiers.js";
import { literal } from "./literals.js";

interface SqlTag {
  /**
   * SQL with values in it. A value is written as a literal, so that the same text works everywhere: in a default, in a
   * constraint, in a script made by `--sql`.
   *
   * @example
   * ```ts
   * await op.execute(sql`update tasks set title = ${"untitled"} where title is null`);
   * ```
   */
  (strings: TemplateStringsArray, ...values: readonly unknown[]): Sql;
  /** A name, quoted where it has to be: `` sql`drop table ${sql.id("app", "tasks")}` ``. */
  id(...parts: readonly string[]): Sql;
  /** Text that is SQL already. Never give it anything that a stranger wrote. */
  raw(text: string): Sql;
}

/** Makes SQL, with values in it as literals: ``sql`now() - ${"1 day"}::interval` ``. */
export const sql: SqlTag = Object.assign(
  (strings: TemplateStringsArray, ...values: readonly unknown[]): Sql =>
    rawSql(strings.reduce((text, part, at) => text + literal(values[at - 1]) + part)),
  {
    id: (...parts: readonly string[]): Sql => rawSql(parts.map(quoteName).join(".")),
    raw: rawSql,
  },
);
