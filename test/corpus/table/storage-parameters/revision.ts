import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.alterTable("a", {
    storage: { fillfactor: "90", autovacuum_enabled: null },
  });
  await op.alterTable("b", {
    storage: { autovacuum_vacuum_scale_factor: "0.05" },
  });
}

export async function downgrade(op: Operations) {
  await op.alterTable("a", {
    storage: { autovacuum_enabled: "false", fillfactor: "70" },
  });
  await op.alterTable("b", {
    storage: { autovacuum_vacuum_scale_factor: null },
  });
}
