import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropConstraint("c", "c_p");
  await op.dropConstraint("c", "c_q");
  await op.addForeignKey("c_q", "c", ["id"], { references: ["q", ["id"]], onDelete: "cascade" });

  // deletes-data: drops table p and its rows. export them first, or stop before this revision.
  await op.dropTable("p");
}

export async function downgrade(op: Operations) {
  await op.dropConstraint("c", "c_q");

  // irreversible: brings back table p, and not what was in it. restore it from a backup; until then, keys and
  //  conditions that need it may fail.
  await op.createTable("p", {
    columns: {
      id: { type: "integer", notNull: true },
    },
    primaryKey: ["id"],
  });

  await op.addForeignKey("c_p", "c", ["id"], { references: ["p", ["id"]] });
  await op.addForeignKey("c_q", "c", ["id"], { references: ["q", ["id"]] });
}
