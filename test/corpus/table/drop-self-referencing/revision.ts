import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  // deletes-data: drops table nodes and its rows. export them first, or stop before this revision.
  await op.dropTable("nodes");
}

export async function downgrade(op: Operations) {
  // irreversible: brings back table nodes, and not what was in it. restore it from a backup; until then, keys and
  //  conditions that need it may fail.
  await op.createTable("nodes", {
    columns: {
      id: { type: "integer", notNull: true },
      parent_id: { type: "integer" },
    },
    primaryKey: ["id"],
  });

  await op.addForeignKey("nodes_parent_id_fkey", "nodes", ["parent_id"], {
    references: ["nodes", ["id"]],
    onDelete: "cascade",
  });
}
