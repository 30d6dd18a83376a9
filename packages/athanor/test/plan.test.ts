import { drizzle } from "@athanor/drizzle";
import { postgresDialect } from "@athanor/postgres";
import { plan } from "athanor";
import { index, integer, pgTable, text } from "drizzle-orm/pg-core";
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
