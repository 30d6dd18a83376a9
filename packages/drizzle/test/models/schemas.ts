import { sql } from "drizzle-orm";
import {
  check,
  index,
  integer,
  pgEnum,
  pgSchema,
  pgSequence,
  pgTable,
  pgTableCreator,
  serial,
  text,
  unique,
} from "drizzle-orm/pg-core";

export const app = pgSchema("app");
export const appAgain = pgSchema("app");
export const empty = pgSchema("empty_one");
export const level = app.enum("level", ["low", "high"]);
export const publicLevel = pgEnum("level", ["one", "two"]);

export const counter = pgSequence("counter");
export const down = app.sequence("down", { increment: -2, minValue: -1000, startWith: -10, cycle: true, cache: 3 });
export const up = pgSequence("up", { maxValue: "9223372036854775807", minValue: 5, increment: "10" });

export const items = app.table(
  "items",
  {
    id: serial("id").primaryKey(),
    level: level("level").default("low"),
    levels: level("levels").array(),
    other: publicLevel("other"),
    parent: integer("parent").references((): any => items.id),
    upper: text("upper").generatedAlwaysAs((): any => sql`upper(${items.code})`),
    code: text("code"),
  },
  (t) => [check("code_check", sql`${t.code} <> ''`), unique().on(t.code), index().on(t.parent)],
);

export const sameName = pgTable("items", {
  id: integer("id")
    .primaryKey()
    .references(() => items.id),
});

const prefixed = pgTableCreator((name) => `shop_${name}`);
export const orders = prefixed("orders", { id: integer("id").primaryKey(), code: text("code").unique() }, (t) => [
  index().on(t.code),
]);
