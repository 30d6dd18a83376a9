import { date, foreignKey, integer, pgTable, primaryKey, text } from "drizzle-orm/pg-core";

export const slots = pgTable("slots", { room: text(), at: date() }, (t) => [primaryKey({ columns: [t.room, t.at] })]);
export const talks = pgTable("talks", { id: integer().primaryKey(), room: text(), at: date() }, (t) => [
  foreignKey({ name: "in_slot", columns: [t.room, t.at], foreignColumns: [slots.room, slots.at] }).onDelete("cascade"),
]);
