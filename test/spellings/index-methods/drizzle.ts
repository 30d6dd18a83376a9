import { customType, index, integer, jsonb, pgTable, point, text, timestamp } from "drizzle-orm/pg-core";

const tsvector = customType<{ data: string }>({ dataType: () => "tsvector" });

export const things = pgTable(
  "things",
  {
    id: integer().primaryKey(),
    a: jsonb(),
    b: point(),
    c: text(),
    d: timestamp({ withTimezone: true }),
    e: tsvector(),
  },
  (t) => [
    index("ix_a").using("gin", t.a),
    index("ix_b").using("gist", t.b),
    index("ix_c").using("hash", t.c),
    index("ix_d").using("brin", t.d),
    index("ix_e").using("gin", t.e),
  ],
);
