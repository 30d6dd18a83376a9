import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
await op.dropTable("c");
await op.dropTable("a");
await op.dropTable("b");
}

export async function downgrade(op: Operations) {
await op.createTable("a", {
columns: {
id: { type: "serial" },
b_id: { type: "integer" },
},
primaryKey: ["id"],
});
await op.createTable("b", {
columns: {
id: { type: "serial" },
},
primaryKey: ["id"],
});
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
