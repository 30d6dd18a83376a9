import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.revoke(["execute"], {
    on: { function: "f(integer)" },
    from: ["public"],
  });
  await op.grant(["execute"], {
    on: { function: "f(integer)" },
    to: ["pg_monitor"],
  });

  await op.grant(["execute"], {
    on: { function: "f(text)" },
    to: ["public"],
  });
}

export async function downgrade(op: Operations) {
  await op.revoke(["execute"], {
    on: { function: "f(integer)" },
    from: ["pg_monitor"],
  });
  await op.grant(["execute"], {
    on: { function: "f(integer)" },
    to: ["public"],
  });

  await op.revoke(["execute"], {
    on: { function: "f(text)" },
    from: ["public"],
  });
}
