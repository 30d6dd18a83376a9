import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.revoke(["usage"], {
    on: { schema: "shop" },
    from: ["app"],
  });
  await op.revoke(["execute"], {
    on: { function: "shop.f()" },
    from: ["app"],
  });
  await op.revoke(["insert", "select"], {
    on: { table: "shop.tasks" },
    from: ["app"],
  });
  await op.revoke(["update"], {
    on: { table: "shop.tasks", columns: ["note"] },
    from: ["app"],
  });
  await op.revoke(["select"], {
    on: { view: "open_tasks" },
    from: ["app"],
  });

  // irreversible: drops role app and its password, and fails where the role still owns or may do something in this
  //  database. if it fails, run REASSIGN OWNED BY app TO CURRENT_USER and then DROP OWNED BY app before it.
  await op.dropRole("app");
}

export async function downgrade(op: Operations) {
  await op.createRole("app");
  await op.grant(["usage"], {
    on: { schema: "shop" },
    to: ["app"],
  });
  await op.grant(["execute"], {
    on: { function: "shop.f()" },
    to: ["app"],
  });
  await op.grant(["insert", "select"], {
    on: { table: "shop.tasks" },
    to: ["app"],
  });
  await op.grant(["update"], {
    on: { table: "shop.tasks", columns: ["note"] },
    to: ["app"],
  });
  await op.grant(["select"], {
    on: { view: "open_tasks" },
    to: ["app"],
  });
}
