import type { Declaration } from "@athanor/core";
import { eq, inArray, sql } from "drizzle-orm";
import { mysqlTable, serial as mysqlSerial } from "drizzle-orm/mysql-core";
import {
  alias,
  check,
  customType,
  foreignKey,
  index,
  integer,
  pgEnum,
  pgMaterializedView,
  pgPolicy,
  pgSchema,
  pgSequence,
  pgTable,
  pgView,
  primaryKey,
  QueryBuilder,
  text,
  unique,
  uniqueIndex,
} from "drizzle-orm/pg-core";
import { integer as sqliteInteger, sqliteTable, sqliteView } from "drizzle-orm/sqlite-core";
import { authUsers, realtimeMessages } from "drizzle-orm/supabase";
import { relations } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import type { DrizzleOptions } from "../src/index.js";
import { ofKind, read, said } from "./harness/read.js";

const users = pgTable("users", { id: integer("id").primaryKey() });
const posts = pgTable("posts", { id: integer("id"), userId: integer("user_id").references(() => users.id) });
const aliased = alias(users, "u");
const theirs = pgView("theirs", { id: integer("id") }).existing();
const indexed = pgTable("indexed", { id: integer("id") }, (t) => [index("by_id").on(t.id)]);
const role = pgEnum("role", ["admin"]);
const loop = (): never => {
  throw new Error("boom");
};
const custom = customType<{ data: string }>({ dataType: () => "text", toDriver: loop });
const typeless = customType<{ data: string }>({ dataType: () => undefined as never });

interface Case {
  readonly what: string;
  readonly exports: Record<string, unknown>;
  readonly options?: DrizzleOptions;
  readonly says: readonly string[];
}

