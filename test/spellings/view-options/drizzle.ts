import { sql } from "drizzle-orm";
import { integer, pgTable, pgView, text } from "drizzle-orm/pg-core";

export const things = pgTable("things", { id: integer().primaryKey(), a: text() });
export const living = pgView("living")
  .with({ securityInvoker: true })
  .as((qb) =>
    qb
      .select()
      .from(things)
      .where(sql`${things.a} is not null`),
  );
export const checked = pgView("checked")
  .with({ checkOption: "local" })
  .as((qb) =>
    qb
      .select()
      .from(things)
      .where(sql`${things.id} > 0`),
  );
