import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropConstraint("note", "UQ_dacda774911328daf83065e0a4b");
  await op.addUnique("UQ_fe9739d09c7925345ecca02ebb6", "note", ["a"]);
}

export async function downgrade(op: Operations) {
  await op.dropConstraint("note", "UQ_fe9739d09c7925345ecca02ebb6");
  await op.addUnique("UQ_dacda774911328daf83065e0a4b", "note", ["b"]);
}
