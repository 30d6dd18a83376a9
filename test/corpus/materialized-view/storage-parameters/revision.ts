import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.alterMaterializedView("m", {
    storage: { fillfactor: "80", parallel_workers: "2", autovacuum_enabled: null },
  });
}

export async function downgrade(op: Operations) {
  await op.alterMaterializedView("m", {
    storage: { autovacuum_enabled: "false", fillfactor: "70", parallel_workers: null },
  });
}
