import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropIndex("IDX_21cfd92153745cf699c6e72a6c");
  await op.createIndex("IDX_c6fb082a3114f35d0cc27c518e", "post", ["authorId"]);
}

export async function downgrade(op: Operations) {
  await op.dropIndex("IDX_c6fb082a3114f35d0cc27c518e");
  await op.createIndex("IDX_21cfd92153745cf699c6e72a6c", "post", ["editorId"]);
}
