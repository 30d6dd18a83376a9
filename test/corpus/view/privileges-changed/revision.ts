import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.alterView("v", {
    comment: null,
    columnComments: { a: null },
  });
  await op.revoke(["update"], {
    on: { view: "v" },
    from: ["pg_monitor"],
  });
  await op.revoke(["select"], {
    on: { view: "v" },
    from: ["public"],
  });
  await op.revoke(["insert"], {
    on: { view: "v" },
    from: ["pg_signal_backend"],
    grantOptionOnly: true,
  });
  await op.grant(["insert"], {
    on: { view: "v" },
    to: ["pg_read_all_stats"],
  });
  await op.grant(["select"], {
    on: { view: "v" },
    to: ["pg_monitor"],
    withGrantOption: true,
  });
  await op.revoke(["update"], {
    on: { view: "v", columns: ["a"] },
    from: ["pg_read_all_stats"],
  });
  await op.grant(["select"], {
    on: { view: "v", columns: ["a"] },
    to: ["pg_read_all_stats"],
  });
  await op.grant(["select"], {
    on: { view: "v", columns: ["id"] },
    to: ["pg_read_all_stats"],
  });
}

export async function downgrade(op: Operations) {
  await op.alterView("v", {
    comment: "c",
    columnComments: { a: "ca" },
  });
  await op.revoke(["insert"], {
    on: { view: "v" },
    from: ["pg_read_all_stats"],
  });
  await op.revoke(["select"], {
    on: { view: "v" },
    from: ["pg_monitor"],
    grantOptionOnly: true,
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
  await op.revoke(["select"], {
    on: { view: "v", columns: ["a"] },
    from: ["pg_read_all_stats"],
  });
  await op.grant(["update"], {
    on: { view: "v", columns: ["a"] },
    to: ["pg_read_all_stats"],
  });
  await op.revoke(["select"], {
    on: { view: "v", columns: ["id"] },
    from: ["pg_read_all_stats"],
  });
}
