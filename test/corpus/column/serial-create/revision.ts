import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
await op.createTable("u", {
columns: {
a: { type: "smallserial" },
b: { type: "serial" },
c: { type: "bigserial" },
},
primaryKey: ["c"],
});
await op.addColumn("t", "id", { type: "serial" });
await op.addPrimaryKey("t_pkey", "t", ["id"]);
}

export async function downgrade(op: Operations) {
await op.dropConstraint("t", "t_pkey");
await op.dropColumn("t", "id");
await op.dropTable("u");
}
