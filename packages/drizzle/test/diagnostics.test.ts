import type { Declaration } from "@athanor/core";
import { sql } from "drizzle-orm";
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
  pgRole,
  pgSchema,
  pgSequence,
  pgTable,
  pgView,
  primaryKey,
  text,
  unique,
  uniqueIndex,
} from "drizzle-orm/pg-core";
import { integer as sqliteInteger, sqliteTable, sqliteView } from "drizzle-orm/sqlite-core";
import { relations } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import type { DrizzleOptions } from "../src/index.js";
import { ofKind, read, said } from "./harness/read.js";

const users = pgTable("users", { id: integer("id").primaryKey() });
const posts = pgTable("posts", { id: integer("id"), userId: integer("user_id").references(() => users.id) });
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
    what: "kinds that are not read yet",
    exports: {
      users,
      view: pgView("v1").as((qb) => qb.select().from(users)),
      existing: pgView("v2", { id: integer("id") }).existing(),
      materialized: pgSchema("app")
        .materializedView("v3")
        .as((qb) => qb.select().from(users)),
      materializedExisting: pgMaterializedView("v4", { id: integer("id") }).existing(),
      admin: pgRole("admin"),
      anon: pgRole("anon").existing(),
      linked: pgPolicy("p1").link(users),
      t: pgTable("t", { id: integer("id") }, () => [pgPolicy("p2")]),
      secured: pgTable("secured", { id: integer("id") }).enableRLS(),
    },
    says: [
      "ATH1214 warning not read yet: views: v1; materialized views: app.v3; policies: p2 on t, p1; roles: admin; row level security: secured",
    ],
  },
  {
    what: "an enum that is used and not exported",
    exports: { t: pgTable("t", { a: role("a"), b: role("b").array() }) },
    says: ['ATH1215 note enum "role" is read although no file exports it, because column "t.a" has its type'],
  },
  {
    what: "tables in an object",
    exports: { users, schema: { users, posts, alias: alias(posts, "p") } },
    says: ['ATH1216 warning table "posts" is not read, because only the object "schema" holds it'],
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
