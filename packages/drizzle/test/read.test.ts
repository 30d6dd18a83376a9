import type { Declaration, Position } from "@athanor/core";
import { sql } from "drizzle-orm";
import {
  bigint,
  bigserial,
  check,
  foreignKey,
  geometry,
  halfvec,
  index,
  integer,
  pgEnum,
  pgRole,
  pgSchema,
  pgSequence,
  pgTable,
  primaryKey,
  serial,
  sparsevec,
  text,
  unique,
  varchar,
  vector,
} from "drizzle-orm/pg-core";
import { describe, expect, it } from "vitest";
import { drizzle } from "../src/index.js";
import { testLoader } from "./harness/loader.js";
import { attributes, ofKind, read, readCleanly, said, testFolder } from "./harness/read.js";

describe("names that the author gave, or did not", () => {
  const users = pgTable(
    "users",
    {
      id: serial().primaryKey(),
      a: text().unique(),
      b: text().unique("b_key"),
      c: integer().references((): never => users.id as never),
    },
    (t) => [
      unique().on(t.a, t.b),
      unique("named_unique").on(t.b, t.a),
      index().on(t.a),
      index("named_index").on(t.a),
      check("named_check", sql`1 = 1`),
      foreignKey({ columns: [t.c], foreignColumns: [t.c] }),
      foreignKey({ name: "named_fk", columns: [t.c], foreignColumns: [t.id] }),
    ],
  );
  const keyed = pgTable("keyed", { id: integer() }, (t) => [primaryKey({ name: "named_pk", columns: [t.id] })]);
  const derived = pgTable("derived", { id: integer() }, (t) => [primaryKey({ columns: [t.id] })]);

  it("marks the latter", async () => {
    const { objects } = await readCleanly({ users, keyed, derived });
    const marked = objects
      .filter(({ kind }) => !["table", "column"].includes(kind))
      .map((object) => `${object.unnamed ? "unnamed" : "named"} ${(object.name as { name: string }).name}`);
    expect(marked.sort()).toEqual([
      "named b_key",
      "named named_check",
      "named named_fk",
      "named named_index",
      "named named_pk",
      "named named_unique",
      "unnamed derived_id_pk",
      "unnamed users_a_b_unique",
      "unnamed users_a_index",
      "unnamed users_a_unique",
      "unnamed users_c_users_c_fk",
      "unnamed users_c_users_id_fk",
      "unnamed users_pkey",
    ]);
  });
});

it("leaves explicit names alone under a casing", async () => {
  const t = pgTable("myTable", { userId: integer(), explicitOne: integer("explicitOne") }, (t) => [
    foreignKey({ name: "fk_userId", columns: [t.userId], foreignColumns: [t.userId] }),
    primaryKey({ name: "pk_userId", columns: [t.userId] }),
    check("check_userId", sql`${t.userId} > ${t.explicitOne}`),
  ]);
  const result = await readCleanly({ t }, { casing: "snake_case" });
  const names = result.objects.map(({ address }) => address);
  expect(names).toEqual([
    "table:public.myTable",
    "column:public.myTable.user_id",
    "column:public.myTable.explicitOne",
    "primaryKey:public.myTable.pk_userId",
    "check:public.myTable.check_userId",
    "foreignKey:public.myTable.fk_userId",
  ]);
  expect(attributes(result, "check", "check_userId").expression).toBe('"user_id" > "explicitOne"');
});

it("takes the casing beside the exports too", async () => {
  const t = pgTable("t", { userId: integer() });
  const load = { loadAll: async () => [], declarationOf: () => undefined, require: () => undefined };
  const { schema } = await drizzle({ schema: { t }, casing: "snake_case" }).read({ root: "/", load });
  expect([...schema.objects.keys()]).toEqual(["table:public.t", "column:public.t.user_id"]);
});

it("spells types as the author does", async () => {
  const order = pgEnum("order", ["x"]);
  const mood = pgSchema("app").enum("Mood", { A: "a" });
  const t = pgTable("t", {
    a: vector({ dimensions: 3 }),
    b: halfvec({ dimensions: 4 }),
    c: sparsevec({ dimensions: 5 }),
    d: geometry({ type: "point", srid: 4326 }),
    e: varchar({ length: 200 }).array(),
    f: order().array(3),
    g: mood().array().array(),
    h: bigserial({ mode: "bigint" }),
    i: geometry({ mode: "xy" }),
  });
  const result = await read({ t, order, mood });
  expect(ofKind(result, "column").map(({ attributes: { type } }) => type)).toEqual([
    "vector(3)",
    "halfvec(4)",
    "sparsevec(5)",
    "geometry(point)",
    "varchar(200)[]",
    '"order"[3]',
    'app."Mood"[][]',
    "bigserial",
    "geometry(point)",
  ]);
  expect(attributes(result, "column", "h")).toMatchObject({ notNull: true, default: null });
  expect(said(result)).toEqual([
    "ATH1217 note Drizzle keeps neither the type nor the SRID of geometry columns: t.d, t.i are read as geometry(point)",
  ]);
});

