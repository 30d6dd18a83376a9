import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropConstraint("line", "PK_19359bab766136da472caac734b");
  await op.dropConstraint("row", "PK_0ded78935096dc2a0e7dda2d19f");
  await op.addPrimaryKey("PK_f5df369d8a4e97276df0a4991d8", "line", ["a", "b"]);
  await op.addPrimaryKey("PK_84b83858dd45440ad18977f96fa", "row", ["a"]);
}

export async function downgrade(op: Operations) {
  await op.dropConstraint("line", "PK_f5df369d8a4e97276df0a4991d8");
  await op.dropConstraint("row", "PK_84b83858dd45440ad18977f96fa");
  await op.addPrimaryKey("PK_19359bab766136da472caac734b", "line", ["a"]);
  await op.addPrimaryKey("PK_0ded78935096dc2a0e7dda2d19f", "row", ["a", "b"]);
}
