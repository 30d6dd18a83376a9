import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
await op.createSchema("v2");
await op.createTable("v2.items", {
columns: {
id: { type: "integer", notNull: true },
title: { type: "text" },
},
primaryKey: ["id"],
});
await op.dropTable("v1.items");
await op.dropSchema("v1");
}

export async function downgrade(op: Operations) {
await op.createSchema("v1");
await op.createTable("v1.items", {
columns: {
id: { type: "integer", notNull: true },
title: { type: "text" },
},
primaryKey: ["id"],
});
await op.dropTable("v2.items");
await op.dropSchema("v2");
}
