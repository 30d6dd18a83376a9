import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  char,
  customType,
  date,
  doublePrecision,
  inet,
  integer,
  interval,
  json,
  jsonb,
  numeric,
  pgEnum,
  pgSequence,
  pgTable,
  real,
  smallint,
  text,
  time,
  timestamp,
  uuid,
  varchar,
} from "drizzle-orm/pg-core";

export const mood = pgEnum("mood", ["sad", "it's", 'say "hi"', "a,b"]);
export const ticket = pgSequence("ticket");
const citext = customType<{ data: string }>({ dataType: () => "citext" });

export const scalars = pgTable("scalars", {
  a: smallint("a").default(-1),
  b: integer("b").default(0),
  c: bigint("c", { mode: "number" }).default(9007199254740991),
  d: numeric("d").default("12.30"),
  e: numeric("e", { mode: "number" }).default(1.5),
  f: numeric("f", { precision: 4, scale: 2 }).default("0"),
  g: real("g").default(1.25),
  h: doublePrecision("h").default(-0.5),
  i: boolean("i").default(true),
  j: boolean("j").default(false),
  k: text("k").default(""),
  l: text("l").default('it\'s \\ back\\slash and "quotes"\nand lines'),
  m: varchar("m", { length: 10 }).default("null"),
  n: char("n", { length: 2 }).default("x"),
  o: uuid("o").defaultRandom(),
  p: uuid("p").default("00000000-0000-0000-0000-000000000000"),
  q: inet("q").default("127.0.0.1"),
  r: interval("r").default("1 day"),
  s: mood("s").default("it's"),
  t: citext("t").default("A"),
  u: text("u").default(sql`'x' || 'y'`),
  v: integer("v").default(sql`nextval('ticket')`),
  w: integer("w").default(sql`1 + 1`),
  x: integer("x").$default(() => 5),
  y: integer("y").$onUpdate(() => 5),
  z: text("z").default("$1 ${x} `y` -- no comment"),
});

export const times = pgTable("times", {
  a: date("a").default("2020-01-02"),
  b: date("b", { mode: "date" }).default(new Date("2020-01-02T23:00:00Z")),
  c: date("c").defaultNow(),
  d: time("d").default("12:30:00"),
  e: time("e").defaultNow(),
  f: timestamp("f").default(new Date("2020-01-02T03:04:05.678Z")),
  g: timestamp("g", { withTimezone: true }).default(new Date("2020-01-02T03:04:05.678Z")),
  h: timestamp("h", { mode: "string" }).default("2020-01-02 03:04:05"),
  i: timestamp("i", { precision: 3 }).default(new Date("2020-01-02T03:04:05.678Z")),
  j: timestamp("j").defaultNow().notNull(),
  k: timestamp("k").default(sql`(now() at time zone 'utc')`),
});

export const documents = pgTable("documents", {
  a: json("a").default({}),
  b: jsonb("b").default([]),
  c: jsonb("c").default({ a: [1, "x", null, true], b: { c: '"\\' } }),
  d: jsonb("d").default("{}"),
  e: jsonb("e").default(5),
  f: jsonb("f").default(sql`'{}'::jsonb`),
  g: jsonb("g").default(null),
});

export const arrays = pgTable("arrays", {
  a: text("a").array().default([]),
  b: text("b").array().default(["x", "y z", "a,b", "{c}", ""]),
  c: integer("c").array().default([1, -2]),
  d: integer("d")
    .array()
    .array()
    .default([
      [1, 2],
      [3, 4],
    ]),
  e: boolean("e").array().default([true, false]),
  f: mood("f").array().default(["sad", "a,b"]),
  g: jsonb("g")
    .array()
    .default([{ a: "b c" }]),
  h: date("h", { mode: "date" })
    .array()
    .default([new Date("2020-01-02T00:00:00Z")]),
  i: timestamp("i")
    .array()
    .default([new Date("2020-01-02T03:04:05.678Z")]),
  j: text("j")
    .array()
    .default(sql`array['x']`),
  k: text("k")
    .array()
    .default(sql`'{}'::text[]`),
  l: bigint("l", { mode: "bigint" }).array().default([1n]),
});
