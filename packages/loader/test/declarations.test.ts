import { describe, expect, test } from "vitest";
import { project } from "./project.js";

const schema = `import { pgTable, pgSchema, integer, text, index, check, foreignKey, pgEnum } from "drizzle-orm/pg-core";
import { relations, sql } from "drizzle-orm";

const timestamps = { createdAt: text("created_at") };
export const status = pgEnum("status", ["active", "done"]);
export const users = pgTable("users", {
  id: integer("id").primaryKey(),
  ...timestamps,
});
export const tasks = pgTable(
  "tasks",
  {
    id: integer().primaryKey(),
    "user-id": integer("user_id").references(() => users.id, { onDelete: "cascade" }),
    state: text("state").default("active"),
  },
  (table) => ({
    byUser: index("ix_tasks_user").on(table["user-id"]),
    ck: check("ck", sql\`true\`),
    fk: foreignKey({ name: "fk_tasks", columns: [table.id], foreignColumns: [users.id] }),
  }),
);
const auth = pgSchema("auth");
const accounts = auth.table("accounts", { id: integer("id") }).enableRLS();
export { accounts as renamed };
const hidden = pgTable("hidden", (t) => ({ id: t.integer("hidden_id") }));
export const grouped = { hidden };
export const alias = users;
export const tasksRelations = relations(tasks, ({ one }) => ({ user: one(users) }));
export default pgTable("unnamed", {});
`;

async function declared(): Promise<(name: string, value?: (exports: any) => object) => any> {
  const { root, loader } = project({
    "barrel.ts": `export * from "./schema"; export { users as people, default } from "./schema"; import * as all from "./schema"; export { all };`,
    "schema.ts": schema,
  });
  const { exports } = await loader.load("barrel.ts");
  return (name, value = (all) => all[name]) => {
    const found = loader.declarationOf(value(exports));
    if (found === undefined) return undefined;
    const short = (at: { line: number; column: number }): string => `${at.line}:${at.column}`;
    const all = (record: object): object =>
      Object.fromEntries(Object.entries(record).map(([key, at]) => [key, short(at)]));
    return {
      file: found.file.slice(root.length + 1),
      name: found.exportName,
      at: short(found.at),
      keys: all(found.keys),
      strings: all(found.strings),
    };
  };
}

