import { integer, pgTable } from "drizzle-orm/pg-core";

export const targets = pgTable("targets", { id: integer().primaryKey() });
export const things = pgTable("things", {
  id: integer().primaryKey(),
  a: integer().references(() => targets.id, { onDelete: "cascade", onUpdate: "set null" }),
  b: integer().references(() => targets.id, { onDelete: "set null", onUpdate: "cascade" }),
  c: integer().references(() => targets.id, { onDelete: "restrict", onUpdate: "no action" }),
  d: integer().references(() => targets.id, { onDelete: "no action", onUpdate: "restrict" }),
  e: integer()
    .default(1)
    .references(() => targets.id, { onDelete: "set default", onUpdate: "set default" }),
});
