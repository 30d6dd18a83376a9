import { PGlite } from "@electric-sql/pglite";
import { citext } from "@electric-sql/pglite/contrib/citext";
import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm";

const own =
  "n.nspname !~ '^pg_' and n.nspname <> 'information_schema' and not exists (select from pg_depend d where d.objid = %.oid and d.deptype = 'e')";

/** Roles that are there before anything is built. */
const others = ["anon", "authenticated", "anonymous"];
const ownRoles = `from pg_roles where oid >= 16384 and rolname not in (${others.map((name) => `'${name}'`).join(", ")})`;

const queries: Readonly<Record<string, string>> = {
  schemas: "select nspname from pg_namespace n where nspname !~ '^pg_' and nspname <> 'information_schema' order by 1",
  enums: `select n.nspname, typname, array(select enumlabel::text from pg_enum where enumtypid = t.oid order by enumsortorder) as labels
    from pg_type t join pg_namespace n on n.oid = typnamespace where typtype = 'e' order by 1, 2`,
  columns: `select n.nspname, relname, attname, attnum, format_type(atttypid, atttypmod) as type, attnotnull, attidentity, attgenerated,
      pg_get_expr(adbin, adrelid) as expression
    from pg_attribute a join pg_class c on c.oid = attrelid join pg_namespace n on n.oid = relnamespace
    left join pg_attrdef on adrelid = attrelid and adnum = attnum
    where relkind = 'r' and attnum > 0 and ${own.replace("%", "c")} order by 1, 2, 4`,
  constraints: `select n.nspname, relname, conname, pg_get_constraintdef(o.oid) as definition
    from pg_constraint o join pg_class c on c.oid = conrelid join pg_namespace n on n.oid = relnamespace
    where contype <> 'n' and ${own.replace("%", "c")} order by 1, 2, 3`,
  indexes: `select n.nspname, relname, pg_get_indexdef(c.oid) as definition
    from pg_class c join pg_namespace n on n.oid = relnamespace where relkind = 'i' and ${own.replace("%", "c")} order by 1, 2`,
  sequences: `select schemaname, sequencename, data_type::text, start_value::text, min_value::text, max_value::text, increment_by::text,
      cycle, cache_size::text from pg_sequences order by 1, 2`,
  views: `select n.nspname, relname, relkind, array(select unnest(reloptions) order by 1) as reloptions, amname, pg_get_viewdef(c.oid) as definition, relispopulated
    from pg_class c join pg_namespace n on n.oid = relnamespace left join pg_am a on a.oid = relam
    where relkind in ('v', 'm') and ${own.replace("%", "c")} order by 1, 2`,
  policies: `select schemaname, tablename, policyname, permissive, roles::text[], cmd, qual, with_check from pg_policies order by 1, 2, 3`,
  roles: `select rolname, rolsuper, rolinherit, rolcreaterole, rolcreatedb, rolcanlogin, rolreplication, rolbypassrls, rolconnlimit
    ${ownRoles} order by 1`,
  rowSecurity: `select n.nspname, relname from pg_class c join pg_namespace n on n.oid = relnamespace where relrowsecurity order by 1, 2`,
};

/** What the catalogs say, by subject. */
export type Catalog = Readonly<Record<string, readonly unknown[]>>;

export class Scratch {
  readonly #db: PGlite;

  private constructor(db: PGlite) {
    this.#db = db;
  }

  static async open(): Promise<Scratch> {
    const db = await PGlite.create({ extensions: { citext, pg_trgm } });
    for (const name of others) await db.exec(`create role ${name}`);
    return new Scratch(db);
  }

  close(): Promise<void> {
    return this.#db.close();
  }

  /** The catalogs after these statements on an empty database. */
  async build(statements: readonly string[]): Promise<Catalog> {
    const { rows } = await this.#db.query<{ name: string }>(
      "select quote_ident(nspname) as name from pg_namespace where nspname !~ '^pg_' and nspname <> 'information_schema'",
    );
    for (const { name } of rows) await this.#db.exec(`drop schema ${name} cascade`);
    const made = await this.#db.query<{ name: string }>(`select quote_ident(rolname) as name ${ownRoles}`);
    for (const { name } of made.rows) await this.#db.exec(`drop role ${name}`);
    await this.#db.exec(
      "create schema public; create extension citext schema public; create extension pg_trgm schema public",
    );
    await this.#db.exec("set search_path = public; set timezone = 'UTC'");
    await this.#run(statements);
    await this.#db.exec("set search_path = ''");
    const catalog: Record<string, unknown[]> = {};
    for (const [subject, query] of Object.entries(queries)) catalog[subject] = (await this.#db.query(query)).rows;
    return catalog;
  }

  /** In order, except that a view waits until what it needs is there. */
  async #run(statements: readonly string[]): Promise<void> {
    const waiting: string[] = [];
    for (const statement of statements) {
      try {
        await this.#db.exec(statement.replace(" CONCURRENTLY", ""));
      } catch (cause) {
        const isView = /^create (materialized )?view/iu.test(statement);
        if (!isView || statements.length === 1) {
          throw new Error(`${(cause as Error).message} in: ${statement}`, { cause });
        }
        waiting.push(statement);
      }
    }
    if (waiting.length > 0) await this.#run(waiting.length === statements.length ? waiting.slice(0, 1) : waiting);
  }
}
