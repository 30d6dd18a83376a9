import { type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "aaa1",
  parents: [],
  message: "tasks",
  createdAt: "2026-01-01T10:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.createTable("tasks", {
    columns: {
      id: { type: "integer", notNull: true, identity: "always" },
      title: { type: "text", notNull: true },
      desc: { type: "text" },
    },
    primaryKey: ["id"],
  });
}

export async function downgrade(op: Operations) {
  await op.dropTable("tasks");
}
