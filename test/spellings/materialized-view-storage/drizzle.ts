import { integer, pgMaterializedView, pgTable, text } from "drizzle-orm/pg-core";

export const things = pgTable("things", { id: integer().primaryKey(), a: text() });
export const copies = pgMaterializedView("copies")
  .with({ fillfactor: 80 })
  .withNoData()
  .as((qb) => qb.select().from(things));
