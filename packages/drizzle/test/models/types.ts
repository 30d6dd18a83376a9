import { sql } from "drizzle-orm";
import {
  bigint,
  bigserial,
  boolean,
  char,
  cidr,
  customType,
  date,
  decimal,
  doublePrecision,
  inet,
  integer,
  interval,
  json,
  jsonb,
  line,
  macaddr,
  macaddr8,
  numeric,
  pgEnum,
  pgTable,
  point,
  real,
  serial,
  smallint,
  smallserial,
  text,
  time,
  timestamp,
  uuid,
  varchar,
  bit,
} from "drizzle-orm/pg-core";

const citext = customType<{ data: string }>({ dataType: () => "citext" });
const bytea = customType<{ data: Buffer }>({ dataType: () => "bytea" });
const money = customType<{ data: string; config: { length: number } }>({
  dataType: (config) => (config ? `varchar(${config.length})` : "money"),
});

export const mood = pgEnum("mood", ["sad", "ok"]);
export const size = pgEnum("size", { Small: "S", Large: "L" });

export const numbers = pgTable("numbers", {
  a: smallint("a"),
  b: integer("b").notNull(),
  c: bigint("c", { mode: "number" }),
  d: bigint("d", { mode: "bigint" }),
  e: smallserial("e"),
  f: serial("f"),
  g: bigserial("g", { mode: "number" }),
  i: numeric("i"),
  j: numeric("j", { precision: 5 }),
  k: numeric("k", { precision: 10, scale: 2, mode: "number" }),
  l: decimal("l", { precision: 10, scale: 2, mode: "bigint" }),
  m: real("m"),
  n: doublePrecision("n"),
  o: boolean("o"),
});

export const texts = pgTable("texts", {
  a: text("a"),
  b: text("b", { enum: ["x", "y"] }),
  c: varchar("c"),
  d: varchar("d", { length: 20 }),
  e: char("e"),
  f: char("f", { length: 3 }),
  g: json("g"),
  h: jsonb("h"),
  i: uuid("i"),
  j: cidr("j"),
  k: inet("k"),
  l: macaddr("l"),
  m: macaddr8("m"),
  n: bit("n", { dimensions: 4 }),
  o: citext("o"),
  p: bytea("p"),
  q: money("q"),
  r: money("r", { length: 7 }),
  s: mood("s"),
  t: size("t"),
});

export const times = pgTable("times", {
  a: date("a"),
  b: date("b", { mode: "date" }),
  c: time("c"),
  d: time("d", { precision: 2 }),
  e: time("e", { precision: 3, withTimezone: true }),
  f: timestamp("f"),
  g: timestamp("g", { precision: 3, withTimezone: true }),
  h: timestamp("h", { mode: "string", precision: 0 }),
  i: timestamp("i", { mode: "string", withTimezone: true }),
  j: interval("j"),
  k: interval("k", { fields: "day to second", precision: 3 }),
  l: interval("l", { fields: "year to month" }),
  m: interval("m", { precision: 2 }),
  n: point("n"),
  o: point("o", { mode: "xy" }),
  p: line("p"),
  q: line("q", { mode: "abc" }),
});

export const arrays = pgTable("arrays", {
  a: text("a").array(),
  b: text("b").array().array(),
  c: integer("c").array(3).notNull(),
  d: mood("d").array(),
  e: size("e").array().array(),
  f: varchar("f", { length: 5 }).array(),
  g: numeric("g", { precision: 6, scale: 1 }).array(2).array(),
  h: timestamp("h", { precision: 3 }).array(),
  i: citext("i").array(),
  j: text("j")
    .array()
    .generatedAlwaysAs(sql`array['a','b']::text[]`),
});