describe("declarationOf", () => {
  test.each<[string, object]>([
    [
      "users",
      { name: "users", at: "6:14", keys: { id: "7:3", createdAt: "4:22" }, strings: { users: "6:22", id: "7:7" } },
    ],
    [
      "tasks",
      {
        name: "tasks",
        at: "10:14",
        keys: { id: "13:5", "user-id": "14:5", state: "15:5", byUser: "18:5", ck: "19:5", fk: "20:5" },
        strings: {
          tasks: "10:22",
          user_id: "14:16",
          state: "15:12",
          ix_tasks_user: "18:13",
          ck: "19:9",
          fk_tasks: "20:22",
          active: "15:34",
        },
      },
    ],
    ["renamed", { name: "renamed", at: "24:7", keys: { id: "24:43" }, strings: { accounts: "24:18", id: "24:47" } }],
    ["status", { name: "status", at: "5:14", keys: {}, strings: { status: "5:23" } }],
    ["tasksRelations", { name: "tasksRelations", at: "29:14", keys: { user: "29:64" }, strings: {} }],
    ["default", { name: "default", at: "30:16", keys: {}, strings: { unnamed: "30:16" } }],
  ])("%s, through a barrel", async (name, expected) => {
    expect((await declared())(name)).toEqual({ file: "schema.ts", ...expected });
  });

  test("the declaration, not another name for it", async () => {
    const of = await declared();
    expect([of("people").name, of("alias").name]).toEqual(["users", "users"]);
  });

  test("a variable that is not exported, reached through one that is", async () => {
    expect((await declared())("hidden", (all) => all.grouped.hidden)).toMatchObject({
      name: "hidden",
      at: "26:7",
      keys: { id: "26:44" },
      strings: { hidden_id: "26:48" },
    });
  });

  test("classes: properties, and names in decorators", async () => {
    const { loader } = project({
      "tsconfig.json": { compilerOptions: { experimentalDecorators: true } },
      "user.ts": `const d = (..._: unknown[]): any => () => {};\n@d("app_users")\nexport class User {\n  @d({ name: "full_name" })\n  name!: string;\n  id = 1;\n}\nexport default class {}`,
    });
    const { exports } = await loader.load("user.ts");
    const found = loader.declarationOf(exports.User as object)!;
    expect(found).toMatchObject({ exportName: "User", at: { line: 3, column: 14 } });
    expect(found.keys).toMatchObject({ name: { line: 5, column: 3 }, id: { line: 6, column: 3 } });
    expect(found.strings).toMatchObject({ app_users: { line: 2, column: 2 }, full_name: { line: 4, column: 8 } });
    expect(loader.declarationOf(exports.default as object)).toMatchObject({ exportName: "default", at: { line: 8 } });
  });

  test("nested keys are spelled with a dot, and no key is inherited", async () => {
    const { loader } = project({
      "a.ts": `export const e = Object.freeze({ name: "user", columns: { name: { type: "text" } }, all: [String("toString")] });`,
    });
    const { exports } = await loader.load("a.ts");
    const { keys, strings } = loader.declarationOf(exports.e as object)!;
    expect(Object.keys(keys)).toEqual(["name", "columns", "columns.name", "columns.name.type", "all"]);
    expect(strings["toString"]).toMatchObject({ line: 1, column: 91 });
    expect(keys["constructor"]).toBeUndefined();
  });

  test("old names, from comments directly above", async () => {
    const { loader } = project({
      "a.ts": `
/** Tasks. @renamedFrom todos */
export const tasks = table("tasks", {
  /**
   * What is to be done.
   * @renamedFrom "the title"
   * @renamedFrom app.todos.name
   */
  title: 1, // @renamedFrom notThis
  // @renamedFrom desc
  body: { /** @renamedFrom in*/ inner: 1 }, /* no hint */ plain: 2,
});
// @renamedFrom "in progress":doing
// @renamedFrom old:new
export class Status {
  /** @renamedFrom b */
  @d() a = 1;
}
function table(..._: unknown[]) { return {}; }
function d() { return () => {}; }
/** @renamedFrom nothing */
export const other = Object.freeze({});`,
      "tsconfig.json": { compilerOptions: { experimentalDecorators: true } },
    });
    const { exports } = await loader.load("a.ts");
    const hints = (name: string) => ({ ...loader.declarationOf(exports[name] as object)!.renamedFrom });
    expect(hints("tasks")).toEqual({
      "": ["todos"],
      title: ['"the title"', "app.todos.name"],
      body: ["desc"],
      "body.inner": ["in"],
    });
    expect(hints("Status")).toEqual({ "": ['"in progress":doing', "old:new"], a: ["b"] });
    expect(hints("other")).toEqual({ "": ["nothing"] });
  });

  test("from the disk cache, and for the values of an earlier load", async () => {
    const { loader, again } = project({ "a.ts": `export const x = { a: 1 };` });
    const { exports } = await loader.load("a.ts");
    await loader.load("a.ts");
    const warm = again();
    const other = await warm.load("a.ts");
    expect(loader.declarationOf(exports.x as object)).toEqual(warm.declarationOf(other.exports.x as object));
  });

  test("nothing for values of packages, of other loaders and without a name", async () => {
    const { loader } = project({
      "a.ts": `export * from "drizzle-orm/pg-core"; export declare const z: object; export const list = [{}];`,
    });
    const { exports } = await loader.load("a.ts");
    const values = [exports.pgTable, (exports.list as object[])[0], {}] as object[];
    expect(values.map((value) => loader.declarationOf(value))).toEqual([undefined, undefined, undefined]);
  });
});
