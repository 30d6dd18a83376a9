import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.addColumn("t", "a", { type: "text", notNull: true, default: sql`''::text` });
  await op.addColumn("t", "b", { type: "integer", notNull: true, default: 7 });
  await op.addColumn("t", "c", { type: "boolean", notNull: true, default: false });
  await op.addColumn("t", "d", { type: "timestamp with time zone", notNull: true, default: sql`now()` });
  await op.addColumn("t", "e", { type: "text[]", notNull: true, default: sql`'{}'::text[]` });
}

export async function downgrade(op: Operations) {
  // deletes-data: drops column t.a and the values in it. copy the values first, or stop before this revision.
  await op.dropColumn("t", "a");

  // deletes-data: drops column t.b and the values in it. copy the values first, or stop before this revision.
  await op.dropColumn("t", "b");

  // deletes-data: drops column t.c and the values in it. copy the values first, or stop before this revision.
  await op.dropColumn("t", "c");

  // deletes-data: drops column t.d and the values in it. copy the values first, or stop before this revision.
  await op.dropColumn("t", "d");

  // deletes-data: drops column t.e and the values in it. copy the values first, or stop before this revision.
  await op.dropColumn("t", "e");
}
