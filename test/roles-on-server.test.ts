/* Roles belong to a whole server. What that means where several databases of one server have the same history. */
import { randomBytes } from "node:crypto";

import { drizzle } from "@athanor/drizzle";
import { postgres, postgresDialect } from "@athanor/postgres";
import { check, defineConfig, downgrade, generate, plan, upgrade } from "athanor";
import { sql } from "drizzle-orm";
import { integer, pgPolicy, pgRole, pgTable } from "drizzle-orm/pg-core";
import pg from "pg";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

import { serverAnswers, serverUrl } from "./harness/backends.js";
import { withDatabase } from "./harness/databases.js";
import { Playground } from "./harness/playground.js";

interface Row {
  readonly name: string;
  readonly login: boolean;
  readonly limit: number;
}

describe.skipIf(!(await serverAnswers()))("roles on a server", { timeout: 120_000 }, () => {
  let admin: pg.Client;
  let project: Playground;
  let name: string;
  const renamed = () => `${name}_too`;

  beforeEach(async () => {
    admin = new pg.Client({ connectionString: serverUrl });
    await admin.connect();
    project = new Playground();
    name = `athanor_test_role_${process.pid}_${randomBytes(4).toString("hex")}`;
  });
  afterEach(async () => {
    for (const one of [name, renamed()]) await admin.query(`DROP ROLE IF EXISTS ${one}`);
    await admin.end();
    project.remove();
  });

  const roles = async (): Promise<Row[]> =>
    (
      await admin.query<Row>(
        'SELECT rolname AS name, rolcanlogin AS login, rolconnlimit AS "limit" FROM pg_roles WHERE rolname LIKE $1 ORDER BY 1',
        [`${name}%`],
      )
    ).rows;
  const names = async () => (await roles()).map((role) => role.name);

  const table = (to: string | ReturnType<typeof pgRole>) =>
    pgTable("tasks", { id: integer().primaryKey() }, () => [pgPolicy("own", { to, using: sql`true` })]);
  const declared = (role = pgRole(name)) => ({ role, tasks: table(role) });

  const options = (url: string, schema: Record<string, unknown>, scratch?: { url: string }) => ({
    cwd: project.folder,
    config: defineConfig({
      schema: drizzle({ schema }),
      database: postgres({ url }),
      migrations: "./migrations",
      ...(scratch ? { scratch } : {}),
    }),
  });
  const written = async (
    url: string,
    schema: Record<string, unknown>,
    renames: { from: string; to: string }[] = [],
  ) => {
    const result = await generate({ ...options(url, schema), message: "m", renames });
    expect(result.status).toBe("written");
    return result;
  };
  const onTwo = (use: (one: string, other: string) => Promise<void>) =>
    withDatabase(serverUrl, (one) => withDatabase(serverUrl, (other) => use(one, other)));

  test("a second database finds the role, and the last one to go back drops it", () =>
    onTwo(async (one, other) => {
      await written(one, declared());
      await upgrade(options(one, declared()));
      await upgrade(options(other, declared()));
      expect(await names()).toEqual([name]);
      for (const url of [one, other]) {
        const { exitCode } = await check({ ...options(url, declared()), database: true });
        expect(exitCode).toBe(0);
      }
      await downgrade({ ...options(one, declared()), target: "base" });
      expect(await names()).toEqual([name]);
      expect((await check({ ...options(other, declared()), database: true })).exitCode).toBe(0);
      await downgrade({ ...options(other, declared()), target: "base" });
      expect(await names()).toEqual([]);
    }));

  test("renames and drops run in each database, and take effect once", () =>
    onTwo(async (one, other) => {
      const later = declared(pgRole(renamed()));
      await written(one, declared());
      for (const url of [one, other]) await upgrade(options(url, declared()));
      await written(one, later, [{ from: name, to: renamed() }]);
      for (const url of [one, other]) await upgrade(options(url, later));
      expect(await names()).toEqual([renamed()]);
      await written(one, { tasks: table("public") });
      await upgrade(options(one, {}));
      expect(await names()).toEqual([renamed()]);
      await upgrade(options(other, {}));
      expect(await names()).toEqual([]);
      for (const url of [other, one]) await downgrade({ ...options(url, {}), target: "base" });
      expect(await names()).toEqual([]);
    }));

  test("what an administrator has given a role stays", () =>
    withDatabase(serverUrl, async (url) => {
      await admin.query(`CREATE ROLE ${name} LOGIN CONNECTION LIMIT 7`);
      await written(url, declared());
      await upgrade(options(url, declared()));
      expect(await roles()).toEqual([{ name, login: true, limit: 7 }]);
      expect((await check({ ...options(url, declared()), database: true })).exitCode).toBe(0);
      await admin.query(`ALTER ROLE ${name} BYPASSRLS`);
      expect(await check({ ...options(url, declared()), database: true })).toMatchObject({
        exitCode: 2,
        database: [{ attributes: [{ name: "bypassRls", from: true, to: false }] }],
      });
    }));

  test("a role that may do something here is not dropped behind anybody's back", () =>
    withDatabase(serverUrl, async (url) => {
      await written(url, declared());
      await upgrade(options(url, declared()));
      const here = new pg.Client({ connectionString: url });
      await here.connect();
      await here.query(`CREATE TABLE notes (id integer); GRANT SELECT ON notes TO ${name}`);
      await expect(downgrade({ ...options(url, declared()), target: "base" })).rejects.toMatchObject({
        diagnostics: [{ hint: expect.stringContaining(`REASSIGN OWNED BY ${name}`) as string }],
      });
      await here.query("DROP TABLE notes");
      await here.end();
      await downgrade({ ...options(url, declared()), target: "base" });
      expect(await names()).toEqual([]);
    }));

  test("a judge on a server makes no roles, and says that they are not proved", () =>
    withDatabase(serverUrl, async (url) => {
      const models = { role: pgRole(name, { createDb: true }) };
      const config = (schema: Record<string, unknown>) => ({
        ...options(url, schema, { url: serverUrl }),
        message: "m",
      });
      const first = await generate(config(models));
      expect(first).toMatchObject({ status: "written", diagnostics: [{ code: "ATH3205" }] });
      expect(await names()).toEqual([]);
      expect((await generate(config(models))).status).toBe("unchanged");
      const changed = { role: pgRole(name, { createRole: true }) };
      expect(await generate(config(changed))).toMatchObject({
        status: "written",
        differences: [{ attributes: [{ name: "createDb" }, { name: "createRole" }] }],
      });
      expect((await generate(config(changed))).status).toBe("unchanged");
      const without = { tasks: table("public") };
      expect(await generate(config(without))).toMatchObject({ status: "written" });
      expect(await names()).toEqual([]);
      await upgrade({ ...options(url, without), target: "+2" });
      expect(await names()).toEqual([name]);
      await upgrade(options(url, without));
      expect(await names()).toEqual([]);
    }));

  test("a judge on a server refuses a policy for a role that it lacks, and says what to do", () =>
    withDatabase(serverUrl, async (url) => {
      await expect(generate({ ...options(url, declared(), { url: serverUrl }), message: "m" })).rejects.toMatchObject({
        diagnostics: [{ code: "ATH3101", hint: expect.stringContaining(`CREATE ROLE ${name}`) as string }],
      });
      expect(await names()).toEqual([]);
    }));

  test("SQL that makes roles is not run on a judge on a server", async () => {
    const to = { sql: `CREATE TABLE t (id integer); CREATE ROLE ${name}` };
    const planned = plan({ from: "nothing", to, dialect: postgresDialect, scratch: { url: serverUrl } });
    await expect(planned).rejects.toMatchObject({ diagnostics: [{ code: "ATH5107" }] });
    expect(await names()).toEqual([]);
  });

  test("roles that nobody here knows are neither told nor dropped", () =>
    withDatabase(serverUrl, async (url) => {
      await admin.query(`CREATE ROLE ${name}`);
      const models = { tasks: pgTable("tasks", { id: integer().primaryKey() }) };
      await written(url, models);
      await upgrade(options(url, models));
      const found = await check({ ...options(url, models), database: true, strict: true, adoptUnknown: true });
      expect(found).toMatchObject({ exitCode: 0, diagnostics: [], database: [] });
      const against = await generate({
        ...options(url, models),
        message: "m",
        against: "database",
        adoptUnknown: true,
      });
      expect(against.status).toBe("unchanged");
      expect(await names()).toEqual([name]);
    }));

  test.each(["current_user", "session_user", "its name"])("a policy to %s is the same on every server", (to) =>
    withDatabase(serverUrl, async (url) => {
      const database = new URL(url).pathname.slice(1);
      await admin.query(`CREATE ROLE ${name} LOGIN; ALTER DATABASE ${database} OWNER TO ${name}`);
      const own = new URL(url);
      own.username = name;
      const here = new pg.Client({ connectionString: url });
      await here.connect();
      await here.query(`ALTER SCHEMA public OWNER TO ${name}`);
      await here.end();
      const models = { tasks: table(to === "its name" ? name : to) };
      await written(own.href, models);
      await upgrade(options(own.href, models));
      expect(await check({ ...options(own.href, models), database: true })).toMatchObject({
        exitCode: 0,
        database: [],
      });
      const against = await generate({ ...options(own.href, models), message: "m", against: "database" });
      expect(against.status).toBe("unchanged");
      await admin.query(`ALTER DATABASE ${database} OWNER TO CURRENT_USER`);
      const again = new pg.Client({ connectionString: url });
      await again.connect();
      await again.query(`REASSIGN OWNED BY ${name} TO CURRENT_USER; DROP OWNED BY ${name}`);
      await again.end();
    }),
  );
});
