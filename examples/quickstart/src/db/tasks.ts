import { sql } from "drizzle-orm";
import { check, date, index, integer, pgEnum, pgTable, text, timestamp, varchar } from "drizzle-orm/pg-core";

import { users } from "./users.js";

export const taskStatus = pgEnum("task_status", ["todo", "doing", "done"]);

export const tasks = pgTable(
  "tasks",
  {
    id: integer().primaryKey().generatedAlwaysAsIdentity(),
    userId: integer("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    title: varchar({ length: 200 }).notNull(),
    notes: text(),
    status: taskStatus().notNull().default("todo"),
    priority: integer().notNull().default(3),
    dueOn: date("due_on"),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    index("tasks_user_id_index").on(table.userId),
    index("tasks_open_index")
      .on(table.dueOn)
      .where(sql`${table.status} <> 'done'`),
    check("tasks_priority_range", sql`${table.priority} between 1 and 5`),
  ],
);
