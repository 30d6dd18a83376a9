import { sql } from "drizzle-orm";
import { integer, pgPolicy, pgTable, text } from "drizzle-orm/pg-core";

export const things = pgTable("things", { id: integer().primaryKey(), owner: text().notNull() }, (t) => [
  pgPolicy("own", { using: sql`${t.owner} = current_user` }),
  pgPolicy("adding", { as: "restrictive", for: "insert", to: "public", withCheck: sql`${t.owner} <> ''` }),
]);
export const locked = pgTable("locked", { id: integer().primaryKey() }).enableRLS();
