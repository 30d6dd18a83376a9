// drizzle-kit leaves $1 in checks and predicates, and refuses parameters in defaults.
import { and, between, eq, gt, inArray, isNotNull, like, not, sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  check,
  date,
  index,
  integer,
  numeric,
  pgEnum,
  pgTable,
  text,
  timestamp,
} from "drizzle-orm/pg-core";

export const status = pgEnum("status", ["todo", "it's done"]);

export const tasks = pgTable(
  "tasks",
  {
    id: integer("id").primaryKey(),
    status: status("status"),
    title: text("title").default(sql`${"it's"} || ${" \\ $1"}`),
    big: bigint("big", { mode: "bigint" }),
    at: timestamp("at", { withTimezone: true }),
    day: date("day", { mode: "date" }),
    flag: boolean("flag"),
    price: numeric("price"),
    tags: text("tags").array(),
    code: text("code").generatedAlwaysAs((): ReturnType<typeof sql> => sql`${tasks.title} || ${"it's"}`),
  },
  (t) => [
    check("c1", gt(t.id, 17)),
    check("c2", inArray(t.status, ["todo", "it's done"])),
    check("c3", between(t.big, -9223372036854775808n, 9223372036854775807n)),
    check("c4", gt(t.at, new Date("2020-01-02T03:04:05.678Z"))),
    check("c5", sql`${t.title} like ${"it's \\ %"} or ${t.flag} = ${true} or ${t.id} is distinct from ${null}`),
    check("c6", and(isNotNull(t.price), not(eq(t.price, "1.50")))!),
    check("c7", eq(t.tags, ["a,b", 'say "hi"', "\\"])),
    check("c8", sql`${t.id} in ${[1, 2, 3]}`),
    check("c9", sql`${t.day} > ${new Date("2020-01-02T00:00:00Z")} and ${t.id} <> ${12n}`),
    index("i1")
      .on(t.id)
      .where(and(like(t.title, "x%"), eq(t.flag, false))!),
    index("i2").on(sql`(${t.title} || ${"it's"})`),
  ],
);

export const expected = [
  "create type status as enum ('todo', 'it''s done')",
  `create table tasks (
    id integer primary key,
    status status,
    title text default 'it''s' || ' \\ $1',
    big bigint,
    at timestamptz,
    day date,
    flag boolean,
    price numeric,
    tags text[],
    code text generated always as (title || 'it''s') stored,
    constraint c1 check (id > 17),
    constraint c2 check (status in ('todo', 'it''s done')),
    constraint c3 check (big between -9223372036854775808 and 9223372036854775807),
    constraint c4 check (at > '2020-01-02 03:04:05.678+00'),
    constraint c5 check (title like 'it''s \\ %' or flag = true or id is distinct from null),
    constraint c6 check (price is not null and not price = '1.50'),
    constraint c7 check (tags = '{"a,b","say \\"hi\\"","\\\\"}'),
    constraint c8 check (id in (1, 2, 3)),
    constraint c9 check (day > '2020-01-02T00:00:00.000Z' and id <> 12)
  )`,
  "create index i1 on tasks (id) where title like 'x%' and flag = false",
  "create index i2 on tasks ((title || 'it''s'))",
];
