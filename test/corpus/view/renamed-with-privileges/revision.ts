import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.renameView("v", "w");

  await op.alterView("w", {
    comment: "w",
    columnComments: { a: null },
  });
  await op.revoke(["update"], {
    on: { view: "w" },
    from: ["pg_monitor"],
  });
  await op.revoke(["insert"], {
    on: { view: "w" },
    from: ["pg_signal_backend"],
  });
  await op.revoke(["select"], {
    on: { view: "w" },
    from: ["public"],
  });
  await op.revoke(["update"], {
    on: { view: "w", columns: ["a"] },
    from: ["pg_read_all_stats"],
  });
}

export async function downgrade(op: Operations) {
  await op.renameView("w", "v");

  await op.alterView("v", {
    comment: "c",
    columnComments: { a: "ca" },
  });
  await op.grant(["update"], {
    on: { view: "v" },
    to: ["pg_monitor"],
  });
  await op.grant(["select"], {
    on: { view: "v" },
    to: ["public"],
  });
  await op.grant(["insert"], {
    on: { view: "v" },
    to: ["pg_signal_backend"],
    withGrantOption: true,
  });
  await op.grant(["update"], {
    on: { view: "v", columns: ["a"] },
    to: ["pg_read_all_stats"],
  });
}
