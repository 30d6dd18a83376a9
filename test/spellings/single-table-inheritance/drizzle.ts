import { index, integer, pgTable, serial, text, varchar } from "drizzle-orm/pg-core";

export const content = pgTable(
  "content",
  { id: serial().primaryKey(), title: text().notNull(), stars: integer(), body: text(), kind: varchar().notNull() },
  (t) => [index().on(t.kind)],
);
