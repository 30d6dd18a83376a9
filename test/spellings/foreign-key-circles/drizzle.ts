import { type AnyPgColumn, integer, pgTable } from "drizzle-orm/pg-core";

export const people = pgTable("people", {
  id: integer().primaryKey(),
  bossId: integer("boss_id").references((): AnyPgColumn => people.id),
  teamId: integer("team_id").references((): AnyPgColumn => teams.id, { onDelete: "set null" }),
});
export const teams = pgTable("teams", {
  id: integer().primaryKey(),
  leadId: integer("lead_id")
    .notNull()
    .references((): AnyPgColumn => people.id),
});
