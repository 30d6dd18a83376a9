import { isNull, sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  numeric,
  pgEnum,
  pgTable,
  primaryKey,
  serial,
  text,
  timestamp,
  unique,
  uniqueIndex,
  uuid,
  varchar,
  type AnyPgColumn,
} from "drizzle-orm/pg-core";

export const status = pgEnum("status", ["todo", "doing", "it's done"]);
export const taskKind = pgEnum("taskKind", { Bug: "bug", Feature: "feature" });

const timestamps = {
  createdAt: timestamp("created_at", { withTimezone: true }).defaultNow().notNull(),
  updatedAt: timestamp("updated_at", { precision: 3 }).$onUpdate(() => new Date()),
};

export const users = pgTable(
  "users",
  {
    id: serial("id").primaryKey(),
    publicId: uuid("public_id").defaultRandom().notNull().unique(),
    email: varchar("email", { length: 255 }).notNull().unique("users_email_key"),
    name: text("name").notNull().default('O\'Brien \\ "x"'),
    age: integer("age"),
    settings: jsonb("settings").notNull().default({ theme: "dark", n: 1 }),
    ...timestamps,
  },
  (t) => [
    check("age_check", sql`${t.age} >= 18 and ${t.name} <> 'it''s'`),
    index().on(t.name, t.age.desc()),
    uniqueIndex("users_lower_email").on(sql`lower(${t.email})`),
    index("users_active").on(t.email).where(isNull(t.age)),
  ],
);

export const tasks = pgTable(
  "tasks",
  {
    id: integer("id").generatedAlwaysAsIdentity().primaryKey(),
    no: bigint("no", { mode: "bigint" }).generatedByDefaultAsIdentity({
      name: "task_numbers",
      startWith: 1000,
      increment: 5,
      cache: 20,
      cycle: true,
    }),
    parentId: integer("parent_id").references((): AnyPgColumn => tasks.id, { onDelete: "set null" }),
    ownerId: integer("owner_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade", onUpdate: "restrict" }),
    status: status("status").notNull().default("todo"),
    kinds: taskKind("kinds").array().default(["bug"]),
    title: varchar("title", { length: 200 }).notNull(),
    upper: text("upper").generatedAlwaysAs((): ReturnType<typeof sql> => sql`upper(${tasks.title})`),
    price: numeric("price", { precision: 10, scale: 2 }).default("0.00"),
    done: boolean("done").default(false),
    ...timestamps,
  },
  (t) => [
    unique().on(t.ownerId, t.title),
    unique("tasks_title_kind").on(t.title, t.status).nullsNotDistinct(),
    index("tasks_done_idx")
      .on(t.done.desc().nullsFirst(), t.status.nullsFirst())
      .where(sql`${t.status} = 'it''s done'`)
      .with({ fillfactor: 70 }),
    index("tasks_title_trgm").using("gin", sql`${t.title} gin_trgm_ops`),
    index("tasks_title_pattern").on(t.title.op("varchar_pattern_ops")),
    index("tasks_created").on(sql`${t.createdAt} desc`),
    foreignKey({ name: "tasks_owner", columns: [t.ownerId], foreignColumns: [users.id] }).onUpdate("cascade"),
  ],
);

export const members = pgTable(
  "members",
  {
    userId: integer("user_id").references(() => users.id),
    taskId: integer("task_id"),
  },
  (t) => [
    primaryKey({ columns: [t.userId, t.taskId] }),
    foreignKey({ columns: [t.taskId], foreignColumns: [tasks.id] }),
  ],
);
