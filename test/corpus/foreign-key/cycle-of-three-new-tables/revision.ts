import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.createTable("a", {
    columns: {
      id: { type: "integer", notNull: true },
      next: { type: "integer" },
      me: { type: "integer" },
    },
    primaryKey: ["id"],
  });
  await op.createTable("b", {
    columns: {
      id: { type: "integer", notNull: true },
      next: { type: "integer" },
      me: { type: "integer" },
    },
    primaryKey: ["id"],
  });
  await op.createTable("c", {
    columns: {
      id: { type: "integer", notNull: true },
      next: { type: "integer" },
      me: { type: "integer" },
    },
    primaryKey: ["id"],
  });
  await op.addForeignKey("a_me_fkey", "a", ["me"], { references: ["a", ["id"]] });
  await op.addForeignKey("a_next_fkey", "a", ["next"], { references: ["c", ["id"]] });
  await op.addForeignKey("b_me_fkey", "b", ["me"], { references: ["b", ["id"]] });
  await op.addForeignKey("b_next_fkey", "b", ["next"], { references: ["a", ["id"]] });
  await op.addForeignKey("c_me_fkey", "c", ["me"], { references: ["c", ["id"]] });
  await op.addForeignKey("c_next_fkey", "c", ["next"], { references: ["b", ["id"]] });
}

export async function downgrade(op: Operations) {
  await op.dropConstraint("a", "a_next_fkey");
  await op.dropConstraint("b", "b_next_fkey");
  await op.dropConstraint("c", "c_next_fkey");

  // deletes-data: drops table a and its rows. export them first, or stop before this revision.
  await op.dropTable("a");

  // deletes-data: drops table b and its rows. export them first, or stop before this revision.
  await op.dropTable("b");

  // deletes-data: drops table c and its rows. export them first, or stop before this revision.
  await op.dropTable("c");
}
