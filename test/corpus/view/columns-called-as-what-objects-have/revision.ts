import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.alterView("v", {
    columnComments: { ["__proto__"]: "what it is like", constructor: "who made it", id: null },
  });
  await op.grant(["select"], {
    on: { view: "v", columns: ["__proto__"] },
    to: ["pg_monitor"],
  });
  await op.grant(["select"], {
    on: { view: "v", columns: ["constructor"] },
    to: ["pg_monitor"],
  });
  await op.revoke(["select"], {
    on: { view: "v", columns: ["id"] },
    from: ["pg_monitor"],
  });
}

export async function downgrade(op: Operations) {
  await op.alterView("v", {
    columnComments: { id: "the number", ["__proto__"]: null, constructor: null },
  });
  await op.revoke(["select"], {
    on: { view: "v", columns: ["__proto__"] },
    from: ["pg_monitor"],
  });
  await op.revoke(["select"], {
    on: { view: "v", columns: ["constructor"] },
    from: ["pg_monitor"],
  });
  await op.grant(["select"], {
    on: { view: "v", columns: ["id"] },
    to: ["pg_monitor"],
  });
}
