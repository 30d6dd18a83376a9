import { integer, pgTable, text, varchar } from "drizzle-orm/pg-core";

const address = (prefix: string) => ({
  street: text(`${prefix}Street`).notNull(),
  zip: varchar(`${prefix}Zip`, { length: 10 }),
});
const [home, work] = [address("home"), address("work_")];

export const people = pgTable("people", {
  id: integer().primaryKey(),
  homeStreet: home.street,
  homeZip: home.zip,
  workStreet: work.street,
  workZip: work.zip,
});
