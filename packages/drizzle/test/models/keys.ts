// Nothing has a name of its own here, so that every name is one that is derived, under each casing.
import { sql } from "drizzle-orm";
import {
  check,
  foreignKey,
  index,
  integer,
  pgEnum,
  pgTable,
  primaryKey,
  serial,
  text,
  unique,
  uniqueIndex,
  varchar,
  type AnyPgColumn,
} from "drizzle-orm/pg-core";

export const userRole = pgEnum("userRole", ["admin", "user"]);

export const userAccounts = pgTable(
  "userAccounts",
  {
    id: serial().primaryKey(),
    firstName: text().notNull(),
    lastName: varchar({ length: 20 }).unique(),
    nickName: text().unique("nick_key", { nulls: "not distinct" }),
    parentRef: integer().references((): AnyPgColumn => userAccounts.id),
    role: userRole().notNull().default("user"),
    roleHistory: userRole().array(),
    fullName: text().generatedAlwaysAs((): ReturnType<typeof sql> => sql`${userAccounts.firstName} || ' x'`),
    URLPath2: text(),
    lastNumber: integer().unique(),
    named_already: integer("named_already"),
  },
  (t) => [
    unique().on(t.firstName, t.parentRef),
    index().on(t.firstName, t.URLPath2.desc()),
    uniqueIndex().on(t.parentRef),
    index("by_lower")
      .on(sql`lower(${t.firstName})`)
      .where(sql`${t.parentRef} is not null`),
    check("first_name_check", sql`length(${t.firstName}) > 0`),
  ],
);

export const teamMembers = pgTable(
  "teamMembers",
  {
    userId: integer()
      .notNull()
      .references(() => userAccounts.id, { onDelete: "cascade" }),
    teamId: integer().notNull(),
    otherUserId: integer(),
  },
  (t) => ({
    pk: primaryKey({ columns: [t.userId, t.teamId] }),
    byTeam: index().on(t.teamId),
    both: unique().on(t.userId, t.otherUserId),
    fk: foreignKey({ columns: [t.otherUserId], foreignColumns: [userAccounts.lastNumber] }),
  }),
);

export const memberNotes = pgTable(
  "memberNotes",
  {
    userId: integer(),
    teamId: integer(),
  },
  (t) => [
    foreignKey({ columns: [t.userId, t.teamId], foreignColumns: [teamMembers.userId, teamMembers.teamId] })
      .onDelete("set null")
      .onUpdate("set default"),
  ],
);

export const singleKey = pgTable("singleKey", { someId: integer() }, (t) => [primaryKey({ columns: [t.someId] })]);
