import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.addColumn("t", "note", { type: "text", notNull: true, default: sql`''::text` });
  await op.addCheck("t_id", "t", sql`(id > 0)`);
  await op.createIndex("ix_t", "t", ["note"]);
}

export async function downgrade(op: Operations) {
  await op.dropIndex("ix_t");
  await op.dropConstraint("t", "t_id");

  // deletes-data: drops column t.note and the values in it. copy the values first, or stop before this revision.
  await op.dropColumn("t", "note");
}
