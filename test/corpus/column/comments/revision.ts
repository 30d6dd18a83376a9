import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
await op.renameColumn("t", "e", "f");
await op.alterColumn("t", "a", { comment: "it's \"new\"\nand has lines \\ `${x}`" });
await op.alterColumn("t", "b", { comment: "after" });
await op.alterColumn("t", "c", { comment: null });
await op.alterColumn("t", "d", { type: "character varying(50)" });
}

export async function downgrade(op: Operations) {
await op.renameColumn("t", "f", "e");
await op.alterColumn("t", "a", { comment: null });
await op.alterColumn("t", "b", { comment: "before" });
await op.alterColumn("t", "c", { comment: "goes" });
await op.alterColumn("t", "d", { type: "character varying(5)" });
}
