import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.alterColumn("a", "id", {
    setIdentity: { generation: "byDefault" },
  });
  await op.alterColumn("b", "id", {
    setIdentity: { generation: "always", start: 50, increment: 2, max: 100000, cache: 1 },
  });
  await op.alterColumn("c", "id", {
    setIdentity: { max: 99, cycle: false },
  });
}

export async function downgrade(op: Operations) {
  await op.alterColumn("a", "id", {
    setIdentity: { generation: "always" },
  });
  await op.alterColumn("b", "id", {
    setIdentity: { generation: "byDefault", start: 100, increment: 10, max: "9223372036854775807", cache: 5 },
  });
  await op.alterColumn("c", "id", {
    setIdentity: { max: 90, cycle: true },
  });
}
