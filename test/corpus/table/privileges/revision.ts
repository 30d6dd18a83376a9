import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.createSchema("app");
  await op.grant(["create", "usage"], {
    on: { schema: "app" },
    to: ["pg_monitor"],
  });

  await op.createSequence("s");
  await op.grant(["select", "usage"], {
    on: { sequence: "s" },
    to: ["public"],
  });

  await op.createTable("app.t", {
    columns: {
      id: { type: "serial" },
      a: { type: "text" },
    },
    primaryKey: ["id"],
  });
  await op.grant(["delete", "insert", "maintain", "references", "select", "trigger", "truncate", "update"], {
    on: { table: "app.t" },
    to: ["pg_monitor"],
  });
  await op.grant(["select"], {
    on: { table: "app.t", columns: ["a"] },
    to: ["public"],
  });
  await op.grant(["usage"], {
    on: { sequence: "app.t_id_seq" },
    to: ["pg_monitor"],
  });

  await op.grant(["insert"], {
    on: { table: "u" },
    to: ["pg_monitor"],
  });
  await op.grant(["insert", "select"], {
    on: { table: "u" },
    to: ["pg_read_all_stats"],
  });
}

export async function downgrade(op: Operations) {
  await op.revoke(["insert"], {
    on: { table: "u" },
    from: ["pg_monitor"],
  });
  await op.revoke(["insert", "select"], {
    on: { table: "u" },
    from: ["pg_read_all_stats"],
  });

  // deletes-data: drops table app.t and its rows. export them first, or stop before this revision.
  await op.dropTable("app.t");

  await op.dropSequence("s");
  await op.dropSchema("app");
}
