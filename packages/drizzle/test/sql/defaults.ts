// Defaults that drizzle-kit cannot write, or writes wrongly.
import { sql } from "drizzle-orm";
import {
  bigint,
  customType,
  doublePrecision,
  integer,
  json,
  jsonb,
  line,
  numeric,
  pgTable,
  point,
  text,
} from "drizzle-orm/pg-core";

const bytea = customType<{ data: Uint8Array }>({ dataType: () => "bytea" });
const upper = customType<{ data: string; driverData: string }>({
  dataType: () => "text",
  toDriver: (value) => value.toUpperCase(),
});
const written = customType<{ data: { a: number }; driverData: unknown }>({
  dataType: () => "jsonb",
  toDriver: (value) => JSON.stringify(value),
});
const computed = customType<{ data: number }>({ dataType: () => "integer", toDriver: (value) => sql`${value} + 1` });
const typed = customType<{ data: { a: string } }>({ dataType: () => "jsonb" });

export const t = pgTable("t", {
  a: bigint("a", { mode: "bigint" }).default(9223372036854775807n),
  b: bigint("b", { mode: "bigint" }).default(-5n),
  c: jsonb("c").default({ a: "it's", b: ["\\", '"'] }),
  d: json("d").default({ a: "it's" }),
  e: jsonb("e").default("plain text, it's not JSON"),
  f: jsonb("f").default({ n: 12345678901234567890n }),
  g: text("g").array().default(['say "hi"', "back\\slash", "it's", "NULL", "null"]),
  h: text("h")
    .array()
    .array()
    .default([
      ["a", "b"],
      ["c,d", "{}"],
    ]),
  i: jsonb("i")
    .array()
    .default([{ a: "it's" }, { b: 'x"y' }]),
  j: integer("j")
    .array()
    .default([1, null as never, 3]),
  k: bytea("k").default(Uint8Array.of(0, 255, 16)),
  l: upper("l").default("it's"),
  m: written("m").default({ a: 1 }),
  n: computed("n").default(4),
  o: typed("o").default({ a: "it's" }),
  p: doublePrecision("p").default(Infinity),
  q: doublePrecision("q").default(NaN),
  r: point("r").default([1, 2]),
  s: point("s", { mode: "xy" }).default({ x: 1.5, y: -2 }),
  u: line("u").default([1, 2, 3]),
  v: numeric("v", { mode: "bigint" }).default(12345678901234567890n),
  w: text("w").default(null as never),
  x: text("x").default(sql`${"it's"}`),
  y: upper("y").array().default(["a", "b"]),
});

export const expected = [
  `create table t (
    a bigint default 9223372036854775807,
    b bigint default -5,
    c jsonb default '{"a":"it''s","b":["\\\\","\\""]}'::jsonb,
    d json default '{"a":"it''s"}'::json,
    e jsonb default '"plain text, it''s not JSON"'::jsonb,
    f jsonb default '{"n":12345678901234567890}'::jsonb,
    g text[] default '{"say \\"hi\\"","back\\\\slash","it''s","NULL","null"}',
    h text[][] default '{{"a","b"},{"c,d","{}"}}',
    i jsonb[] default '{"{\\"a\\":\\"it''s\\"}","{\\"b\\":\\"x\\\\\\"y\\"}"}',
    j integer[] default '{1,NULL,3}',
    k bytea default '\\x00ff10',
    l text default 'IT''S',
    m jsonb default '{"a":1}'::jsonb,
    n integer default 4 + 1,
    o jsonb default '{"a":"it''s"}'::jsonb,
    p double precision default 'Infinity',
    q double precision default 'NaN',
    r point default '(1,2)',
    s point default '(1.5,-2)',
    u line default '{1,2,3}',
    v numeric default 12345678901234567890,
    w text,
    x text default 'it''s',
    y text[] default '{"A","B"}'
  )`,
];
