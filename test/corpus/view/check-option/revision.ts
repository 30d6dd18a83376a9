import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.alterView("v1", {
    options: { check_option: "cascaded" },
  });
  await op.alterView("v2", {
    options: { check_option: "cascaded" },
  });
  await op.alterView("v3", {
    options: { check_option: null },
  });
}

export async function downgrade(op: Operations) {
  await op.alterView("v1", {
    options: { check_option: null },
  });
  await op.alterView("v2", {
    options: { check_option: "local" },
  });
  await op.alterView("v3", {
    options: { check_option: "cascaded" },
  });
}
