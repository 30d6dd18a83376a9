import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.alterRole("app", { connectionLimit: 10, validUntil: "2031-06-01 10:00:00+00" });
  await op.alterRole("bot", { connectionLimit: -1, validUntil: null });
}

export async function downgrade(op: Operations) {
  await op.alterRole("app", { connectionLimit: -1, validUntil: null });
  await op.alterRole("bot", { connectionLimit: 3, validUntil: "2030-01-01 00:00:00+00" });
}