it("says not null for all columns of a primary key", async () => {
  const t = pgTable("t", { a: integer(), b: integer(), c: integer() }, (t) => [primaryKey({ columns: [t.b, t.a] })]);
  const result = await readCleanly({ t });
  expect(ofKind(result, "column").map(({ attributes: { notNull } }) => notNull)).toEqual([true, true, false]);
});

it("completes the options of identities and sequences", async () => {
  const t = pgTable("t", {
    a: integer().generatedAlwaysAsIdentity({ name: "t_a_seq" }),
    b: bigint({ mode: "bigint" }).generatedByDefaultAsIdentity({ name: "mine", increment: -2, startWith: "-4" }),
  });
  const s = pgSequence("s", { startWith: 5, cycle: true });
  const result = await readCleanly({ t, s });
  expect(attributes(result, "column", "a").identity).toEqual({
    generation: "always",
    name: null,
    start: "1",
    increment: "1",
    min: "1",
    max: "2147483647",
    cache: "1",
    cycle: false,
  });
  expect(attributes(result, "column", "b").identity).toEqual({
    generation: "byDefault",
    name: "mine",
    start: "-4",
    increment: "-2",
    min: "-9223372036854775808",
    max: "-1",
    cache: "1",
    cycle: false,
  });
  expect(attributes(result, "sequence", "s")).toEqual({
    type: "bigint",
    start: "5",
    increment: "1",
    min: "1",
    max: "9223372036854775807",
    cache: "1",
    cycle: true,
    ownedBy: null,
    comment: null,
    privileges: [],
  });
});

it("writes column names alone in SQL", async () => {
  const t = pgSchema("app").table(
    "t",
    { a: integer(), b: integer().generatedAlwaysAs((): never => sql`${t.a} + 1` as never) },
    (t) => [
      check("c", sql`${t.a} > ${t.b}`),
      index("i")
        .on(sql`(${t.a} + 1)`)
        .where(sql`${t.a} is not null`),
    ],
  );
  const result = await readCleanly({ t });
  expect(attributes(result, "column", "b").generated).toEqual({ expression: '"a" + 1', stored: true });
  expect(attributes(result, "check", "c").expression).toBe('"a" > "b"');
  expect(attributes(result, "index", "i")).toMatchObject({
    where: '"a" is not null',
    keys: [{ expression: '"a" + 1' }],
  });
});

it("reads how an index is built", async () => {
  const t = pgTable("t", { a: text() }, (t) => [
    index("i")
      .using("gin", t.a.op("gin_trgm_ops"))
      .concurrently()
      .with({ gin_pending_list_limit: 4, fastupdate: false }),
    index("j").on(t.a.desc()),
  ]);
  const result = await readCleanly({ t });
  expect(attributes(result, "index", "i")).toEqual({
    on: "table",
    method: "gin",
    unique: false,
    keys: [{ column: "a", expression: null, order: "asc", nulls: "last", opclass: "gin_trgm_ops", collation: null }],
    include: [],
    nullsNotDistinct: false,
    where: null,
    storage: { fastupdate: "false", gin_pending_list_limit: "4" },
    concurrently: true,
    comment: null,
  });
  expect(attributes(result, "index", "j")).toMatchObject({
    concurrently: false,
    keys: [{ order: "desc", nulls: "last" }],
  });
});

it("reads schemas once, also those that nothing exports", async () => {
  const app = pgSchema("app");
  const t = pgSchema("app").table("t", { id: integer() });
  const other = pgSchema("other").enum("e", ["x"]);
  const s = pgSchema("third").sequence("s");
  const result = await readCleanly({ app, t, other, s });
  expect(ofKind(result, "schema").map(({ name }) => name.name)).toEqual(["app", "other", "third"]);
});

