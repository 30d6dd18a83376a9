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
  await op.createTable("r", {
    columns: {
      key_no: { type: "bigint", notNull: true },
    },
    primaryKey: ["key_no"],
  });
  await op.addColumn("q", "label", { type: "text", notNull: true });
  await op.alterColumn("c", "q_id", { notNull: true });
  await op.addUnique("q_label_key", "q", ["label"]);
  await op.addForeignKey("c_p", "c", ["p_id"], { references: ["q", ["id"]] });
  await op.addForeignKey("c_q", "c", ["q_id"], { references: ["r", ["key_no"]] });

  // deletes-data: drops table old_p and its rows. export them first, or stop before this revision.
  await op.dropTable("old_p");
}

export async function downgrade(op: Operations) {
  await op.dropConstraint("c", "c_p");
  await op.dropConstraint("c", "c_q");
  await op.dropConstraint("q", "q_label_key");

  // irreversible: brings back table old_p, and not what was in it. restore it from a backup; until then, keys and
  //  conditions that need it may fail.
  await op.createTable("old_p", {
    columns: {
      id: { type: "integer", notNull: true },
    },
    primaryKey: ["id"],
  });

  await op.alterColumn("c", "q_id", { notNull: false });
  await op.addForeignKey("c_p", "c", ["p_id"], { references: ["old_p", ["id"]] });
  await op.addForeignKey("c_q", "c", ["q_id"], { references: ["q", ["id"]] });

  // deletes-data: drops column q.label and the values in it. copy the values first, or stop before this revision.
  await op.dropColumn("q", "label");

  // deletes-data: drops table r and its rows. export them first, or stop before this revision.
  await op.dropTable("r");
}
