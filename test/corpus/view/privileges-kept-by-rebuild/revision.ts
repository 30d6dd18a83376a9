import { sql, type Operations, type Revision } from "@athanor/postgres";

export const revision = {
  id: "0123456789ab",
  parents: [],
  message: "a case",
  createdAt: "2026-01-01T00:00:00Z",
} satisfies Revision;

export async function upgrade(op: Operations) {
  await op.dropView("v");
  await op.alterColumn("t", "a", { type: "text" });

  await op.createView(
    "v",
    sql`SELECT id,
    a
   FROM public.t`,
    {
      comment: "c",
      columnComments: { a: "ca" },
    },
  );
  await op.grant(["select", "update"], {
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

export async function downgrade(op: Operations) {
  await op.dropView("v");

  // rewrites-table: the type of t.a changes from text to character varying(10): the table and its indexes are
  //  rewritten under an exclusive lock. run it when the table is small or idle, or add a new column, fill it in
  //  batches and swap the two.
  await op.alterColumn("t", "a", { type: "character varying(10)" });

  await op.createView(
    "v",
    sql`SELECT id,
    a
   FROM public.t`,
    {
      comment: "c",
      columnComments: { a: "ca" },
    },
  );
  await op.grant(["select", "update"], {
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
