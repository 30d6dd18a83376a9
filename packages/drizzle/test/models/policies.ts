import { sql } from "drizzle-orm";
import { crudPolicy } from "drizzle-orm/neon";
import { integer, pgPolicy, pgRole, pgSchema, pgTable, text } from "drizzle-orm/pg-core";
import { anonRole, authenticatedRole } from "drizzle-orm/supabase";

export const anonymous = pgRole("anonymous").existing();

export const teams = pgTable("teams", { id: integer().primaryKey(), ownerId: integer() }).enableRLS();

export const members = pgTable("members", { userId: integer(), teamId: integer() }, (t) => [
  pgPolicy("everybody"),
  pgPolicy("of team's owner", {
    as: "restrictive",
    for: "update",
    to: [authenticatedRole, "anon", anonymous],
    using: sql`${t.teamId} in (select ${teams.id} from ${teams} where ${teams.ownerId} = ${t.userId})`,
    withCheck: sql`${t.userId} > 17`,
  }),
  pgPolicy("mine", { for: "delete", to: "current_user", using: sql`true` }),
]);

export const app = pgSchema("app");
export const notes = app.table("notes", { id: integer().primaryKey(), body: text() }, (t) => ({
  all: pgPolicy("all", { to: "public", for: "all", using: sql`${t.body} <> 'it''s'` }),
}));

export const docs = pgTable("docs", { id: integer().primaryKey(), authorId: integer() }, (t) => [
  crudPolicy({ role: authenticatedRole, read: true, modify: sql`${t.authorId} = 1` }),
  crudPolicy({ role: [anonRole, "anonymous"], read: sql`${t.id} > 1`, modify: false }),
]);

export const logs = pgTable("logs", { id: integer().primaryKey() });
export const linked = pgPolicy("linked", { for: "insert", to: ["session_user"], withCheck: sql`${logs.id} > 0` }).link(
  logs,
);
