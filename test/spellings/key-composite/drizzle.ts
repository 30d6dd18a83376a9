import { date, integer, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";

export const members = pgTable(
  "members",
  { teamId: integer("team_id"), userId: integer("user_id"), since: date() },
  (t) => [primaryKey({ columns: [t.userId, t.teamId] })],
);
export const named = pgTable("named", { a: text(), b: uuid() }, (t) => [
  primaryKey({ name: "pk_named", columns: [t.a, t.b] }),
]);
export const single = pgTable("single", { id: text() }, (t) => [primaryKey({ name: "pk_single", columns: [t.id] })]);
