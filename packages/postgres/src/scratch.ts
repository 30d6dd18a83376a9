import {
  DiagnosticError,
  emptySchema,
  fail,
  type Connection,
  type Schema,
  type Scratch,
  type ScratchOptions,
} from "@athanor/core";

import { clear } from "./clear.js";
import { blankDataDirectory, pgliteVersion } from "./connection/blank-data-directory.js";
import { importPglite } from "./connection/import-pglite.js";
import { judgeUser } from "./connection/judge-user.js";
import { keepingPlans } from "./connection/kept-plans.js";
import { connectPg } from "./connection/pg.js";
import { extensionsNamed, loadExtensions } from "./connection/pglite-extensions.js";
import { pgliteConnection } from "./connection/pglite.js";
import { explain } from "./explain.js";
import { introspect } from "./introspect.js";
import { missingRoles } from "./kinds/roles.js";
import { quoteName } from "./sql/identifiers.js";

/** What a scratch session is set to, so that what is built there does not depend on where it is built. */
const sessionSettings = [
  "SET TimeZone = 'UTC'",
  "SET DateStyle = 'ISO, MDY'",
  "SET IntervalStyle = 'postgres'",
  "SET standard_conforming_strings = on",
  "SET check_function_bodies = off",
  "SET client_min_messages = warning",
].join("; ");

/** A server has 6400 locks by default, for all its sessions; a table with what belongs to it takes about ten. */
const statementsAtOnce = 300;

/** Opens a scratch database: a throw-away one on the given server, otherwise the embedded one in memory. */
export async function openScratch(options: ScratchOptions): Promise<Scratch> {
  return options.url === undefined ? embeddedScratch(options) : serverScratch(options.url, options);
}

/** The judge's name, without making a database. */
export async function scratchName({ url }: ScratchOptions): Promise<string> {
  if (url === undefined) return `PGlite ${pgliteVersion()}`;
  const connection = await connectPg(url);
  await connection.close();
  return connection.server;
}

async function embeddedScratch({ prelude, extensions }: ScratchOptions): Promise<Scratch> {
  const { PGlite } = await importPglite();
  const db = await PGlite.create({
    dataDir: "memory://",
    loadDataDir: await blankDataDirectory(),
    extensions: await loadExtensions([...((await extensions?.()) ?? []), ...extensionsNamed(prelude ?? "")]),
  });
  const user = quoteName(judgeUser);
  await db.exec(`CREATE ROLE ${user} SUPERUSER; SET SESSION AUTHORIZATION ${user}`);
  const session = keepingPlans(await pgliteConnection(db, () => db.close()));
  const connection: Connection = { ...session, provideRoles: (names) => provideRoles(session, names) };
  return {
    connection,
    others: await prepare(connection, prelude),
    judge: `PGlite ${pgliteVersion()}`,
    reset: () => emptyDatabase(connection, prelude),
    close: () => connection.close(),
  };
}

async function serverScratch(url: string, { prelude }: ScratchOptions): Promise<Scratch> {
  const admin = await connectPg(url);
  const name = `athanor_scratch_${process.pid}_${Math.random().toString(36).slice(2, 10)}`;
  const drop = () => admin.execute(`DROP DATABASE IF EXISTS ${quoteName(name)}`);
  let others = emptySchema;
  const open = async (): Promise<Connection> => {
    await admin.execute(`CREATE DATABASE ${quoteName(name)} TEMPLATE template0`);
    const target = new URL(url);
    target.pathname = `/${name}`;
    const opened = keepingPlans(await connectPg(target.href));
    try {
      others = await prepare(opened, prelude);
    } catch (error) {
      // A database that somebody is in cannot be dropped.
      await opened.close();
      throw error;
    }
    return { ...opened, sparesServer: true };
  };
  let connection: Connection;
  try {
    connection = await open();
  } catch (cause) {
    await drop().catch(() => {});
    await admin.close();
    if (cause instanceof DiagnosticError) throw cause;
    return fail({
      code: "ATH2105",
      message: "the scratch server does not let this user create a throw-away database",
      detail: explain(cause).detail ?? [],
      hint: "grant it (ALTER ROLE ... CREATEDB), or leave scratch.url out to judge with the embedded database",
      cause,
    });
  }
  return {
    get connection() {
      return connection;
    },
    others,
    judge: connection.server,
    statementsAtOnce,
    async reset() {
      const [standing] = await connection.query<{ many: boolean }>(
        "SELECT count(*) > $1::int AS many FROM pg_class WHERE oid >= 16384 AND relkind IN ('r', 'p')",
        [statementsAtOnce],
      );
      if (!standing!.many) return void (await emptyDatabase(connection, prelude));
      // To drop so many tables takes more locks than a server has; to drop the database takes none.
      await connection.close();
      await drop();
      connection = await open();
    },
    async close() {
      await connection.close();
      await drop();
      await admin.close();
    },
  };
}

