import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  // deletes-data: drops table c and its rows. export them first, or stop before this revision.
  await op.dropTable("c");

  // deletes-data: drops table a and its rows. export them first, or stop before this revision.
  await op.dropTable("a");

  // deletes-data: drops table b and its rows. export them first, or stop before this revision.
  await op.dropTable("b");
}

export async function downgrade(op: Operations) {
  // irreversible: brings back table a, and not what was in it. restore it from a backup; until then, keys and
  //  conditions that need it may fail.
  await op.createTable("a", {
    columns: {
      id: { type: "serial" },
      b_id: { type: "integer" },
    },
    primaryKey: ["id"],
  });

  // irreversible: brings back table b, and not what was in it. restore it from a backup; until then, keys and
  //  conditions that need it may fail.
  await op.createTable("b", {
    columns: {
      id: { type: "serial" },
    },
    primaryKey: ["id"],
  });

  // irreversible: brings back table c, and not what was in it. restore it from a backup; until then, keys and
  //  conditions that need it may fail.
  await op.createTable("c", {
    columns: {
      id: { type: "serial" },
      a_id: { type: "integer" },
    },
    primaryKey: ["id"],
  });

  await op.addForeignKey("a_b_id_fkey", "a", ["b_id"], { references: ["b", ["id"]] });
  await op.addForeignKey("c_a_id_fkey", "c", ["a_id"], { references: ["a", ["id"]] });
}