it("filters schemas and tables", async () => {
  const exports = {
    a: pgTable("a_one", { id: integer() }),
    b: pgTable("a_two", { id: integer() }),
    c: pgTable("b", { id: integer() }),
    d: pgSchema("app").table("a_three", { id: integer() }),
  };
  const names = async (options: Parameters<typeof read>[1]) =>
    ofKind(await readCleanly(exports, options), "table").map(({ name }) => name.name);
  expect(await names({ tablesFilter: ["a_*"] })).toEqual(["a_one", "a_two", "a_three"]);
  expect(await names({ tablesFilter: ["a_*", "!*_two"] })).toEqual(["a_one", "a_three"]);
  expect(await names({ tablesFilter: ["!a_*"] })).toEqual(["b"]);
  expect(await names({ schemaFilter: ["public"] })).toEqual(["a_one", "a_two", "b"]);
  expect(await names({ schemaFilter: ["app"], tablesFilter: ["a_*"] })).toEqual(["a_three"]);
});

describe("places", () => {
  const at = (line: number): Position => ({ file: "/p/schema.ts", line, column: 1 });
  const declaration = (line: number, keys: Record<string, number>, strings: Record<string, number>): Declaration => ({
    file: "/p/schema.ts",
    exportName: "x",
    at: at(line),
    keys: Object.fromEntries(Object.entries(keys).map(([key, value]) => [key, at(value)])),
    strings: Object.fromEntries(Object.entries(strings).map(([key, value]) => [key, at(value)])),
  });
  const app = pgSchema("app");
  const status = pgEnum("status", ["x"]);
  const counter = pgSequence("counter");
  const users = app.table("users", { id: integer("user_id").primaryKey(), email: text("email").unique() });
  const posts = pgTable("posts", { userId: integer("user_id").references(() => users.id), status: status() }, (t) => [
    index("by_user").on(t.userId),
    index().on(t.userId),
    check("positive", sql`1 = 1`),
    unique("one").on(t.userId),
    primaryKey({ name: "pk", columns: [t.userId] }),
    foreignKey({ name: "fk", columns: [t.userId], foreignColumns: [users.id] }),
  ]);
  const declarations = new Map<object, Declaration>([
    [app, declaration(1, {}, {})],
    [status, declaration(2, {}, {})],
    [counter, declaration(3, {}, {})],
    [users, declaration(30, { id: 31, email: 32 }, { user_id: 131, email: 132 })],
    [
      posts,
      declaration(
        10,
        { userId: 11, status: 12 },
        { by_user: 13, positive: 15, one: 16, pk: 17, fk: 18, constructor: 99 },
      ),
    ],
  ]);

  it("are as exact as the loader knows, and order the tables", async () => {
    const { objects } = await read({ users, posts, app, status, counter }, {}, declarations);
    expect(objects.map(({ address, at }) => `${address} ${at?.line}`)).toEqual([
      "schema:app 1",
      "enum:public.status 2",
      "sequence:public.counter 3",
      "table:public.posts 10",
      "column:public.posts.user_id 11",
      "column:public.posts.status 12",
      "primaryKey:public.posts.pk 17",
      "unique:public.posts.one 16",
      "check:public.posts.positive 15",
      "foreignKey:public.posts.posts_user_id_users_user_id_fk 11",
      "foreignKey:public.posts.fk 18",
      "index:public.posts.by_user 13",
      "index:public.posts.posts_user_id_index 10",
      "table:app.users 30",
      "column:app.users.user_id 31",
      "column:app.users.email 32",
      "primaryKey:app.users.users_pkey 31",
      "unique:app.users.users_email_unique 32",
    ]);
  });
});

describe("roles", () => {
  const models = {
    app: pgRole("app"),
    ops: pgRole("ops", { createDb: true, createRole: true, inherit: false }),
    anon: pgRole("anon").existing(),
  };

  it("are read as they are declared, without what Drizzle has no words for", async () => {
    const result = await readCleanly(models);
    expect(ofKind(result, "role").map(({ name }) => name.name)).toEqual(["app", "ops"]);
    expect(attributes(result, "role", "app")).toMatchObject({ createDb: false, createRole: false, inherit: true });
    expect(attributes(result, "role", "ops")).toMatchObject({ createDb: true, createRole: true, inherit: false });
  });

  it("cannot be declared twice, unless somebody else has one of them", async () => {
    const app = pgTable("app", { id: integer() });
    const twice = { a: pgRole("admin"), b: pgRole("admin", { createDb: true }), c: pgRole("app"), app };
    expect(said(await read({ ...twice, d: pgRole("app").existing() }))).toEqual([
      'ATH1212 error role "admin" is declared twice',
    ]);
  });

  it("of somebody else are only named", async () => {
    const context = { root: testFolder, load: testLoader() };
    const { named } = await drizzle({ schema: models }).read(context);
    expect(named).toEqual(["role:anon"]);
  });
});
