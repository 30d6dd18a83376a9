import { index, integer, pgTable, text } from "drizzle-orm/pg-core";

export const things = pgTable("things", { id: integer().primaryKey(), a: text(), b: integer() }, (t) => [
  index("ix_order").on(t.a.desc(), t.b.asc().nullsFirst()),
  index("ix_desc").on(t.b.desc().nullsFirst()),
]);
