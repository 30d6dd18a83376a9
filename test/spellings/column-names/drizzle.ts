import { integer, pgTable, text } from "drizzle-orm/pg-core";

export const things = pgTable("Odd Things", {
  theId: integer().primaryKey(),
  spaced: text("with space"),
  select: text().notNull(),
  quoted: text('quo"ted'),
  unicode: text("Ünïcode"),
  $dollar: text(),
  first: text("1st"),
  slashed: text("back\\slash").unique(),
});
