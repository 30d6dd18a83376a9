import { foreignKey, integer, pgTable, text } from "drizzle-orm/pg-core";

export const authors = pgTable("authors", { id: integer().primaryKey(), code: text().notNull().unique() });
export const books = pgTable(
  "books",
  {
    id: integer().primaryKey(),
    authorId: integer("author_id")
      .notNull()
      .references(() => authors.id),
    authorCode: text("author_code"),
  },
  (t) => [foreignKey({ name: "by_code", columns: [t.authorCode], foreignColumns: [authors.code] })],
);
