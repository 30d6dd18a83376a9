import { sql } from "drizzle-orm";
import { index, integer, pgTable, text, uniqueIndex } from "drizzle-orm/pg-core";

export const things = pgTable("things", { id: integer().primaryKey(), a: text(), b: text() }, (t) => [
  uniqueIndex("ix_lower").on(sql`lower(${t.a})`),
  index("ix_mixed").on(t.b, sql`(${t.id} + 1) desc`),
  index("ix_class").on(t.a.op("text_pattern_ops")),
  index("ix_stored").on(t.b).with({ fillfactor: 70 }),
]);
