import { type AnyPgColumn, index, integer, pgTable, primaryKey, serial, text } from "drizzle-orm/pg-core";

export const categories = pgTable("categories", {
  id: serial().primaryKey(),
  name: text().notNull(),
  parentId: integer().references((): AnyPgColumn => categories.id),
});
export const closure = pgTable(
  "categories_closure",
  {
    ancestor: integer("id_ancestor").references(() => categories.id, { onDelete: "cascade" }),
    descendant: integer("id_descendant").references(() => categories.id, { onDelete: "cascade" }),
  },
  (t) => [primaryKey({ columns: [t.ancestor, t.descendant] }), index().on(t.ancestor), index().on(t.descendant)],
);