const cases: readonly Case[] = [
  { what: "nothing", exports: { a: 1, f: loop }, says: ["ATH1204 error no Drizzle declarations were given"] },
  {
    what: "tables of other databases",
    exports: {
      my: mysqlTable("my", { id: mysqlSerial("id") }),
      lite: sqliteTable("lite", { id: sqliteInteger("id") }),
      view: sqliteView("v", { id: sqliteInteger("id") }).existing(),
    },
    says: [
      'ATH1205 error table "my" is declared for MySQL, and the database is PostgreSQL',
      'ATH1205 error table "lite" is declared for SQLite, and the database is PostgreSQL',
      'ATH1205 error view "view" is declared for SQLite, and the database is PostgreSQL',
    ],
  },
  {
    what: "a callback that throws",
    exports: { t: pgTable("t", { id: integer("id") }, loop) },
    says: [
      'ATH1206 error the indexes and constraints of table "t" cannot be read, because the callback that declares them throws',
    ],
  },
  {
    what: "types, defaults, expressions, checks and indexes that cannot be read",
    exports: {
      t: pgTable(
        "t",
        {
          a: custom("a").default("x"),
          b: typeless("b"),
          c: text("c").generatedAlwaysAs(loop),
          d: text("d").default(sql`${sql.placeholder("p")}`),
        },
        (t) => [
          check("c1", sql`${t.a} = ${sql.placeholder("p")}`),
          index("i1")
            .on(t.a)
            .where(sql`${loop}`),
        ],
      ),
    },
    says: [
      'ATH1207 error the default of column "t.a" cannot be read',
      'ATH1207 error the type of column "t.b" cannot be read',
      'ATH1207 error the expression of column "t.c" cannot be read',
      'ATH1207 error the default of column "t.d" cannot be read',
      'ATH1207 error check "c1" of table "t" cannot be read',
      'ATH1207 error index "i1" cannot be read',
    ],
  },
  {
    what: "a table that nothing exports",
    exports: { posts },
    says: ['ATH1208 error "posts.user_id" refers to table "users", which no listed file exports'],
  },
  {
    what: "a table that the filters leave out",
    exports: { posts, users },
    options: { tablesFilter: ["!users"] },
    says: ['ATH1210 note "posts.user_id" refers to table "users", which the filters leave out'],
  },
  {
    what: "a reference to nothing",
    exports: { t: pgTable("t", { id: integer("id").references(() => undefined as never) }) },
    says: ['ATH1209 error what a foreign key of table "t" refers to cannot be read'],
  },
  {
    what: "columns of another table",
    exports: {
      users,
      t: pgTable("t", { id: integer("id"), b: integer("b") }, (t) => [
        unique("u").on(posts.userId),
        primaryKey({ columns: [posts.userId] }),
        foreignKey({ name: "f", columns: [posts.userId], foreignColumns: [users.id] }),
        foreignKey({ name: "g", columns: [t.id], foreignColumns: [{ ...posts.userId, table: users } as never] }),
        index("i").on(sql`nothing`),
      ]),
    },
    says: [
      'ATH1211 error the primary key names column "user_id", which table "t" does not have',
      'ATH1211 error unique constraint "u" names column "user_id", which table "t" does not have',
      'ATH1211 error foreign key "f" names column "user_id", which table "t" does not have',
      'ATH1211 error foreign key "g" names column "user_id", which table "users" does not have',
      'ATH1211 error index "i" names column "nothing", which table "t" does not have',
    ],
  },
  {
    what: "tables, enums and sequences that are declared twice",
    exports: {
      a: users,
      b: users,
      c: pgTable("users", { id: integer("id"), other: text("other") }),
      d: pgSchema("app").table("users", { id: integer("id") }),
      e: pgEnum("role", ["x"]),
      f: role,
      g: pgSequence("users"),
      h: pgSequence("s"),
      i: pgSequence("s"),
      j: pgTable("role", { id: integer("id") }),
    },
    says: [
      'ATH1212 error enum "role" is declared twice',
      'ATH1212 error sequence "s" is declared twice',
      'ATH1212 error table "users" takes the name of sequence "users"',
      'ATH1212 error table "users" takes the name of sequence "users"',
      'ATH1212 error table "role" takes the name of enum "role"',
    ],
  },
  {
    what: "columns, constraints and indexes of one name",
    exports: {
      a: pgTable("a", { x: integer("x"), y: integer("x") }, (t) => [
        index("i").on(t.x),
        check("c", sql`1 = 1`),
        unique("c").on(t.x),
      ]),
      b: pgTable("b", { x: integer("x").unique("i") }, (t) => [
        uniqueIndex("j").on(t.x),
        index().on(t.x),
        index().on(t.x),
        check("c", sql`1 = 1`),
      ]),
    },
    says: [
      'ATH1212 error column "a.x" is declared twice',
      'ATH1212 error check constraint "a.c" takes the name of unique constraint "a.c"',
      'ATH1212 error unique constraint "b.i" takes the name of index "a.i"',
      'ATH1212 error index "b.b_x_index" is declared twice',
    ],
  },
  {
    what: "names that are the same after 63 bytes",
    exports: { a: pgTable("ä".repeat(31) + "yz", {}), b: pgTable("ä".repeat(31) + "yx", {}) },
    says: [`ATH1212 error table "${"ä".repeat(31)}yx" takes the name of table "${"ä".repeat(31)}yz"`],
  },
  {
    what: "casing that makes two keys one column",
    exports: { t: pgTable("t", { fooBar: integer(), foo_bar: integer() }) },
    options: { casing: "snake_case" },
    says: ['ATH1212 error column "t.foo_bar" is declared twice'],
  },
  {
    what: "two primary keys",
    exports: {
      a: pgTable("a", { x: integer("x").primaryKey(), y: integer("y").primaryKey() }),
      b: pgTable("b", { x: integer("x").primaryKey(), y: integer("y") }, (t) => [primaryKey({ columns: [t.x, t.y] })]),
    },
    says: ['ATH1213 error table "a" has 2 primary keys', 'ATH1213 error table "b" has 2 primary keys'],
  },
  {
    what: "nothing of views, policies and row-level security",
    exports: {
      users,
      view: pgView("v1").as((qb) => qb.select().from(users)),
      existing: pgView("v2", { id: integer("id") }).existing(),
      materialized: pgSchema("app")
        .materializedView("v3")
        .as((qb) => qb.select().from(users)),
      materializedExisting: pgMaterializedView("v4", { id: integer("id") }).existing(),
      linked: pgPolicy("p1").link(users),
      t: pgTable("t", { id: integer("id") }, () => [pgPolicy("p2")]),
      secured: pgTable("secured", { id: integer("id") }).enableRLS(),
    },
    says: [],
  },
  {
    what: "views and policies that cannot be read",
    exports: {
      users,
      a: pgView("a", {}).as(sql`select ${sql.placeholder("p")}`),
      b: pgMaterializedView("b").as((qb) =>
        qb
          .select()
          .from(users)
          .where(eq(users.id, sql.placeholder("p"))),
      ),
      c: pgPolicy("c", { using: sql`${users.id} = ${sql.placeholder("p")}` }).link(users),
      d: pgPolicy("d", { to: [] }).link(users),
      e: pgPolicy("e", { to: [1 as never] }).link(users),
      f: pgPolicy("f", { using: "true" as never }).link(users),
    },
    says: [
      'ATH1207 error view "a" cannot be read',
      'ATH1207 error materialized view "b" cannot be read',
      'ATH1207 error policy "c" of table "users" cannot be read',
      'ATH1207 error policy "d" of table "users" cannot be read',
      'ATH1207 error policy "e" of table "users" cannot be read',
      'ATH1207 error policy "f" of table "users" cannot be read',
    ],
  },
  {
    what: "views and policies on tables that nothing exports",
    exports: {
      posts: pgTable("posts", { id: integer("id") }, (t) => [
        pgPolicy("p", { using: sql`${t.id} in (select ${authUsers.id} from ${authUsers})` }),
      ]),
      joined: pgView("joined").as((qb) =>
        qb.select({ id: posts.id }).from(posts).innerJoin(users, eq(users.id, posts.userId)),
      ),
      within: pgView("within").as((qb) =>
        qb
          .select({ id: posts.id })
          .from(posts)
          .where(inArray(posts.userId, new QueryBuilder().select({ id: aliased.id }).from(aliased))),
      ),
    },
    says: [
      'ATH1208 error view "joined" refers to table "users", which no listed file exports',
      'ATH1208 error policy "p" of table "posts" refers to table "auth.users", which no listed file exports',
    ],
  },
  {
    what: "views and policies on what belongs to others",
    exports: {
      users,
      theirs,
      a: pgView("a").as((qb) => qb.select().from(theirs)),
      b: pgMaterializedView("b").as((qb) => qb.select().from(theirs)),
      c: pgView("c").as((qb) => qb.select().from(authUsers)),
      d: pgPolicy("d", { using: sql`exists (select from ${authUsers})` }).link(users),
      e: pgPolicy("e").link(realtimeMessages),
      left: authUsers,
      out: pgPolicy("out").link(authUsers),
      leftView: pgSchema("auth")
        .view("left")
        .as((qb) => qb.select().from(authUsers)),
    },
    options: { schemaFilter: ["public"] },
    says: [
      'ATH1219 note policy "e" is on table "realtime.messages", which no listed file exports: only the policy is read',
      'ATH1210 note view "a" refers to view "theirs", which is said to exist already',
      'ATH1210 note view "c" refers to table "auth.users", which the filters leave out',
      'ATH1210 note materialized view "b" refers to view "theirs", which is said to exist already',
      'ATH1210 note policy "d" of table "users" refers to table "auth.users", which the filters leave out',
    ],
  },
  {
    what: "a policy of no table",
    exports: { users, p: pgPolicy("p") },
    says: ['ATH1218 warning policy "p" is not read, because it belongs to no table'],
  },
  {
    what: "views and policies of one name",
    exports: {
      users,
      role,
      a: pgView("users").as((qb) => qb.select().from(users)),
      b: pgMaterializedView("role").as((qb) => qb.select().from(users)),
      c: pgView("c").as((qb) => qb.select().from(users)),
      d: pgMaterializedView("c").as((qb) => qb.select().from(users)),
      e: pgView("c").as((qb) => qb.select().from(users)),
      f: pgPolicy("f").link(users),
      g: pgPolicy("f").link(users),
      h: pgPolicy("f").link(indexed),
      indexed,
      i: pgView("by_id").as((qb) => qb.select().from(users)),
    },
    says: [
      'ATH1212 error view "users" takes the name of table "users"',
      'ATH1212 error view "c" is declared twice',
      'ATH1212 error view "by_id" takes the name of index "indexed.by_id"',
      'ATH1212 error materialized view "role" takes the name of enum "role"',
      'ATH1212 error materialized view "c" takes the name of view "c"',
      'ATH1212 error policy "users.f" is declared twice',
    ],
  },
  {
    what: "an enum that is used and not exported",
    exports: { t: pgTable("t", { a: role("a"), b: role("b").array() }) },
    says: ['ATH1215 note enum "role" is read although no file exports it, because column "t.a" has its type'],
  },
  {
    what: "tables in an object",
    exports: { users, schema: { users, posts, alias: alias(posts, "p"), theirs } },
    says: [
      'ATH1216 warning table "posts" is not read, because only the object "schema" holds it',
      'ATH1216 warning view "theirs" is not read, because only the object "schema" holds it',
    ],
  },
  {
    what: "what has no DDL",
    exports: { users, u: alias(users, "u"), r: relations(users, () => ({})), n: null, x: "x" },
    says: [],
  },
  {
    what: "what the filters leave out",
    exports: { users, posts, a: pgSchema("app").table("a", { id: role("id") }), s: pgSchema("app"), e: role },
    options: { schemaFilter: ["app"] },
    says: [],
  },
];

