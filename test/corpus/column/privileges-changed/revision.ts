import type { Operations, Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.alterColumn("t", "a", { type: "text" });
  await op.revoke(["update"], {
    on: { table: "t", columns: ["a"] },
    from: ["pg_monitor"],
  });

  await op.revoke(["insert"], {
    on: { table: "t", columns: ["b"] },
    from: ["public"],
  });
  await op.grant(["insert"], {
    on: { table: "t", columns: ["id"] },
    to: ["public"],
  });
}

export async function downgrade(op: Operations) {
  // rewrites-table: the type of t.a changes from text to character varying(10): the table and its indexes are
  //  rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in
  //  batches and swap the two.
  await op.alterColumn("t", "a", { type: "character varying(10)" });
  await op.grant(["update"], {
    on: { table: "t", columns: ["a"] },
    to: ["pg_monitor"],
  });

  await op.grant(["insert"], {
    on: { table: "t", columns: ["b"] },
    to: ["public"],
  });
  await op.revoke(["insert"], {
    on: { table: "t", columns: ["id"] },
    from: ["public"],
  });
}
