import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  // deletes-data: drops table counters and its rows. export them first, or stop before this revision.
  await op.dropTable("counters");

  await op.createSequence("counters");

  // deletes-data: drops table lookup and its rows. export them first, or stop before this revision.
  await op.dropTable("lookup");

  await op.createIndex("lookup", "t", ["v"]);
}

export async function downgrade(op: Operations) {
  await op.dropIndex("lookup");
  await op.dropSequence("counters");

  // irreversible: brings back table counters, and not what was in it. restore it from a backup; until then, keys
  //  and conditions that need it may fail.
  await op.createTable("counters", {
    columns: {
      id: { type: "integer" },
      n: { type: "integer" },
    },
  });

  // irreversible: brings back table lookup, and not what was in it. restore it from a backup; until then, keys and
  //  conditions that need it may fail.
  await op.createTable("lookup", {
    columns: {
      a: { type: "integer" },
    },
  });
}
