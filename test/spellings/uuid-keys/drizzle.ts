import { sql } from "drizzle-orm";
import { pgTable, uuid } from "drizzle-orm/pg-core";

export const things = pgTable("things", {
  id: uuid().primaryKey().defaultRandom(),
  other: uuid()
    .notNull()
    .default(sql`gen_random_uuid()`),
});
