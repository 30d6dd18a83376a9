import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
await op.dropTable("counters");
await op.createSequence("counters");
await op.dropTable("lookup");
await op.createIndex("lookup", "t", ["v"]);
}

export async function downgrade(op: Operations) {
await op.dropIndex("lookup");
await op.dropSequence("counters");
await op.createTable("counters", {
columns: {
id: { type: "integer" },
n: { type: "integer" },
},
});
await op.createTable("lookup", {
columns: {
a: { type: "integer" },
},
});
}
