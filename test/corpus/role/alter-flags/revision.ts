import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.alterRole("app", {
    login: true,
    superuser: true,
    createDb: true,
    createRole: true,
    inherit: false,
    replication: true,
    bypassRls: true,
  });
  await op.alterRole("ops", { createDb: false, createRole: false, inherit: true });
}

export async function downgrade(op: Operations) {
  await op.alterRole("app", {
    login: false,
    superuser: false,
    createDb: false,
    createRole: false,
    inherit: true,
    replication: false,
    bypassRls: false,
  });
  await op.alterRole("ops", { createDb: true, createRole: true, inherit: false });
}
