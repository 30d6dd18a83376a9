import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropConstraint("d", "d_up_fkey");
  await op.createTable("a", {
    columns: {
      id: { type: "integer", notNull: true },
      up: { type: "integer" },
    },
    primaryKey: ["id"],
  });
  await op.addForeignKey("a_up_fkey", "a", ["up"], { references: ["a", ["id"]], onDelete: "cascade" });
  await op.addForeignKey("b_up_fkey", "b", ["up"], { references: ["b", ["id"]], onDelete: "set null" });
}

export async function downgrade(op: Operations) {
  await op.dropConstraint("b", "b_up_fkey");
  await op.addForeignKey("d_up_fkey", "d", ["up"], { references: ["d", ["id"]] });

  // deletes-data: drops table a and its rows. export them first, or stop before this revision.
  await op.dropTable("a");
}
