import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.renameColumn("note", "heading", "title");
  await op.renameColumn("note", "ownerName", "owner");
  await op.renameConstraint("note", "UQ_d6e605d185cbb471b004e82f81b", "UQ_c1872643429ea977256802b0974");
  await op.renameIndex("IDX_064168bc0a54868fd32b877860", "IDX_3de882be73415c99ec987a1cd1");
  await op.renameIndex("IDX_ae2895a75eb37970296ab061f6", "IDX_9bdfae9cd617509e7b24e52b75");
}

export async function downgrade(op: Operations) {
  await op.renameIndex("IDX_9bdfae9cd617509e7b24e52b75", "IDX_ae2895a75eb37970296ab061f6");
  await op.renameIndex("IDX_3de882be73415c99ec987a1cd1", "IDX_064168bc0a54868fd32b877860");
  await op.renameConstraint("note", "UQ_c1872643429ea977256802b0974", "UQ_d6e605d185cbb471b004e82f81b");
  await op.renameColumn("note", "owner", "ownerName");
  await op.renameColumn("note", "title", "heading");
}
