import { drizzle } from "@athanor/drizzle";
import { postgresDialect } from "@athanor/postgres";
import { plan } from "athanor";
import { index, integer, pgRole, pgTable, text } from "drizzle-orm/pg-core";
import { expect, test } from "vitest";

const todos = pgTable("todos", { id: integer().primaryKey(), heading: text().notNull() }, (table) => [
  index("todos_heading_index").on(table.heading),
]);

const tasks = `
  CREATE TABLE tasks (id integer PRIMARY KEY, title text COLLATE "C" NOT NULL);
  CREATE INDEX tasks_title_index ON tasks (title);
  COMMENT ON TABLE tasks IS 'all of them';
  COMMENT ON COLUMN tasks.title IS 'what it is called';`;

test("a rename keeps what the models cannot say: comments, collations", async () => {
  const result = await plan({
    from: { sql: tasks },
    to: drizzle({ schema: { todos } }),
    dialect: postgresDialect,
    renames: [
      { from: "tasks", to: "todos" },
      { from: "tasks.title", to: "heading" },
    ],
  });
  if (result.status !== "ready") throw new Error("there is nothing to ask");
  expect(result.upgrade.statements.map(({ sql }) => sql)).toEqual([
    "ALTER TABLE public.tasks RENAME TO todos",
    "ALTER TABLE public.todos RENAME COLUMN title TO heading",
    "ALTER TABLE public.todos RENAME CONSTRAINT tasks_pkey TO todos_pkey",
    "ALTER INDEX public.tasks_title_index RENAME TO todos_heading_index",
  ]);
});

test("open questions are the result, and no plan", async () => {
  const renamed = pgTable("todos", { id: integer().primaryKey(), title: text().notNull() });
  const result = await plan({ from: { sql: tasks }, to: drizzle({ schema: { renamed } }), dialect: postgresDialect });
  expect(result).toMatchObject({ status: "questions", questions: [{ from: "table:public.tasks" }] });
});

const statementsTo = async (sqlBefore: string, schema: Record<string, unknown>): Promise<string[]> => {
  const models = { schema: { ...schema, tasks: pgTable("tasks", { id: integer().primaryKey() }) } };
  const result = await plan({ from: { sql: sqlBefore }, to: drizzle(models), dialect: postgresDialect });
  if (result.status !== "ready") throw new Error("there is nothing to ask");
  return result.upgrade.statements.map(({ sql }) => sql);
};
const withRole = `
  CREATE ROLE app LOGIN CREATEDB CONNECTION LIMIT 4;
  CREATE ROLE readers;
  GRANT readers TO app;
  CREATE TABLE tasks (id integer PRIMARY KEY);
  CREATE FUNCTION f() RETURNS integer LANGUAGE sql RETURN 1;
  GRANT SELECT ON tasks TO app;
  GRANT EXECUTE ON FUNCTION f() TO app, readers;`;

test("what models cannot say of a role stays, and a role of somebody else stays as a whole", async () => {
  const readers = pgRole("readers").existing();
  expect(await statementsTo(withRole, { readers, app: pgRole("app") })).toEqual(["ALTER ROLE app NOCREATEDB"]);
  expect(await statementsTo(withRole, { readers, app: pgRole("app").existing() })).toEqual([]);
});

test("a role that goes loses what it may do, and nothing is built anew for that", async () => {
  const statements = await statementsTo(withRole, { app: pgRole("app", { createDb: true }) });
  expect(statements).toEqual([
    "REVOKE readers FROM app",
    "REVOKE EXECUTE ON ROUTINE public.f() FROM readers",
    expect.stringContaining("DROP ROLE IF EXISTS readers"),
  ]);
});
