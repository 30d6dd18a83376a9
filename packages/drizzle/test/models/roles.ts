import { sql } from "drizzle-orm";
import { integer, pgPolicy, pgRole, pgTable } from "drizzle-orm/pg-core";
import { authenticatedRole } from "drizzle-orm/supabase";

export const plain = pgRole("plain");
export const all = pgRole("All of it", { createDb: true, createRole: true, inherit: false });
export const none = pgRole("none of it", { createDb: false, createRole: false, inherit: true });
export const someoneElses = pgRole("anon").existing();

export const rows = pgTable("rows", { id: integer() }, () => [
  pgPolicy("theirs", { to: [plain, all, someoneElses, authenticatedRole], using: sql`true` }),
]);
