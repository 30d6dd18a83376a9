import { bigserial, pgTable, serial, smallserial } from "drizzle-orm/pg-core";

export const small = pgTable("small", { id: smallserial().primaryKey() });
export const plain = pgTable("plain", { id: serial().primaryKey(), beside: serial() });
export const large = pgTable("large", { id: bigserial({ mode: "number" }).primaryKey() });
export const odd = pgTable("Odd Name", { theId: serial().primaryKey() });