describe("reports", () => {
  it.each(cases)("$what", async ({ exports, options, says }) => {
    const result = await read(exports, options);
    expect(said(result)).toEqual(says);
    for (const { hint, message } of result.diagnostics) {
      expect(hint).toMatch(/\S/u);
      expect(message).not.toMatch(/\.$/u);
    }
  });
});

const place = (line: number): Declaration => ({
  file: "/project/src/schema.ts",
  exportName: "x",
  at: { file: "/project/src/schema.ts", line, column: 1 },
  keys: { b: { file: "/project/src/schema.ts", line: line + 1, column: 3 } },
  strings: {},
});

it("names both places of what is declared twice", async () => {
  const one = pgTable("a", { b: text("b") });
  const two = pgTable("a", { b: text("b") });
  const { diagnostics } = await read(
    { two, one },
    {},
    new Map<object, Declaration>([
      [one, place(3)],
      [two, place(9)],
    ]),
  );
  expect(diagnostics).toHaveLength(1);
  expect(diagnostics[0]!.at).toEqual({ file: "/project/src/schema.ts", line: 9, column: 1 });
  expect(diagnostics[0]!.detail![0]).toMatch(/^declared at \S*schema\.ts:9:1, and at \S*schema\.ts:3:1$/u);
});

it("gives the place of a column whose default cannot be read", async () => {
  const t = pgTable("a", { b: custom("b").default("x") });
  const { diagnostics } = await read({ t }, {}, new Map([[t, place(3)]]));
  expect(diagnostics[0]!.at).toEqual({ file: "/project/src/schema.ts", line: 4, column: 3 });
  expect(diagnostics[0]!.detail).toEqual(["boom"]);
});

it("runs the callback of a table once", async () => {
  let runs = 0;
  const t = pgTable("t", { id: integer("id") }, (t) => [index(`i${++runs}`).on(t.id)]);
  const other = pgTable("o", { id: integer("id").references(() => t.id) });
  const result = await read({ t, again: t, other });
  expect(runs).toBe(1);
  expect(ofKind(result, "table").map(({ name }) => name.name)).toEqual(["t", "o"]);
});
