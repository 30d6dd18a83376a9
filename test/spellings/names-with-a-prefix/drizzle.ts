import { integer, pgTableCreator, text } from "drizzle-orm/pg-core";

const shopTable = pgTableCreator((name) => `shop_${name}`);

export const item = shopTable("item", { id: integer().primaryKey(), name: text() });
