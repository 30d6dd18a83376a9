import { sql } from "drizzle-orm";
import {
  check,
  foreignKey,
  index,
  integer,
  pgEnum,
  pgSchema,
  pgTable,
  primaryKey,
  text,
  unique,
} from "drizzle-orm/pg-core";

export const odd = pgSchema("Odd Schema");
export const order = pgEnum("order", ["asc"]);
export const spaced = pgEnum("My Enum", ["x"]);
export const interval = pgEnum("int", ["x"]);

export const select = pgTable(
  "select",
  {
    from: text("from"),
    "the group": order("group by").default("asc"),
    spaces: spaced("  two spaces  ").array(),
    int: interval("int"),
    dot: integer("a.b").primaryKey(),
    dollar: integer("$1"),
    umlaut: text("größe"),
  },
  (t) => [
    check("check", sql`${t.from} <> 'from' and ${t.dollar} > 0`),
    index("Index.With Dots").on(t.from, t["the group"]),
    unique("unique").on(t.umlaut, t.dot),
    index().on(t.spaces),
  ],
);

export const long = odd.table(
  "a_table_whose_name_is_rather_long_for_one",
  {
    a: integer("a_column_with_a_name_that_is_long_too_but_not_quite_as_long").primaryKey(),
    b: integer("b_column_with_a_name_that_is_long_too_but_not_quite_as_long").references((): any => long.a),
    c: integer("c").unique(),
  },
  (t) => [index().on(t.c), foreignKey({ columns: [t.c], foreignColumns: [select.dot] })],
);

export const pair = odd.table("pair", { x: integer("x"), y: integer("y") }, (t) => [
  primaryKey({ name: "Pair PK", columns: [t.y, t.x] }),
]);
