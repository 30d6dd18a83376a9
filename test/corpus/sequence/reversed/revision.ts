import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.alterSequence("numbers", { start: 500, increment: -1, min: -500, max: 500 });
}

export async function downgrade(op: Operations) {
  await op.alterSequence("numbers", { start: 1, increment: 1, min: 1, max: "9223372036854775807" });
}