/** Policies name roles, and this server has been born a moment ago. */
async function provideRoles(connection: Connection, names: readonly string[]): Promise<void> {
  for (const name of await missingRoles(connection, names)) await connection.execute(`CREATE ROLE ${quoteName(name)}`);
}

/** Sets the session and runs the prelude. Returns what that has made. */
async function prepare(connection: Connection, prelude: string | undefined): Promise<Schema> {
  await connection.execute(sessionSettings);
  if (!prelude) return emptySchema;
  try {
    await connection.execute(prelude);
    return (await introspect(connection)).schema;
  } catch (cause) {
    const said = explain(cause);
    return fail({
      code: "ATH2106",
      message: `the prelude cannot be run on the scratch database: ${said.message}`,
      detail: said.detail ?? [],
      hint: "correct the SQL of `prelude` in the configuration",
      cause,
    });
  }
}

/**
 * Whether a schema is as `CREATE SCHEMA public` and the grant after it leave it, with nothing in it. To make one anew is
 * dear: whatever happens to a schema makes the server forget all plans of its sessions.
 */
const isFresh = `n.nspname = 'public' AND pg_get_userbyid(n.nspowner) = current_user
  AND n.nspacl = acldefault('n', n.nspowner) || makeaclitem(0, n.nspowner, 'USAGE', false)
  AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.refclassid = 'pg_namespace'::regclass AND d.refobjid = n.oid)
  AND obj_description(n.oid, 'pg_namespace') IS NULL`;

/** Drops every schema of users; `public` is empty then, and as if it were new. */
async function emptyDatabase(connection: Connection, prelude: string | undefined): Promise<void> {
  // Before the extensions: a server fails over an index whose operators go in the same breath.
  await connection.execute("BEGIN");
  await clear(connection, emptySchema, { complete: true });
  await connection.execute("COMMIT");
  const extensions = await connection.query<{ name: string }>(
    "SELECT extname AS name FROM pg_extension WHERE extname <> 'plpgsql'",
  );
  if (extensions.length > 0)
    await connection.execute(
      extensions.map(({ name }) => `DROP EXTENSION IF EXISTS ${quoteName(name)} CASCADE`).join("; "),
    );
  const schemas = await connection.query<{ name: string; fresh: boolean }>(
    `SELECT n.nspname AS name, ${isFresh} AS fresh FROM pg_namespace n
     WHERE n.nspname <> 'information_schema' AND n.nspname !~ '^pg_'`,
  );
  const statements = schemas
    .filter(({ fresh }) => !fresh)
    .map(({ name }) => `DROP SCHEMA IF EXISTS ${quoteName(name)} CASCADE`);
  if (!schemas.some(({ fresh }) => fresh))
    statements.push("CREATE SCHEMA public", "GRANT USAGE ON SCHEMA public TO PUBLIC");
  if (statements.length > 0) await connection.execute(statements.join("; "));
  await prepare(connection, prelude);
}
