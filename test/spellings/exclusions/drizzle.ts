import { customType, integer, pgTable, text } from "drizzle-orm/pg-core";

const tsrange = customType<{ data: string }>({ dataType: () => "tsrange" });

export const bookings = pgTable("bookings", {
  id: integer().primaryKey(),
  room: text().notNull(),
  during: tsrange().notNull(),
});
