import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.addColumn("gets_some", "id", { type: "integer", notNull: true });
  await op.addPrimaryKey("gets_some_pkey", "gets_some", ["id"]);

  // deletes-data: drops column something.a and the values in it. copy the values first, or stop before this
  //  revision.
  await op.dropColumn("something", "a");
}

export async function downgrade(op: Operations) {
  await op.dropConstraint("gets_some", "gets_some_pkey");

  // irreversible: brings back column something.a, and not what was in it. restore it from a backup; until then,
  //  keys and conditions that need it may fail.
  await op.addColumn("something", "a", { type: "integer" });

  // deletes-data: drops column gets_some.id and the values in it. copy the values first, or stop before this
  //  revision.
  await op.dropColumn("gets_some", "id");
}
