// drizzle-kit writes the keys of columns instead of their names, and dates, arrays and JSON as JavaScript prints them.
import { desc, eq, gt, inArray, sql } from "drizzle-orm";
import {
  bigint,
  integer,
  jsonb,
  pgMaterializedView,
  pgTable,
  pgView,
  QueryBuilder,
  text,
  timestamp,
} from "drizzle-orm/pg-core";

export const casing = "snake_case";

export const tasks = pgTable("tasks", {
  id: integer().primaryKey(),
  ownerId: integer(),
  createdAt: timestamp({ withTimezone: true }),
  bigOne: bigint({ mode: "bigint" }),
  extraData: jsonb(),
  tagNames: text().array(),
  explicitOne: text("explicitOne"),
});

export const single = pgView("single").as((qb) => qb.select().from(tasks));
export const parts = pgView("parts").as((qb) =>
  qb
    .selectDistinct({ owner: tasks.ownerId, up: sql<string>`upper(${tasks.explicitOne})`.as("createdAt") })
    .from(tasks)
    .where(inArray(tasks.ownerId, [1, 2]))
    .orderBy(desc(tasks.ownerId)),
);

const inner = new QueryBuilder()
  .select({ owner: tasks.ownerId, createdAt: sql<Date>`max(${tasks.createdAt})`.as("createdAt") })
  .from(tasks)
  .groupBy(tasks.ownerId)
  .as("inner");
export const nested = pgView("nested").as((qb) => qb.select({ a: inner.owner, b: inner.createdAt }).from(inner));
export const onView = pgView("on_view").as((qb) => qb.select({ a: single.ownerId, b: single.tagNames }).from(single));
const newest = new QueryBuilder()
  .$with("newest")
  .as(new QueryBuilder().select({ owner: tasks.ownerId, created: tasks.createdAt }).from(tasks));
export const withClause = pgView("with_clause").as((qb) =>
  qb
    .with(newest)
    .select({ a: newest.created, b: tasks.bigOne })
    .from(tasks)
    .innerJoin(newest, eq(newest.owner, tasks.id)),
);
export const within = pgView("within").as((qb) =>
  qb
    .select({ id: tasks.id })
    .from(tasks)
    .where(inArray(tasks.ownerId, new QueryBuilder().select({ owner: tasks.ownerId }).from(tasks))),
);
export const united = pgView("united").as((qb) =>
  qb
    .select({ owner: tasks.ownerId })
    .from(tasks)
    .unionAll(() => new QueryBuilder().select({ owner: tasks.ownerId }).from(tasks)),
);
export const aware = pgView("aware").as(
  new QueryBuilder({ casing: "snake_case" }).select({ a: tasks.ownerId }).from(tasks),
);

export const values = pgMaterializedView("values_of").as((qb) =>
  qb
    .select({ id: tasks.id })
    .from(tasks)
    .where(
      sql`${gt(tasks.createdAt, new Date("2020-01-02T03:04:05.678Z"))} and ${eq(tasks.bigOne, 2n ** 60n)}
        and ${eq(tasks.tagNames, ["a,b", "it's"])} and ${tasks.extraData} = ${{ a: ["'"] }} and ${tasks.createdAt} < ${new Date(0)};`,
    ),
);

export const expected = [
  `create table tasks (id integer primary key, owner_id integer, created_at timestamptz, big_one bigint, extra_data jsonb,
    tag_names text[], "explicitOne" text)`,
  `create view single as select id, owner_id, created_at, big_one, extra_data, tag_names, "explicitOne" from tasks`,
  `create view parts as select distinct owner_id, upper("explicitOne") as "createdAt" from tasks where owner_id in (1, 2)
    order by owner_id desc`,
  `create view nested as select owner_id, "createdAt" from
    (select owner_id, max(created_at) as "createdAt" from tasks group by owner_id) "inner"`,
  "create view on_view as select owner_id, tag_names from single",
  `create view with_clause as with newest as (select owner_id, created_at from tasks)
    select newest.created_at, tasks.big_one from tasks join newest on newest.owner_id = tasks.id`,
  "create view within as select id from tasks where owner_id in (select owner_id from tasks)",
  "create view united as (select owner_id from tasks) union all (select owner_id from tasks)",
  "create view aware as select owner_id from tasks",
  `create materialized view values_of as select id from tasks where created_at > '2020-01-02 03:04:05.678+00'
    and big_one = 1152921504606846976 and tag_names = '{"a,b",it''s}' and extra_data = '{"a": ["''"]}'
    and created_at < '1970-01-01 00:00:00+00'`,
];
