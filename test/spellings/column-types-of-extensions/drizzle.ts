import { customType, halfvec, index, integer, pgTable, vector } from "drizzle-orm/pg-core";

const typed = (type: string) => customType<{ data: unknown }>({ dataType: () => type })();

export const things = pgTable(
  "things",
  {
    id: integer().primaryKey(),
    a: vector({ dimensions: 3 }).notNull(),
    b: halfvec({ dimensions: 4 }),
    c: typed("vector"),
    d: typed("citext").unique(),
    e: typed("ltree[]"),
    f: typed("hstore").default("a=>1"),
  },
  (t) => [index("ix_path").using("gist", t.e)],
);
